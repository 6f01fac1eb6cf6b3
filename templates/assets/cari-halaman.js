// The page /cari/: reads ?q= and #q=, facets and order after #. Typing and choosing write nothing
// anywhere; only “Bagikan” does, and says so.
import { failure, helpLine, row, summary } from "./cari-hasil.js";
import { SORTS, fromAddress, isFiltered, state, toHash } from "./cari-keadaan.js";
import { facets } from "./cari-saringan.js";
import { inquire } from "./cari-telusur.js";
import { SAID, element, language } from "./cari-teks.js";

const STEP = 10, WAIT = 150;

export function start(form, handed) {
  const input = form.querySelector("input[type=search]");
  const status = document.getElementById("cari-status");
  const list = document.getElementById("hasil");
  const tools = tool(document.getElementById("cari-alat"));
  const more = element("button", "t-panel-semua", SAID.more);
  let now = handed ? state(handed) : fromAddress(location);
  let limit = STEP, turn = 0, timer = 0;

  more.type = "button";
  more.hidden = true;
  list.after(more);
  status.before(helpLine());
  const drawFacets = facets(document.getElementById("cari-saringan"), tools.chips, (next) => {
    now = { ...next, q: input.value.trim() };
    limit = STEP;
    show();
  });

  async function show() {
    clearTimeout(timer);
    const mine = ++turn, asked = now;
    busy(true);
    status.textContent = SAID.loading;
    try {
      const found = await inquire(asked, limit);
      if (mine !== turn) return;
      const kept = list.children.length;
      list.replaceChildren(...found.items.map((each) =>
        row(each, each.plan, each.language === language ? "" : each.language)));
      if (limit > STEP && document.activeElement === document.body) focusOn(kept);
      status.textContent = summary(found, found.plan, asked.q, isFiltered(asked));
      more.hidden = found.total <= found.items.length;
      tools.note.textContent = { jumlah: SAID.amountNote, tahun: SAID.yearNote }[asked.sort] || "";
      drawFacets(asked, found);
      busy(false);
    } catch (error) {
      if (mine !== turn) return;
      list.replaceChildren();
      more.hidden = true;
      failure(status);
      busy(false);
    }
  }
  function busy(is) { list.setAttribute("aria-busy", String(is)); }
  function focusOn(place) {
    const link = list.querySelectorAll("a")[place];
    if (link) link.focus({ preventScroll: true });
  }
  function type() {
    now = { ...now, q: input.value.trim() };
    limit = STEP;
    busy(true);
    clearTimeout(timer);
    timer = setTimeout(show, WAIT);
  }
  function read(next) {
    now = next;
    input.value = now.q;
    tools.sort.value = now.sort;
    limit = STEP;
    show();
  }

  input.addEventListener("input", type);
  form.addEventListener("submit", () => { type(); show(); });
  tools.sort.addEventListener("change", () => {
    now = { ...now, sort: tools.sort.value };
    show();
  });
  more.addEventListener("click", () => { more.hidden = true; limit += STEP; show(); });
  tools.share.addEventListener("click", async () => {
    history.replaceState(history.state, "", location.pathname + toHash(now));
    tools.told.textContent = await copied(location.href) ? SAID.shared : SAID.notCopied;
  });
  form.closest("#isi").addEventListener("keydown", (event) => keys(event, input, list));
  addEventListener("hashchange", () => read(fromAddress(location)));
  read(now);
}

function tool(home) {
  const chips = element("div", "t-pilihan-baris");
  const label = element("label", "", SAID.sort + " ");
  const sort = element("select");
  const names = { "": SAID.relevance, jumlah: SAID.amount, tahun: SAID.year };
  SORTS.forEach((each) => {
    const option = element("option", "", names[each]);
    option.value = each;
    sort.append(option);
  });
  label.append(sort);
  const share = element("button", "t-panel-semua", SAID.share);
  share.type = "button";
  const warning = element("p", "kecil", SAID.shareWarning);
  warning.id = "cari-peringatan";
  share.setAttribute("aria-describedby", warning.id);
  const told = element("p", "kecil");
  told.setAttribute("role", "status");
  const note = element("p", "kecil");
  const line = element("div", "t-alat-cari");
  line.append(label, share);
  home.append(chips, line, warning, told, note);
  return { chips, sort, share, told, note };
}

async function copied(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch (error) { return false; }
}

// Down and up go through the results; Escape returns to the field.
function keys(event, input, list) {
  const at = document.activeElement;
  const links = [...list.querySelectorAll("a[href]")];
  const place = links.indexOf(at);
  if (event.key === "Escape" && place >= 0) { event.preventDefault(); input.focus(); return; }
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!step || (at !== input && place < 0)) return;
  if (at === input && step < 0) return;
  event.preventDefault();
  if (place + step < 0) input.focus();
  else if (links[place + step]) links[place + step].focus();
}
