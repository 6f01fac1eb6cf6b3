// The page /cari/: reads ?q= and #q=, facets and order after #. Typing and choosing write nothing
// anywhere; only “Bagikan” does, and says so.
import { failure, helpLine, row, summary } from "./cari-hasil.js";
import { SORTS, fromAddress, isFiltered, state, toHash } from "./cari-keadaan.js";
import { manyPages } from "./cari-indeks.js";
import { warm } from "./cari-mesin.js";
import { step } from "./cari-panah.js";
import { facets } from "./cari-saringan.js";
import { inquire } from "./cari-telusur.js";
import { SAID, element, language, patience, saysEnough } from "./cari-teks.js";
import { copied } from "./papan-klip.js";

const STEP = 8;

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
  let counted = false;
  const sieve = facets(document.getElementById("cari-saringan"), tools.chips, (next) => {
    now = { ...next, q: input.value.trim() };
    limit = STEP;
    show();
  }, () => { if (!counted) show(); });

  async function show() {
    clearTimeout(timer);
    const mine = ++turn, asked = now;
    busy(true);
    status.textContent = SAID.loading;
    counted = sieve.open() || isFiltered(asked);
    try {
      const found = await inquire(asked, limit, counted);
      if (mine !== turn) return;
      const kept = list.children.length;
      list.replaceChildren(...found.items.map((each) =>
        row(each, each.plan, each.language === language ? "" : each.language)));
      if (limit > STEP && document.activeElement === document.body) focusOn(kept);
      status.textContent = summary(found, found.plan, asked.q, isFiltered(asked));
      more.hidden = found.total <= found.items.length;
      tools.note.textContent = { jumlah: SAID.amountNote, tahun: SAID.yearNote }[asked.sort] || "";
      sieve.draw(asked, found);
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
    const pause = patience(now.q, input.value.trim());
    now = { ...now, q: input.value.trim() };
    limit = STEP;
    clearTimeout(timer);
    if (now.q ? !saysEnough(now.q) : nothingAsked()) { wait(); return; }
    busy(true);
    timer = setTimeout(show, pause);
  }
  // To list pages before anything is asked costs as much as a search: only beside open facets.
  function nothingAsked() { return !now.q && !isFiltered(now) && !sieve.open(); }
  function wait() {
    turn++;
    list.replaceChildren();
    more.hidden = true;
    status.textContent = SAID.prompt;
    busy(false);
  }
  function read(next) {
    now = next;
    input.value = now.q;
    tools.sort.value = now.sort;
    limit = STEP;
    if (nothingAsked()) wait();
    else show();
  }

  input.addEventListener("focus", () => warm(language).catch(() => {}), { once: true });
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
  manyPages().catch(() => false).then((many) => {
    sieve.fold(many, isFiltered(now));
    // On a slow line somebody has typed before this script was there.
    const typed = input.value.trim();
    read(typed ? { ...now, q: typed } : now);
  });
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

// Escape returns from the results to the field.
function keys(event, input, list) {
  if (event.key !== "Escape") step(event, input, [...list.querySelectorAll("a[href]")]);
  else if (list.contains(document.activeElement)) { event.preventDefault(); input.focus(); }
}
