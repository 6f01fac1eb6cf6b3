// Lists: sort, filter, page and download in the browser. Without this script a list is a plain
// table in pages of a hundred; with it, all rows come from one file, fetched when first needed.
// What is chosen stands after # in the address, which servers never see. Words that are typed do
// not, until the reader asks for a link: others may use this phone.
import { counted, drawPages, drawRows, size, summary } from "./daftar-gambar.js";
import { chosenRows, csv, load } from "./daftar-isi.js";
import { active, fresh, fromHash, sortName, sortNamed, toHash, usualPage } from "./daftar-keadaan.js";
import { WORDS } from "./daftar-teks.js";
import { copied } from "./papan-klip.js";
import { element } from "./unsur.js";

// What a reader most often wants first: the largest, the newest.
const DOWN_FIRST = { number: true, date: true };
const WAIT = 150;

const section = document.querySelector("[data-daftar]");
if (section) start();

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

function start() {
  const find = (selector) => section.querySelector(selector);
  const field = find("#saring-kata"), sorting = find("#saring-urut"), status = find("[role=status]");
  const body = find("tbody"), nav = find("nav");
  const buttons = Object.fromEntries(Array.from(section.querySelectorAll("[data-tombol]"),
    (button) => [button.dataset.tombol, button]));
  const told = section.dataset;
  const own = Number(told.nomor), rowsAPage = Number(told.perHalaman);
  const noun = Number(told.jumlah) === 1 ? told.satu : told.banyak;
  const url = new URL(told.berkas, location.href);
  const heads = readHeads();
  let state = fresh(), all = null, loading = null, turn = 0;

  function address(words) {
    const hash = toHash(state, heads, own, words);
    history.replaceState(history.state, "", location.pathname + location.search + (hash ? "#" + hash : ""));
  }

  function showState() {
    field.value = state.words;
    heads.forEach((head, column) => {
      if (head.select) head.select.value = state.chosen[column] || "";
      const sorted = state.sort && state.sort.column === column;
      if (sorted) head.cell.setAttribute("aria-sort", state.sort.down ? "descending" : "ascending");
      else head.cell?.removeAttribute("aria-sort");
    });
    sorting.value = sortName(state, heads);
    const set = active(state) + (state.sort ? 1 : 0);
    find(".saring-aktif").replaceChildren(...(set ? [" (", counted(set), ")"] : []));
    buttons.hapus.hidden = buttons.salin.hidden = !set;
    buttons.unduh.textContent = active(state) ? WORDS.filtered : WORDS.all;
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
    const last = Math.max(1, Math.ceil(rows.length / rowsAPage));
    state.page = Math.min(Math.max(1, state.page || usualPage(state, own)), last);
    const shown = rows.slice((state.page - 1) * rowsAPage, state.page * rowsAPage);
    drawRows(body, all, heads, shown, Number(told.kepala), url, own > 1);
    drawPages(nav, state.page, last, (page) => toHash({ ...state, page: page }, heads, own, false) || "hal=" + page, goTo);
    status.replaceChildren(...summary(noun, rows.length, all.count, state, heads, last));
    if (write) address(false);
  }

  function goTo(page) {
    state.page = page;
    show(true);
    section.scrollIntoView();
    find(".tabel-gulir").focus({ preventScroll: true });
  }

  function change(edit) {
    edit();
    state.page = null;
    show(true);
  }

  function readAddress() {
    const next = fromHash(location.hash, heads);
    if (!next) return;
    state = next;
    show(false);
  }

  function sortable(head, column) {
    if (!head.order || Number(told.jumlah) < 2) return;
    const first = Boolean(DOWN_FIRST[head.order]);
    const button = Object.assign(element("button", "urut", head.title), { type: "button" });
    button.addEventListener("click", () => change(() => {
      const now = state.sort && state.sort.column === column ? state.sort : null;
      state.sort = !now ? { column: column, down: first } : now.down === first ? { column: column, down: !first } : null;
    }));
    head.cell.replaceChildren(button);
    for (const down of [first, !first]) {
      const option = element("option", "", `${head.title}: ${WORDS[head.order][down ? 1 : 0]}`);
      option.value = (down ? "-" : "") + head.key;
      sorting.append(option);
    }
  }

  function filterable(head, column) {
    head.select?.addEventListener("change", () => change(() => {
      if (head.select.value) state.chosen[column] = head.select.value; else delete state.chosen[column];
    }));
  }

  function download() {
    const file = new Blob([csv(all, chosenRows(all, heads, state))], { type: "text/csv;charset=utf-8" });
    const link = Object.assign(element("a"), { href: URL.createObjectURL(file), download: `terang-${told.daftar}.csv` });
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10000);
  }

  let timer = 0;
  heads.forEach(sortable);
  heads.forEach(filterable);
  sorting.addEventListener("change", () => change(() => { state.sort = sortNamed(sorting.value, heads); }));
  field.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(() => change(() => { state.words = field.value; }), WAIT);
  });
  buttons.hapus.addEventListener("click", () => { change(() => { state = fresh(); }); field.focus(); });
  buttons.unduh.addEventListener("click", () => show(true).then(() => all && download()));
  buttons.salin.addEventListener("click", async () => {
    address(true);
    status.textContent = await copied(location.href) ? WORDS.copied : WORDS.uncopied;
  });
  addEventListener("hashchange", readAddress);

  // Open beside a wide table, closed above cards; the reader's own choice holds afterwards.
  find(".t-saring").open = matchMedia("(min-width: 45.01em)").matches;
  find(".saring-alat").disabled = false;
  buttons.unduh.hidden = false;
  showState();
  readAddress();
}
