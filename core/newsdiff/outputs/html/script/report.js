// What all parts of the script share: the rows, and a line for messages.
// The report is complete without the script, which only adds keys, search and connecting lines.

const root = document.documentElement;
const byId = (id) => document.getElementById(id);
const rows = [...document.querySelectorAll(".row")];
const rowsOf = Map.groupBy(rows, (row) => row.dataset.p);
const calm = matchMedia("(prefers-reduced-motion: reduce)");

const isMoved = (row) => row.classList.contains("moved");
const kindOf = (row) => (isMoved(row) ? "moved" : row.classList.contains("partly") ? "partly" : row.classList[1]);
const differs = (row) => !row.matches(".beside") && (isMoved(row) || !row.classList.contains("verbatim"));
const isShown = (element) => element.checkVisibility();

// The row where each passage has its address, in the order in which passages are read.
const addresses = rows.filter((row) => row.id === `p${row.dataset.p}`).sort((a, b) => a.dataset.at - b.dataset.at);

root.classList.add("js");

// On paper everything is open.
addEventListener("beforeprint", () => {
  for (const details of document.querySelectorAll("details")) details.open = true;
});

let silence = 0;

// Show a message for a moment and have screen readers announce it.
function say(text) {
  const line = byId("live");
  line.textContent = text;
  clearTimeout(silence);
  silence = setTimeout(() => { line.textContent = ""; }, 2500);
}

function show(element) {
  element.scrollIntoView({ block: "center", behavior: calm.matches ? "auto" : "smooth" });
}
