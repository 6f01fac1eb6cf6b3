// A form[data-cari] gets a panel of results below its field. Nothing typed leaves the panel: Enter
// opens the first result, so that no address and no history entry ever holds the words.
import { failure, helpLine, items, row, summary } from "./cari-hasil.js";
import { find, understand, warm } from "./cari-mesin.js";
import { step } from "./cari-panah.js";
import { leave, opensHere } from "./cari-tab.js";
import { SAID, element, language, patience, saysEnough, to } from "./cari-teks.js";

const SHOWN = 6;

// → open(): the first result of what stands in the field.
export function attach(form) {
  const input = form.querySelector("input[type=search]");
  const { box, status, list, all } = build(form);
  let turn = 0, before = input.value.trim(), asked = null, answered = Promise.resolve(), timer = 0;

  function ask() {
    clearTimeout(timer);
    const query = input.value.trim();
    if (query !== asked) { asked = query; answered = answer(query, ++turn); }
    return answered;
  }
  async function answer(query, mine) {
    if (!query) { list.replaceChildren(); all.hidden = true; status.textContent = SAID.prompt; return; }
    status.textContent = SAID.loading;
    try {
      const plan = await understand(query, language);
      const found = await find(plan, {}, "", language);
      const shown = await items(found.results, plan, SHOWN);
      if (mine !== turn) return;
      list.replaceChildren(...shown.map((each) => row(each, plan)));
      list.dataset.untuk = query;
      status.textContent = summary(found, plan, query, false);
      all.hidden = !found.total;
    } catch (error) {
      if (mine !== turn) return;
      asked = null;
      list.replaceChildren();
      failure(status);
    }
  }
  const show = () => { box.hidden = !input.value.trim(); };
  function later() {
    show();
    all.hidden = true;
    clearTimeout(timer);
    const query = input.value.trim(), wait = patience(before, query);
    before = query;
    if (!query || saysEnough(query)) { timer = setTimeout(ask, wait); return; }
    turn++;
    asked = null;
    list.replaceChildren();
    status.textContent = SAID.prompt;
  }
  all.addEventListener("click", (event) => {
    if (opensHere(event, all)) leave({ state: { q: input.value.trim() } });
  });
  input.addEventListener("focus", show);
  input.addEventListener("input", later);
  form.addEventListener("keydown", (event) => keys(event, { box, input, list, all }));
  document.addEventListener("click", (event) => {
    if (!form.contains(event.target)) box.hidden = true;
  });
  form.addEventListener("focusout", (event) => {
    if (event.relatedTarget && !form.contains(event.relatedTarget)) box.hidden = true;
  });
  warm(language).catch(() => {});
  if (input.value.trim()) later();
  return async () => {
    show();
    await ask();
    const first = list.querySelector("a[href]");
    if (first && input.value.trim()) first.click();
  };
}

function build(form) {
  const box = element("div", "t-panel");
  const status = element("p", "t-panel-status");
  const list = element("ol", "t-panel-daftar");
  const all = element("a", "t-panel-semua", SAID.everything);
  box.hidden = true;
  all.hidden = true;
  all.href = to("cari/");
  status.setAttribute("role", "status");
  box.append(helpLine(), status, list, all);
  form.append(box);
  return { box, status, list, all };
}

function keys(event, { box, input, list, all }) {
  if (box.hidden) return;
  // The first Escape closes the panel and keeps the words; a second one is the browser's own.
  if (event.key === "Escape") { event.preventDefault(); box.hidden = true; input.focus(); return; }
  step(event, input, [...list.querySelectorAll("a[href]"), ...(all.hidden ? [] : [all])]);
}
