// Curves between the two places of a passage that are not level, and a map of the whole page at the edge of the window.

const SVG = "http://www.w3.org/2000/svg";
const MOST = 200; // curves at once
const FAR = 5000; // pixels; longer curves are not dotted, as thousands of dots take long to paint

function draw(name, attributes, parent) {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  parent.append(element);
  return element;
}

const canvas = document.querySelector(".columns");
const curves = draw("svg", { class: "curves", "aria-hidden": "true" }, canvas);
const strip = draw("svg", { viewBox: "0 0 10 1000", preserveAspectRatio: "none" }, byId("strip"));

// Pairs of rows, left and right, with the two places of one passage.
const apart = rows.flatMap((row) => {
  const link = row.querySelector(".else a");
  const other = link && byId(link.hash.slice(1));
  const cell = row.querySelector(".cell");
  if (!other || !cell) return [];
  const left = cell.classList.contains("a") ? row : other;
  return !row.id && left !== row ? [[other, row]] : left === row ? [[row, other]] : [];
});

// Measuring and drawing are separate steps: every measurement after a change forces a new layout of the whole report.

// Curves with an end on the screen or near it.
function measuredCurves() {
  const frame = canvas.getBoundingClientRect();
  const near = (y) => y > -innerHeight && y < 2 * innerHeight;
  const start = (row) => row.getBoundingClientRect().top + (row.matches(".opens") ? 30 : 16);
  const found = apart.filter(([from]) => isShown(from)).map(([from, to]) => [from, start(from), start(to)])
    .filter(([, y1, y2]) => near(y1) || near(y2)).slice(0, MOST);
  const tag = found[0]?.[0].querySelector(".tag").getBoundingClientRect();
  const cell = found[0]?.[0].querySelector(".cell.a").getBoundingClientRect();
  if (!tag || tag.left < cell.right - 1) return [];
  const [x1, x2] = [tag.left - frame.left, tag.right - frame.left];
  return found.map(([from, top, end]) => {
    const [y1, y2] = [top - frame.top, end - frame.top];
    const states = [kindOf(from), from.matches(".current") ? "current" : "", Math.abs(y1 - y2) > FAR ? "far" : ""];
    return { d: `M${x1},${y1}C${x2},${y1} ${x1},${y2} ${x2},${y2}`, class: states.join(" ") };
  });
}

function measuredStrip() {
  const scale = 1000 / root.scrollHeight;
  const bars = [{ class: "window", x: 0, width: 10, y: 0, height: innerHeight * scale }];
  let done = 0;
  for (const row of rows) {
    const box = row.getBoundingClientRect();
    if (!box.height) continue;
    const top = (box.top + scrollY) * scale;
    const height = box.height * scale;
    if (top + height - done < 1) continue;
    bars.unshift({ class: kindOf(row), x: 0, width: 10, y: top, height: Math.max(0.8, height - 0.4) });
    done = top + height;
  }
  return bars;
}

function drawCurves() {
  const paths = measuredCurves();
  curves.replaceChildren();
  for (const path of paths) draw("path", path, curves);
}

function drawStrip() {
  const bars = measuredStrip();
  strip.replaceChildren();
  for (const bar of bars) draw("rect", bar, strip);
  followScroll();
}

function followScroll() {
  strip.lastElementChild?.setAttribute("y", (1000 * scrollY) / root.scrollHeight);
}

// A function that runs `task` once, a moment after the last of several calls.
function soon(task, delay) {
  let planned = 0;
  return () => {
    clearTimeout(planned);
    planned = setTimeout(task, delay);
  };
}

const redrawCurves = soon(drawCurves, 60);
const redrawStrip = soon(drawStrip, 400);

strip.addEventListener("click", (event) => {
  const box = strip.getBoundingClientRect();
  scrollTo({ top: ((event.clientY - box.top) / box.height) * root.scrollHeight - innerHeight / 2 });
});
addEventListener("scroll", () => {
  followScroll();
  redrawCurves();
}, { passive: true });
new ResizeObserver(() => {
  redrawCurves();
  redrawStrip();
}).observe(canvas);
onLayout.push(redrawCurves);
