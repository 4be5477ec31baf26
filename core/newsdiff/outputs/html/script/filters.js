// The filters work by style alone; here they are told to the reader and to whatever depends on them.

const filters = [...document.querySelectorAll(".filters input")];
const onLayout = [];

for (const filter of filters) {
  filter.addEventListener("change", () => {
    const hidden = addresses.filter((row) => !isShown(row)).length;
    say(hidden ? `${hidden} of ${addresses.length} passages are hidden` : "All passages are shown");
    for (const redraw of onLayout) redraw();
  });
}

function toggleFilter(number) {
  filters[number - 1]?.click();
}
