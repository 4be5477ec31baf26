// What all parts of the script share: the rows, and a line to tell the reader something.
// The report is complete without any of this; the script only adds keys, search and drawn connections.

const root = document.documentElement;
const byId = (id) => document.getElementById(id);
const rows = [...document.querySelectorAll(".row")];
const rowsOf = Map.groupBy(rows, (row) => row.dataset.p);
const calm = matchMedia("(prefers-reduced-motion: reduce)");

const isMoved = (row) => row.classList.contains("moved");
const kindOf = (row) => (isMoved(row) ? "moved" : row.classList[1]);
const differs = (row) => !row.matches(".beside") && (isMoved(row) || !row.classList.contains("verbatim"));
const isShown = (element) => element.checkVisibility();

// The row where each passage has its address, in the order in which passages are read.
const addresses = rows.filter((row) => row.id === `p${row.dataset.p}`).sort((a, b) => a.dataset.p - b.dataset.p);

root.classList.add("js");

let silence = 0;

// Tell the reader, on the screen and through a screen reader.
function say(text) {
  const line = byId("live");
  line.textContent = text;
  clearTimeout(silence);
  silence = setTimeout(() => { line.textContent = ""; }, 2500);
}

function show(element) {
  element.scrollIntoView({ block: "center", behavior: calm.matches ? "auto" : "smooth" });
}
