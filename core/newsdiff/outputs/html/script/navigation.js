// The current passage, and how it changes: n, p, N, P, m, a click, or an address such as #p12.

let here = null;

// The places that m goes round: where the passage stands, and the passages that have parts of it or may match it.
let places = [];

// What n and p stop at: the differences that are shown, or whatever a filter shows alone.
const differencesAlone = () => ["show-all", "show-differs"].includes(filter.id);
const isStop = (row) => isShown(row) && (differs(row) || !differencesAlone());

function updatePosition() {
  const stops = addresses.filter(isStop);
  const index = here ? stops.findIndex((stop) => stop.dataset.p === here.dataset.p) : -1;
  const counted = `${stops.length} ${differencesAlone() ? (stops.length === 1 ? "difference" : "differences") : "shown"}`;
  const place = index >= 0 ? `${index + 1} of ${stops.length}` : here && isShown(here) ? `passage ${here.dataset.p}` : counted;
  const label = document.createElement("span");
  label.className = "of";
  if (place !== counted) label.textContent = ` · ${here.dataset.label}`;
  byId("position").replaceChildren(place, label);
}

function mark(row) {
  for (const other of here ? rowsOf.get(here.dataset.p) : []) other.classList.remove("current", "here");
  here = row;
  places = [];
  for (const other of rowsOf.get(row.dataset.p)) other.classList.add("current");
  row.classList.add("here");
  updatePosition();
  for (const redraw of onLayout) redraw();
}

function go(row) {
  mark(row);
  if (row.id) history.replaceState(null, "", `#${row.id}`);
  row.querySelector("a.no")?.focus({ preventScroll: true });
  show(row);
}

function step(forward, alike) {
  const stops = addresses.filter((row) => isStop(row) && (!alike || !here || kindOf(row) === kindOf(here)));
  const at = here ? Number(here.dataset.at) : -1;
  const next = forward
    ? stops.find((row) => Number(row.dataset.at) > at)
    : stops.findLast((row) => Number(row.dataset.at) < at);
  if (next) go(next);
  else say(stops.length ? `This is the ${forward ? "last" : "first"} ${alike ? "with this label" : "difference"}` : "No differences shown");
}

function placesOf(row) {
  const own = rowsOf.get(row.dataset.p);
  const starts = own.filter((one) => one.id || !own.includes(rows[rows.indexOf(one) - 1]));
  const links = own.flatMap((one) => [...one.querySelectorAll(".also a, .at a")]);
  return [...new Set([...starts, ...links.map((link) => byId(link.hash.slice(1)))])].filter(isShown);
}

function otherPlace() {
  if (!here) return say("No passage selected");
  const isHere = (place) => place.dataset.p === here.dataset.p && rows.indexOf(place) <= rows.indexOf(here);
  const round = places.length ? places : placesOf(here);
  if (round.length < 2) return say("This passage has no other place");
  go(round[(round.findLastIndex(isHere) + 1) % round.length]);
  places = round;
}

async function copyLink(row) {
  history.replaceState(null, "", `#${row.id}`);
  try {
    await navigator.clipboard.writeText(location.href);
    say(`Link to passage ${row.dataset.p} copied`);
  } catch {
    say("Copy the link from the address bar");
  }
}

function followAddress() {
  const found = filters.find((one) => `#${one.id}` === location.hash);
  if (found) {
    showOnly(found);
    byId("passages").scrollIntoView();
    return;
  }
  document.querySelector(".why:popover-open")?.hidePopover();
  const row = byId(location.hash.slice(1))?.closest(".row");
  if (row && !isShown(row)) showOnly(filters[0]);
  if (row) go(row);
}

byId("next").addEventListener("click", () => step(true, false));
byId("previous").addEventListener("click", () => step(false, false));
addEventListener("hashchange", followAddress);

document.addEventListener("click", (event) => {
  const row = event.target.closest(".row");
  if (!row) return;
  if (event.target.closest("a.no")) {
    event.preventDefault();
    mark(row);
    copyLink(row);
  } else if (!event.target.closest("a, .why, summary") && getSelection().isCollapsed) {
    mark(row);
  }
});
