// What a list shows: its rows, the way between its pages, and one line that says how many.
import { active } from "./daftar-keadaan.js";
import { WORDS, english } from "./daftar-teks.js";
import { element } from "./unsur.js";

// How far the pages linked from one lie from it, as in generator/view/listing/paging.py.
const FAR = [0, 1, 2, 10, 100, 1000];

export function counted(number) {
  return Object.assign(element("data", "hitungan", number.toLocaleString(english ? "en" : "id")), { value: number });
}

export function size(bytes) {
  return [counted(Math.max(1, Math.round(bytes / 1000))), " kB"];
}

// Links in the file are written for the list's first page: `url` lies there, `elsewhere` this page not.
export function drawRows(body, all, heads, rows, header, url, elsewhere) {
  body.innerHTML = rows.map((row) => "<tr>" + all.columns.map((cells, column) => {
    const inside = ` data-kolom="${heads[column].title.replace(/"/g, "&quot;")}">${cells.html(row)}`;
    return column === header ? `<th scope="row"${inside}</th>` : `<td${inside}</td>`;
  }).join("") + "</tr>").join("") ||
    `<tr><td class="kosong" colspan="${all.columns.length}">${WORDS.none}</td></tr>`;
  if (elsewhere) body.querySelectorAll("a[href]").forEach((link) => { link.href = new URL(link.getAttribute("href"), url); });
}

// The pages that a page links: the same as in the plain table.
export function pagesShown(number, last) {
  const near = FAR.flatMap((far) => [number - far, number + far]);
  return [...new Set([1, last, ...near])].filter((page) => page >= 1 && page <= last).sort((one, other) => one - other);
}

// `hash(page)`: what leads to a page; `go(page)`: the same without leaving this one.
export function drawPages(nav, now, last, hash, go) {
  nav.hidden = last === 1;
  const link = (page, rel, inside) => {
    const made = Object.assign(element("a", "", inside), { href: "#" + hash(page), rel: rel });
    made.addEventListener("click", (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      go(page);
    });
    return made;
  };
  const list = element("ol");
  if (now > 1) list.append(element("li", "", link(now - 1, "prev", WORDS.previous)));
  let before = 0;
  for (const page of pagesShown(now, last)) {
    const current = Object.assign(element("strong", "", counted(page)), { ariaCurrent: "page" });
    list.append(element("li", page - before > 1 ? "jeda" : "", page === now ? current : link(page, "", counted(page))));
    before = page;
  }
  if (now < last) list.append(element("li", "", link(now + 1, "next", WORDS.next)));
  nav.replaceChildren(list);
}

// 12 dari 250 program · halaman 1 dari 2
export function summary(noun, found, total, state, heads, last) {
  const parts = found === total && !active(state) ? [counted(found)] : [counted(found), ` ${WORDS.of} `, counted(total)];
  parts.push(" " + noun);
  if (last > 1) parts.push(` · ${WORDS.page} `, counted(state.page), ` ${WORDS.of} `, counted(last));
  const head = state.sort && heads[state.sort.column];
  if (head && head.within !== null) parts.push(` · ${WORDS.apart} ${head.title.toLowerCase()}`);
  return parts;
}
