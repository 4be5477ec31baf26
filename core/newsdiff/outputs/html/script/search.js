// Search in both articles. Hits are painted as highlights, which leave the text as it is.

const field = byId("search");
const hits = { ranges: [], at: -1 };
const paint = globalThis.CSS?.highlights && globalThis.Highlight;

const ACCENTS = /[\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u064b-\u065f\u0670\u1dc0-\u1dff\u20d0-\u20f0\ufe20-\ufe2f]/gu;
const UNSEEN = /[\u00b7\u00ad\u200b-\u200f\u2060\ufeff]/gu;
const LETTERS = { "ø": "o", "ł": "l", "đ": "d", "ħ": "h", "ŧ": "t", "ı": "i", "æ": "ae", "œ": "oe", "ß": "ss" };

// A text as it is searched, and where each of its characters comes from (`·` stands for what is invisible). What a reader
// types finds what is meant,
// whatever its accents, quotation marks, dashes and spaces. `newsdiff.text.folding` does the same for the app.
function fold(text) {
  let folded = "";
  const origins = [];
  for (let at = 0, character = ""; at < text.length; at += character.length) {
    character = String.fromCodePoint(text.codePointAt(at));
    let part = character
      .replace(/[‘’‚‛ʹʻʼ′`´＇]/u, "'")
      .replace(/[“”„‟«»‹›″＂]/u, '"')
      .replace(/[‐-―−⸺]/u, "-")
      .replace(UNSEEN, "")
      .normalize("NFKD")
      .replace(ACCENTS, "")
      .toLowerCase()
      .replace(/[øłđħŧıæœß]/u, (letter) => LETTERS[letter]);
    if (/^\s/u.test(part)) part = folded.endsWith(" ") ? "" : " ";
    for (let count = 0; count < part.length; count += 1) origins.push(at);
    folded += part;
  }
  origins.push(text.length);
  return { folded, origins };
}

// The ranges of a query in one paragraph, across the marks within it.
function rangesIn(paragraph, query) {
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
  const { folded, origins } = fold(paragraph.textContent);
  const ranges = [];
  for (let at = folded.indexOf(query); at >= 0; at = folded.indexOf(query, at + query.length)) {
    const range = new Range();
    range.setStart(...point(origins[at], false));
    range.setEnd(...point(Math.max(origins[at + query.length], origins[at + query.length - 1] + 1), true));
    ranges.push(range);
  }
  return ranges;
}

function search() {
  const query = fold(field.value).folded.trim();
  hits.at = -1;
  hits.ranges = [];
  if (query) {
    const paragraphs = [...document.querySelectorAll(".cell p")].filter(isShown);
    hits.ranges = paragraphs.flatMap((paragraph) => rangesIn(paragraph, query));
  }
  byId("hits").textContent = query ? `${hits.ranges.length} found` : "";
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
