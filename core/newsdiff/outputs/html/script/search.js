// Search in both articles. Hits are painted as highlights, which leave the text as it is.

const field = byId("search");
const hits = { ranges: [], at: -1 };
const paint = globalThis.CSS?.highlights && globalThis.Highlight;

// The ranges of a query in one paragraph, across the marks within it.
function rangesIn(paragraph, pattern) {
  const nodes = [];
  const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
  let length = 0;
  while (walker.nextNode()) {
    nodes.push({ node: walker.currentNode, start: length });
    length += walker.currentNode.length;
  }
  const point = (offset, atEnd) => {
    const found = nodes.findLast(({ start }) => (atEnd ? start < offset : start <= offset));
    return [found.node, offset - found.start];
  };
  return [...paragraph.textContent.matchAll(pattern)].map((match) => {
    const range = new Range();
    range.setStart(...point(match.index, false));
    range.setEnd(...point(match.index + match[0].length, true));
    return range;
  });
}

function search() {
  const query = field.value.trim().split(/\s+/u).filter(Boolean).map((word) => word.replace(/[\\^$.*+?()[\]{}|\/]/g, "\\$&"));
  hits.at = -1;
  hits.ranges = [];
  if (query.length) {
    const pattern = new RegExp(query.join("\\s+"), "giu");
    const paragraphs = [...document.querySelectorAll(".cell p")].filter(isShown);
    hits.ranges = paragraphs.flatMap((paragraph) => rangesIn(paragraph, pattern));
  }
  byId("hits").textContent = query.length ? `${hits.ranges.length} found` : "";
  repaint();
}

function repaint() {
  if (!paint) return;
  CSS.highlights.set("hit", new Highlight(...hits.ranges));
  CSS.highlights.set("hit-here", new Highlight(...hits.ranges.slice(hits.at < 0 ? hits.ranges.length : hits.at).slice(0, 1)));
}

function stepHit(forward) {
  const count = hits.ranges.length;
  if (!count) {
    say(field.value.trim() ? "Not found" : "Enter words to search for");
    return;
  }
  hits.at = (hits.at + (forward ? 1 : hits.at < 0 ? 0 : -1) + count) % count;
  byId("hits").textContent = `${hits.at + 1} of ${count}`;
  const paragraph = hits.ranges[hits.at].startContainer.parentElement;
  mark(paragraph.closest(".row"));
  show(paragraph);
  repaint();
}

let waiting = 0;
field.addEventListener("input", () => {
  clearTimeout(waiting);
  waiting = setTimeout(search, 120);
});
field.addEventListener("keydown", (event) => {
  if (event.key === "Enter") {
    event.preventDefault();
    clearTimeout(waiting);
    if (hits.at < 0) search();
    stepHit(!event.shiftKey);
  } else if (event.key === "Escape") {
    field.blur();
  }
});
byId("hit-next").addEventListener("click", () => stepHit(true));
byId("hit-previous").addEventListener("click", () => stepHit(false));
