// The filters work by style alone; the script announces them and redraws what depends on the layout.

const filters = [...document.querySelectorAll(".filters input")];
const onLayout = [];
let filter = filters.find((one) => one.checked);

for (const one of filters) {
  one.addEventListener("change", () => showOnly(one));
  one.addEventListener("click", () => {
    if (one === filter && one !== filters[0]) showOnly(filters[0]); // a second click shows everything again
    else if (one !== filter) showOnly(one);
  });
}

function showOnly(one) {
  if (one === filter) return;
  filter = one;
  one.checked = true;
  const shown = addresses.filter(isShown).length;
  say(one === filters[0] ? "All passages shown" : `${shown} of ${addresses.length} passages shown`);
  updatePosition();
  if (field.value.trim()) search(); // among what is shown
  for (const redraw of onLayout) redraw();
}

function toggleFilter(kind) {
  const one = byId(`show-${kind}`);
  if (one) showOnly(one === filter ? filters[0] : one);
  else say("No such passages");
}
