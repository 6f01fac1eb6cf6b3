// The facets: one group of tick boxes each, the chosen values as chips that take them back. Closed
// behind one line with their number on a phone.
import { FACETS, isFiltered } from "./cari-keadaan.js";
import { SAID, element, language, say } from "./cari-teks.js";

const SHOWN = 6;
const LANGUAGES = ["id", "en"];

// → draw(state, found); `changed(state)` is told of every choice.
export function facets(home, chips, changed) {
  const box = element("details", "t-saringan");
  const heading = element("summary");
  const number = element("span", "t-saringan-aktif");
  heading.append(element("span", "", SAID.filters), number);
  const groups = new Map([...FACETS, "bahasa"].map((facet) => [facet, group(facet)]));
  box.append(heading, ...[...groups.values()].map((each) => each.field));
  home.append(box);
  const wide = matchMedia("(min-width: 62em)");
  const fit = () => { box.open = wide.matches; };
  wide.addEventListener("change", fit);
  fit();

  return function draw(now, found) {
    const choose = (facet, value, on) => changed(withChoice(now, facet, value, on));
    FACETS.forEach((facet) => fill(groups.get(facet), facet, now, found.facets[facet], choose));
    fill(groups.get("bahasa"), "bahasa", now, languages(found), choose);
    const active = chosen(now, found);
    number.textContent = active.length ? say(SAID.active, { n: active.length }) : "";
    drawChips(chips, active, choose, () => changed(cleared(now)));
  };
}

function withChoice(now, facet, value, on) {
  const before = facet === "bahasa" ? now.languages : now.chosen[facet];
  const after = on ? [...before, value] : before.filter((each) => each !== value);
  if (facet !== "bahasa") return { ...now, chosen: { ...now.chosen, [facet]: after } };
  const kept = LANGUAGES.filter((each) => after.includes(each));
  return { ...now, languages: kept.length ? kept : [language] };
}

function cleared(now) {
  const chosen = Object.fromEntries(FACETS.map((facet) => [facet, []]));
  return { ...now, chosen, languages: [language] };
}

// Both languages are always offered; how many pages the other one finds is known once it is read.
function languages(found) {
  return Object.fromEntries(LANGUAGES.map((each) =>
    [each, { label: SAID.languages[each], count: found.byLanguage[each] }]));
}

function chosen(now, found) {
  const values = FACETS.flatMap((facet) => now.chosen[facet].map((value) =>
    ({ facet, value, label: found.facets[facet][value]?.label || value })));
  if (!isFiltered({ ...now, chosen: cleared(now).chosen })) return values;
  return [...values, ...now.languages.filter((each) => each !== language)
    .map((value) => ({ facet: "bahasa", value, label: SAID.languages[value] }))];
}

function group(facet) {
  const field = element("fieldset", "t-segi");
  const list = element("ul");
  const more = element("button", "t-segi-lagi");
  const made = { field, list, more, boxes: new Map(), open: false };
  more.type = "button";
  more.addEventListener("click", () => { made.open = !made.open; made.again(); });
  field.append(element("legend", "", SAID.facets[facet]), list, more);
  return made;
}

// Boxes are kept and only told anew, so that the keyboard stays where it was.
function fill(made, facet, now, values, choose) {
  made.again = () => fill(made, facet, now, values, choose);
  const picked = facet === "bahasa" ? now.languages : now.chosen[facet];
  const all = arranged(facet, values).filter(([id, { count }]) => count !== 0 || picked.includes(id));
  const shown = all.filter(([id], place) => made.open || place < SHOWN || picked.includes(id));
  const rows = shown.map(([id, { label, count }]) => {
    const row = made.boxes.get(id) || box();
    made.boxes.set(id, row);
    row.item.className = facet === "wilayah" && id.includes("-") ? "t-segi-dalam" : "";
    row.name.textContent = label;
    row.count.textContent = count === undefined ? "" : ` (${count.toLocaleString(language)})`;
    row.input.checked = picked.includes(id);
    row.input.onchange = () => choose(facet, id, row.input.checked);
    return row.item;
  });
  if (rows.length !== made.list.children.length || rows.some((row, i) => row !== made.list.children[i])) {
    keepFocus(() => made.list.replaceChildren(...rows));
  }
  made.field.hidden = !rows.length;
  made.more.hidden = all.length <= SHOWN;
  made.more.textContent = made.open ? SAID.fewer : say(SAID.others, { n: all.length - shown.length });
}

function keepFocus(work) {
  const at = document.activeElement;
  work();
  if (at && at !== document.activeElement && at.isConnected) at.focus();
}

function box() {
  const item = element("li");
  const label = element("label");
  const input = element("input");
  const name = element("span");
  const count = element("span", "t-segi-jumlah");
  input.type = "checkbox";
  label.append(input, name, count);
  item.append(label);
  return { item, input, name, count };
}

// Most pages first; years from the newest; each regency under its province.
function arranged(facet, values) {
  const all = Object.entries(values);
  const byCount = ([, one], [, other]) =>
    (other.count || 0) - (one.count || 0) || one.label.localeCompare(other.label, language);
  if (facet === "bahasa") return all.sort(([one], [other]) => LANGUAGES.indexOf(one) - LANGUAGES.indexOf(other));
  if (facet === "tahun") return all.sort(([one], [other]) => (parseInt(other, 10) || 0) - (parseInt(one, 10) || 0));
  if (facet !== "wilayah") return all.sort(byCount);
  const provinces = all.filter(([id]) => !id.includes("-")).sort(byCount);
  const under = (province) => all.filter(([id]) => id.startsWith(`${province}-`)).sort(byCount);
  const orphans = all.filter(([id]) => id.includes("-") && !values[id.split("-")[0]]);
  return [...provinces.flatMap((province) => [province, ...under(province[0])]), ...orphans];
}

function drawChips(home, active, choose, clear) {
  const made = active.map(({ facet, value, label }) => {
    const chip = element("button", "t-pilihan", label);
    chip.type = "button";
    chip.setAttribute("aria-label", `${SAID.remove}: ${label}`);
    chip.addEventListener("click", () => { choose(facet, value, false); focusAfter(home); });
    return chip;
  });
  if (made.length) {
    const all = element("button", "t-pilihan-hapus", SAID.clear);
    all.type = "button";
    all.addEventListener("click", () => { clear(); focusAfter(home); });
    made.push(all);
  }
  home.replaceChildren(...made);
}

// The button that was pressed goes away: the keyboard returns to the field.
function focusAfter(home) {
  home.closest("#isi").querySelector("#cari-form input[type=search]").focus({ preventScroll: true });
}
