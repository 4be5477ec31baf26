// The keys, the same as in the terminal, and the first look at the address.

function nextTheme() {
  const theme = byId("theme");
  const dark = theme.value === "auto" ? matchMedia("(prefers-color-scheme: dark)").matches : theme.value === "dark";
  theme.value = dark ? "light" : "dark";
  say(`${theme.value} colours`);
}

const keys = {
  n: () => step(true, false),
  p: () => step(false, false),
  N: () => step(true, true),
  P: () => step(false, true),
  m: otherEnd,
  y: () => (here ? copyLink(rowsOf.get(here.dataset.p).find((row) => row.id)) : say("No passage is chosen")),
  "/": () => field.focus(),
  "]": () => stepHit(true),
  "[": () => stepHit(false),
  t: nextTheme,
  "?": () => byId("keys").togglePopover(),
};
for (const number of [1, 2, 3, 4, 5, 6]) keys[number] = () => toggleFilter(number);

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.target.matches("input[type=search], select, textarea")) return;
  if (Object.hasOwn(keys, event.key)) {
    event.preventDefault();
    keys[event.key]();
  }
});

followAddress();
