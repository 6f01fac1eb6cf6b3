// Lists: sort, filter, page and download in the browser. Without this script a list is a plain
// table in pages of a hundred; with it, all rows come from files fetched when first needed.
// What is chosen stands after # in the address, which servers never see. Words that are typed do
// not, until the reader asks for a link: others may use this phone.
import { counted, drawPages, drawRows, size, summary } from "./daftar-gambar.js";
import { chosenRows, csv, files, load } from "./daftar-isi.js";
import { active, fresh, fromHash, sortName, sortNamed, toHash, usualPage } from "./daftar-keadaan.js";
import { WORDS } from "./daftar-teks.js";
import { copied } from "./papan-klip.js";
import { element } from "./unsur.js";

// What a reader most often wants first: the largest, the newest.
const DOWN_FIRST = { number: true, date: true };
const WAIT = 150;

const section = document.querySelector("[data-daftar]");
if (section) start(section.dataset, readParts(), readHeads());

function start(told, parts, heads) {
  const own = Number(told.nomor), rowsAPage = Number(told.perHalaman);
  const noun = Number(told.jumlah) === 1 ? told.satu : told.banyak;
  const url = new URL(told.berkas, location.href);
  const table = loader(files(url, Number(told.jumlah), Number(told.perBerkas)), parts.status);
  let state = fresh(), turn = 0, timer = 0;

  // Show what the state says → all rows, or null. The newest wish wins while the file is on its way.
  async function show(write) {
    const mine = ++turn;
    showState(parts, heads, state);
    let all;
    try { all = await table(); } catch { return null; }
    if (mine !== turn) return all;
    const rows = chosenRows(all, heads, state);
    const last = Math.max(1, Math.ceil(rows.length / rowsAPage));
    state.page = Math.min(Math.max(1, state.page || usualPage(state, own)), last);
    const shown = rows.slice((state.page - 1) * rowsAPage, state.page * rowsAPage);
    drawRows(parts.body, all, heads, shown, Number(told.kepala), url, own > 1);
    drawPages(parts.nav, state.page, last, (page) => toHash({ ...state, page: page }, heads, own, false) || "hal=" + page, goTo);
    parts.status.replaceChildren(...summary(noun, rows.length, all.count, state, heads, last));
    if (write) writeAddress(false);
    return all;
  }

  function change(edit) {
    edit(state);
    state.page = null;
    show(true);
  }

  function goTo(page) {
    state.page = page;
    show(true);
    section.scrollIntoView();
    parts.scroller.focus({ preventScroll: true });
  }

  function writeAddress(words) {
    const hash = toHash(state, heads, own, words);
    history.replaceState(history.state, "", location.pathname + location.search + (hash ? "#" + hash : ""));
  }

  function readAddress() {
    const next = fromHash(location.hash, heads);
    if (!next) return;
    state = next;
    show(false);
  }

  heads.forEach((head, column) => {
    if (head.order && Number(told.jumlah) > 1) sortable(head, column, parts.sorting, change);
    if (head.select) filterable(head, column, change);
  });
  parts.sorting.addEventListener("change", () => change((now) => { now.sort = sortNamed(parts.sorting.value, heads); }));
  parts.field.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(() => change((now) => { now.words = parts.field.value; }), WAIT);
  });
  parts.clear.addEventListener("click", () => { change(() => { state = fresh(); }); parts.field.focus(); });
  parts.download.addEventListener("click", async () => {
    const all = await show(true);
    if (all) save(csv(all, chosenRows(all, heads, state)), `terang-${told.daftar}.csv`);
  });
  parts.copy.addEventListener("click", async () => {
    writeAddress(true);
    parts.status.textContent = await copied(location.href) ? WORDS.copied : WORDS.uncopied;
  });
  addEventListener("hashchange", readAddress);

  // Open beside a wide table, closed above cards; the reader's own choice holds afterwards.
  parts.filters.open = matchMedia("(min-width: 45.01em)").matches;
  parts.tools.disabled = false;
  parts.download.hidden = false;
  showState(parts, heads, state);
  readAddress();
}

function readParts() {
  const find = (selector) => section.querySelector(selector);
  return {
    field: find("#saring-kata"), sorting: find("#saring-urut"), status: find("[role=status]"),
    body: find("tbody"), nav: find("nav"), scroller: find(".tabel-gulir"),
    filters: find(".t-saring"), tools: find(".saring-alat"), active: find(".saring-aktif"),
    clear: find("[data-tombol=hapus]"), copy: find("[data-tombol=salin]"), download: find("[data-tombol=unduh]"),
  };
}

// The columns of the table, then what else rows can be narrowed to: {cell, key, title, order,
// within, select, keys, places}, in the order of the file.
function readHeads() {
  const cells = Array.from(section.querySelectorAll("thead th"));
  const selects = Array.from(section.querySelectorAll("[data-saring]"));
  const named = new Map(selects.map((select) => [select.dataset.saring, select]));
  const head = (key, select) => {
    const keys = select ? Array.from(select.options, (option) => option.value) : [];
    // A key that begins with "-" says that there is no value.
    const values = keys.map((each, place) => [each, place]).filter(([each]) => each && !each.startsWith("-"));
    return { key: key, select: select, keys: keys, places: Object.fromEntries(values), order: null, within: null };
  };
  const columns = cells.map((cell) => {
    const { kunci, urut, dalam } = cell.dataset;
    const within = dalam ? cells.findIndex((other) => other.dataset.kunci === dalam) : null;
    return { ...head(kunci, named.get(kunci)), cell: cell, title: cell.textContent, order: urut || null, within: within };
  });
  const more = section.dataset.juga.split(" ").filter(Boolean);
  return [...columns, ...more.map((key) => head(key, named.get(key)))];
}

// → () => the rows of the whole list: fetched when first asked for, and again after a failure.
function loader(urls, status) {
  let loading = null;
  const progress = (received, total) => {
    const parts = received && total ? [...size(received), ` ${WORDS.of} `] : received ? size(received) : [];
    status.replaceChildren(WORDS.loading, " … ", ...parts, ...(total ? size(total) : []));
  };
  return () => {
    if (!loading) {
      section.setAttribute("aria-busy", "true");
      loading = load(urls, progress);
      loading.catch(() => { loading = null; status.textContent = WORDS.failed; })
        .finally(() => section.removeAttribute("aria-busy"));
    }
    return loading;
  };
}

function showState(parts, heads, state) {
  parts.field.value = state.words;
  heads.forEach((head, column) => {
    if (head.select) head.select.value = state.chosen[column] || "";
    const sorted = state.sort && state.sort.column === column;
    if (sorted) head.cell.setAttribute("aria-sort", state.sort.down ? "descending" : "ascending");
    else head.cell?.removeAttribute("aria-sort");
  });
  parts.sorting.value = sortName(state, heads);
  const set = active(state) + (state.sort ? 1 : 0);
  parts.active.replaceChildren(...(set ? [" (", counted(set), ")"] : []));
  parts.clear.hidden = parts.copy.hidden = !set;
  parts.download.textContent = active(state) ? WORDS.filtered : WORDS.all;
}

// The head's words become a button: one way, the other way, as the list was. On a phone the same
// stands in a choice.
function sortable(head, column, sorting, change) {
  const first = Boolean(DOWN_FIRST[head.order]);
  const button = Object.assign(element("button", "urut", head.title), { type: "button" });
  button.addEventListener("click", () => change((now) => {
    const sort = now.sort && now.sort.column === column ? now.sort : null;
    now.sort = !sort ? { column: column, down: first } : sort.down === first ? { column: column, down: !first } : null;
  }));
  head.cell.replaceChildren(button);
  for (const down of [first, !first]) {
    const option = element("option", "", `${head.title}: ${WORDS[head.order][down ? 1 : 0]}`);
    option.value = (down ? "-" : "") + head.key;
    sorting.append(option);
  }
}

function filterable(head, column, change) {
  head.select.addEventListener("change", () => change((now) => {
    if (head.select.value) now.chosen[column] = head.select.value; else delete now.chosen[column];
  }));
}

function save(text, name) {
  const file = new Blob([text], { type: "text/csv;charset=utf-8" });
  const link = Object.assign(element("a"), { href: URL.createObjectURL(file), download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10000);
}
