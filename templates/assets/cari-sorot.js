// Marks the words of a search on the page it led to, without touching the page's text: CSS Custom
// Highlights. A browser that has none shows the page as it is.
import { SAID, element } from "./cari-teks.js";

const NAME = "terang-cari", MOST = 500;

export function show(words) {
  const article = document.getElementById("isi");
  if (!article || !words.length || typeof Highlight === "undefined") return;
  const ranges = found(article, new Set(words.map((word) => word.toLowerCase())));
  if (!ranges.length) return;
  CSS.highlights.set(NAME, new Highlight(...ranges));
  article.prepend(note());
}

function found(article, words) {
  const ranges = [];
  const texts = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
  while (texts.nextNode() && ranges.length < MOST) {
    const node = texts.currentNode;
    if (node.parentElement.closest("script, style, [hidden], .kata-cari")) continue;
    for (const match of node.data.matchAll(/[\p{L}\p{N}][\p{L}\p{N}.,]*/gu)) {
      if (!words.has(plain(match[0]))) continue;
      const range = new Range();
      range.setStart(node, match.index);
      range.setEnd(node, match.index + match[0].replace(/[.,]+$/, "").length);
      ranges.push(range);
    }
  }
  return ranges;
}

// "Rp12.000.000.000," is found by its digits.
export function plain(word) {
  const bare = word.toLowerCase().replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "");
  return /^(rp)?\d[\d.,]*$/.test(bare) ? bare.replace(/\D/g, "") : bare;
}

function note() {
  const line = element("p", "t-sorotan", SAID.marked + " ");
  const button = element("button", "t-sorotan-hapus", SAID.unmark);
  button.type = "button";
  button.addEventListener("click", () => {
    CSS.highlights.delete(NAME);
    line.remove();
    document.getElementById("isi").focus({ preventScroll: true });
  });
  line.setAttribute("role", "status");
  line.append(button);
  return line;
}
