// The filters work by style alone; the script announces them and redraws what depends on the layout.

const filters = [...document.querySelectorAll(".filters input")];
const onLayout = [];

for (const filter of filters) {
  filter.addEventListener("change", () => {
    const hidden = addresses.filter((row) => !isShown(row)).length;
    say(hidden ? `${hidden} of ${addresses.length} passages hidden` : "All passages shown");
    for (const redraw of onLayout) redraw();
  });
}

function toggleFilter(number) {
  filters[number - 1]?.click();
}
