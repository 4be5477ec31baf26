// The report is complete without the script, which only filters by outlet, opens all readings, chooses the theme and
// announces filters.

const root = document.documentElement;
const byId = (id) => document.getElementById(id);
const readings = [...document.querySelectorAll("details")];
const rows = [...document.querySelectorAll(".statements tbody tr")];

root.classList.add("js");

function say(text) {
  byId("live").textContent = text;
  setTimeout(() => { byId("live").textContent = ""; }, 2500);
}

byId("open-all").addEventListener("click", () => {
  const open = readings.some((one) => !one.open);
  for (const one of readings) one.open = open;
  byId("open-all").textContent = open ? "Close all" : "Open all";
});

byId("theme").addEventListener("change", (event) => {
  root.classList.remove("light", "dark");
  if (event.target.value !== "auto") root.classList.add(event.target.value);
});

function announce() {
  const shown = rows.filter((row) => row.checkVisibility()).length;
  say(`${shown} of ${rows.length} statements shown`);
}

for (const filter of document.querySelectorAll(".filters input")) filter.addEventListener("change", announce);

// An outlet is chosen as +3 (carried by the outlet with this number) or -3 (not carried by it).
byId("outlet").addEventListener("change", (event) => {
  const [sign, article] = [event.target.value.slice(0, 1), event.target.value.slice(1)];
  for (const row of rows) {
    row.hidden = sign !== "" && row.dataset.in.split(" ").includes(article) !== (sign === "+");
  }
  announce();
});

// Browsers that cannot print what is inside closed readings print them open.
let closed = [];
addEventListener("beforeprint", () => {
  closed = readings.filter((one) => !one.open);
  for (const one of closed) one.open = true;
});
addEventListener("afterprint", () => {
  for (const one of closed) one.open = false;
});
