// Lists: sort, filter, page and download in the browser. Without this script a list is a plain
// table in pages of a hundred; with it, all rows come from one file, fetched when first needed.
// What is chosen stands after # in the address, which servers never see. Words that are typed do
// not, until the reader asks for a link: others may use this phone.
import { chosenRows, csv, load } from "./daftar-isi.js";

const PAGE = 100, BESIDE = 2;
const english = document.documentElement.lang === "en";
const WORDS = english ? {
  of: "of", page: "page", pages: "Pages of the list", previous: "Previous", next: "Next",
  loading: "Loading the whole list", failed: "The list could not be loaded. The table below is as it was; try again.",
  copied: "Link copied.", uncopied: "The link is in the address bar: copy it there.",
  filtered: "Download filtered rows (CSV)", all: "Download all rows (CSV)", apart: "each stage by itself, by",
  none: "Nothing matches. Try fewer words, or clear the filters.",
  text: ["A to Z", "Z to A"], number: ["smallest first", "largest first"],
  date: ["oldest first", "newest first"], facet: ["in order", "in reverse order"]
} : {
  of: "dari", page: "halaman", pages: "Halaman daftar", previous: "Sebelumnya", next: "Berikutnya",
  loading: "Memuat daftar lengkap", failed: "Daftar lengkap gagal dimuat. Tabel di bawah tetap seperti semula; coba lagi.",
  copied: "Tautan tersalin.", uncopied: "Tautannya ada di bilah alamat: salin dari sana.",
  filtered: "Unduh yang tersaring (CSV)", all: "Unduh semua baris (CSV)", apart: "setiap tahap sendiri-sendiri, menurut",
  none: "Tidak ada yang cocok. Coba kata yang lebih sedikit, atau hapus saringan.",
  text: ["A ke Z", "Z ke A"], number: ["terkecil dulu", "terbesar dulu"],
  date: ["terlama dulu", "terbaru dulu"], facet: ["urut", "urut terbalik"]
};
// What a reader most often wants first: the largest, the newest.
const DOWN_FIRST = { number: true, date: true };

const section = document.querySelector("[data-daftar]");
if (section) start();

function element(name, given, ...inside) {
  const made = Object.assign(document.createElement(name), given);
  made.append(...inside);
  return made;
}

function counted(number) {
  return element("data", { className: "hitungan", value: number }, number.toLocaleString(english ? "en" : "id"));
}

function start() {
  const find = (selector) => section.querySelector(selector);
  const tools = find(".t-saring"), field = find("#saring-kata"), sorting = find("#saring-urut");
  const status = find("[role=status]"), body = find("tbody"), scroller = find(".tabel-gulir"), nav = find("nav");
  const buttons = Object.fromEntries(Array.from(section.querySelectorAll("[data-tombol]"),
    (button) => [button.dataset.tombol, button]));
  const header = Number(section.dataset.kepala), own = Number(section.dataset.nomor);
  const url = new URL(section.dataset.berkas, location.href);
  const heads = readHeads();
  const fresh = () => ({ words: "", chosen: {}, sort: null, page: null });
  let state = fresh(), all = null, loading = null, turn = 0;

  function readHeads() {
    const cells = Array.from(section.querySelectorAll("thead th"));
    const number = (key) => cells.findIndex((cell) => cell.dataset.kunci === key);
    return cells.map((cell) => {
      const select = section.querySelector(`[data-saring="${cell.dataset.kunci}"]`);
      const options = select ? Array.from(select.options, (option) => option.value) : [];
      return {
        cell: cell, key: cell.dataset.kunci, title: cell.textContent, order: cell.dataset.urut || null,
        within: cell.dataset.dalam ? number(cell.dataset.dalam) : null, select: select, keys: options,
        places: Object.fromEntries(options.map((key, place) => [key, place]).filter(([key]) => key && key !== "-"))
      };
    });
  }

  function active() {
    return Object.keys(state.chosen).length + (state.words.trim() ? 1 : 0);
  }

  function defaultPage() {
    return active() || state.sort ? 1 : own;
  }

  // The state as it stands in an address. Words only where the reader asked for a link.
  function written(page, words) {
    const parts = new URLSearchParams();
    heads.forEach((head, column) => { if (column in state.chosen) parts.set(head.key, state.chosen[column]); });
    if (state.sort) parts.set("urut", (state.sort.down ? "-" : "") + heads[state.sort.column].key);
    if (words && state.words.trim()) parts.set("q", state.words.trim());
    if (page !== defaultPage()) parts.set("hal", page);
    return parts.toString();
  }

  function address(words) {
    const hash = written(state.page, words);
    history.replaceState(history.state, "", location.pathname + location.search + (hash ? "#" + hash : ""));
  }

  // → whether the address holds a state at all.
  function readAddress() {
    if (!location.hash.includes("=")) return false;
    const parts = new URLSearchParams(location.hash.slice(1));
    state = fresh();
    state.words = parts.get("q") || "";
    heads.forEach((head, column) => {
      if (head.keys.includes(parts.get(head.key)) && parts.get(head.key)) state.chosen[column] = parts.get(head.key);
    });
    const sort = parts.get("urut") || "";
    const column = heads.findIndex((head) => head.order && head.key === sort.replace(/^-/, ""));
    if (column >= 0) state.sort = { column: column, down: sort.startsWith("-") };
    state.page = Number.parseInt(parts.get("hal"), 10) || null;
    return true;
  }

  function showState() {
    field.value = state.words;
    heads.forEach((head, column) => {
      if (head.select) head.select.value = state.chosen[column] || "";
      const sorted = state.sort && state.sort.column === column;
      if (sorted) head.cell.setAttribute("aria-sort", state.sort.down ? "descending" : "ascending");
      else head.cell.removeAttribute("aria-sort");
    });
    sorting.value = state.sort ? (state.sort.down ? "-" : "") + heads[state.sort.column].key : "";
    const set = active() + (state.sort ? 1 : 0);
    const sign = find(".saring-aktif");
    sign.replaceChildren(...(set ? [" (", counted(set), ")"] : []));
    buttons.hapus.hidden = buttons.salin.hidden = !set;
    buttons.unduh.textContent = active() ? WORDS.filtered : WORDS.all;
  }

  function size(bytes) {
    const kilobytes = Math.max(1, Math.round(bytes / 1000));
    return [counted(kilobytes), " kB"];
  }

  function ready() {
    if (!loading) {
      section.setAttribute("aria-busy", "true");
      loading = load(url, (received, total) => {
        const parts = received && total ? [...size(received), ` ${WORDS.of} `] : received ? size(received) : [];
        status.replaceChildren(WORDS.loading, " … ", ...parts, ...(total ? size(total) : []));
      }).then((table) => { all = table; });
      loading.catch(() => { loading = null; status.textContent = WORDS.failed; })
        .finally(() => section.removeAttribute("aria-busy"));
    }
    return loading;
  }

  // Show what the state says. The newest wish wins while the file is on its way.
  async function show(write) {
    const mine = ++turn;
    showState();
    try { await ready(); } catch { return; }
    if (mine !== turn) return;
    const rows = chosenRows(all, heads, state);
    const last = Math.max(1, Math.ceil(rows.length / PAGE));
    state.page = Math.min(Math.max(1, state.page || defaultPage()), last);
    draw(rows.slice((state.page - 1) * PAGE, state.page * PAGE));
    drawPages(last);
    say(rows.length, last);
    if (write) address(false);
  }

  function draw(rows) {
    body.innerHTML = rows.map((row) => "<tr>" + heads.map((head, column) => {
      const inside = ` data-kolom="${head.title.replace(/"/g, "&quot;")}">${all.columns[column].html(row)}`;
      return column === header ? `<th scope="row"${inside}</th>` : `<td${inside}</td>`;
    }).join("") + "</tr>").join("") ||
      `<tr><td class="kosong" colspan="${heads.length}">${WORDS.none}</td></tr>`;
    // Links in the file are written for the list's first page.
    if (own > 1) body.querySelectorAll("a[href]").forEach((link) => { link.href = new URL(link.getAttribute("href"), url); });
  }

  function drawPages(last) {
    if (last === 1) { nav.replaceChildren(); return; }
    const link = (page, rel, ...inside) => {
      const made = element("a", { href: "#" + (written(page, false) || "hal=" + page), rel: rel }, ...inside);
      made.addEventListener("click", (event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        state.page = page;
        show(true);
        section.scrollIntoView();
        scroller.focus({ preventScroll: true });
      });
      return made;
    };
    const list = element("ol", {});
    if (state.page > 1) list.append(element("li", {}, link(state.page - 1, "prev", WORDS.previous)));
    let before = 0;
    for (let page = 1; page <= last; page++) {
      if (page !== 1 && page !== last && Math.abs(page - state.page) > BESIDE) continue;
      const current = element("strong", { ariaCurrent: "page" }, counted(page));
      list.append(element("li", { className: page - before > 1 ? "jeda" : "" },
        page === state.page ? current : link(page, "", counted(page))));
      before = page;
    }
    if (state.page < last) list.append(element("li", {}, link(state.page + 1, "next", WORDS.next)));
    nav.replaceChildren(list);
  }

  function say(found, last) {
    const noun = Number(section.dataset.jumlah) === 1 ? section.dataset.satu : section.dataset.banyak;
    const parts = found === all.count && !active() ? [counted(found)]
      : [counted(found), ` ${WORDS.of} `, counted(all.count)];
    parts.push(" " + noun);
    if (last > 1) parts.push(` · ${WORDS.page} `, counted(state.page), ` ${WORDS.of} `, counted(last));
    const head = state.sort && heads[state.sort.column];
    if (head && head.within !== null) parts.push(` · ${WORDS.apart} ${head.title.toLowerCase()}`);
    status.replaceChildren(...parts);
  }

  function change(edit) {
    edit();
    state.page = null;
    show(true);
  }

  function sortable(head, column) {
    if (!head.order || Number(section.dataset.jumlah) < 2) return;
    const first = Boolean(DOWN_FIRST[head.order]);
    const button = element("button", { type: "button", className: "urut" }, head.title);
    button.addEventListener("click", () => change(() => {
      const now = state.sort && state.sort.column === column ? state.sort : null;
      state.sort = !now ? { column: column, down: first } : now.down === first ? { column: column, down: !first } : null;
    }));
    head.cell.replaceChildren(button);
    for (const down of [first, !first]) {
      sorting.append(element("option", { value: (down ? "-" : "") + head.key },
        `${head.title}: ${WORDS[head.order][down ? 1 : 0]}`));
    }
  }

  function download() {
    const link = element("a", { href: URL.createObjectURL(new Blob([csv(all, chosenRows(all, heads, state))],
      { type: "text/csv;charset=utf-8" })), download: `terang-${section.dataset.daftar}.csv` });
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10000);
  }

  heads.forEach(sortable);
  heads.forEach((head, column) => head.select && head.select.addEventListener("change", () => change(() => {
    if (head.select.value) state.chosen[column] = head.select.value; else delete state.chosen[column];
  })));
  sorting.addEventListener("change", () => change(() => {
    const key = sorting.value.replace(/^-/, "");
    state.sort = key ? { column: heads.findIndex((head) => head.key === key), down: sorting.value !== key } : null;
  }));
  let timer = 0;
  field.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(() => change(() => { state.words = field.value; }), 150);
  });
  buttons.hapus.addEventListener("click", () => { change(() => { state = fresh(); }); field.focus(); });
  buttons.unduh.addEventListener("click", () => show(true).then(() => all && download()));
  buttons.salin.addEventListener("click", async () => {
    address(true);
    const said = await Promise.resolve().then(() => navigator.clipboard.writeText(location.href))
      .then(() => WORDS.copied, () => WORDS.uncopied);
    status.replaceChildren(said);
  });
  addEventListener("hashchange", () => { if (readAddress()) show(false); });

  // Open beside a wide table, closed above cards; the reader's own choice holds afterwards.
  tools.open = matchMedia("(min-width: 45.01em)").matches;
  find(".saring-alat").disabled = false;
  buttons.unduh.hidden = false;
  showState();
  if (readAddress()) show(false);
}
