// Curves between the ends of what does not stand level, and the strip of the whole article at the edge of the window.

const SVG = "http://www.w3.org/2000/svg";
const MOST = 300; // curves; in longer reports only that of the current passage is drawn

function draw(name, attributes, parent) {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  parent.append(element);
  return element;
}

const canvas = document.querySelector(".columns");
const curves = draw("svg", { class: "curves", "aria-hidden": "true" }, canvas);
const strip = draw("svg", { viewBox: "0 0 10 1000", preserveAspectRatio: "none" }, byId("strip"));

// Pairs of cells of one passage, left and right, that stand in different rows.
const apart = rows.flatMap((row) => {
  const link = row.querySelector(".else a");
  const other = link && byId(link.hash.slice(1));
  const cell = row.querySelector(".cell");
  if (!other || !cell) return [];
  const left = cell.classList.contains("a") ? row : other;
  return !row.id && left !== row ? [[other, row]] : left === row ? [[row, other]] : [];
});

function drawCurves() {
  curves.replaceChildren();
  const frame = canvas.getBoundingClientRect();
  for (const [from, to] of apart) {
    const current = from.classList.contains("current");
    if ((apart.length > MOST && !current) || !isShown(from)) continue;
    const left = from.querySelector(".cell.a")?.getBoundingClientRect();
    const right = to.querySelector(".cell.b")?.getBoundingClientRect();
    if (!left || !right || right.left <= left.right) continue;
    const [x1, x2] = [left.right - frame.left, right.left - frame.left];
    const [y1, y2] = [left.top - frame.top + 16, right.top - frame.top + 16];
    const middle = (x1 + x2) / 2;
    const path = `M${x1},${y1}C${middle + 40},${y1} ${middle - 40},${y2} ${x2},${y2}`;
    draw("path", { d: path, class: `${isMoved(from) ? "moved" : from.classList[1]}${current ? " current" : ""}` }, curves);
  }
}

function drawStrip() {
  strip.replaceChildren();
  const whole = root.scrollHeight;
  let done = 0;
  for (const row of rows) {
    if (!isShown(row)) continue;
    const box = row.getBoundingClientRect();
    const top = (1000 * (box.top + scrollY)) / whole;
    const end = (1000 * (box.bottom + scrollY)) / whole;
    if (end - done < 1) continue;
    draw("rect", { class: kindOf(row), x: 0, width: 10, y: top, height: Math.max(0.8, end - top - 0.4) }, strip);
    done = end;
  }
  draw("rect", { class: "window", x: 0, width: 10, y: 0, height: (1000 * innerHeight) / whole }, strip);
  followScroll();
}

function followScroll() {
  strip.lastElementChild?.setAttribute("y", (1000 * scrollY) / root.scrollHeight);
}

let planned = 0;
function redraw() {
  cancelAnimationFrame(planned);
  planned = requestAnimationFrame(() => {
    drawCurves();
    drawStrip();
  });
}

strip.addEventListener("click", (event) => {
  const box = strip.getBoundingClientRect();
  scrollTo({ top: ((event.clientY - box.top) / box.height) * root.scrollHeight - innerHeight / 2 });
});
addEventListener("scroll", followScroll, { passive: true });
new ResizeObserver(redraw).observe(canvas);
onLayout.push(redraw);
