// Keys, the same as in the terminal app, and the theme. Comes last: it follows the address that the page was opened with.

const theme = byId("theme");

function applyTheme() {
  root.classList.toggle("light", theme.value === "light");
  root.classList.toggle("dark", theme.value === "dark");
}

function nextTheme() {
  const dark = theme.value === "auto" ? matchMedia("(prefers-color-scheme: dark)").matches : theme.value === "dark";
  theme.value = dark ? "light" : "dark";
  applyTheme();
  say(dark ? "Light theme" : "Dark theme");
}

theme.addEventListener("change", applyTheme);

const keys = {
  n: () => step(true, false),
  p: () => step(false, false),
  N: () => step(true, true),
  P: () => step(false, true),
  m: otherPlace,
  y: () => (here ? copyLink(rowsOf.get(here.dataset.p).find((row) => row.id)) : say("No passage selected")),
  "/": () => field.focus(),
  "]": () => stepHit(true),
  "[": () => stepHit(false),
  t: nextTheme,
  "?": () => byId("help").togglePopover(),
};
[/* kinds */].forEach((kind, number) => {
  keys[number] = () => toggleFilter(kind);
});

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.target.matches("input[type=search], select, textarea")) return;
  if (Object.hasOwn(keys, event.key)) {
    event.preventDefault();
    keys[event.key]();
  }
});

followAddress();
