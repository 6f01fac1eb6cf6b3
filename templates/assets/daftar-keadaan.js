// What a reader has chosen of a list, and how it stands in an address: facets by their key, the
// order, the page; typed words only where the reader asked for a link.
export function fresh() { return { words: "", chosen: {}, sort: null, page: null }; }

export function active(state) {
  return Object.keys(state.chosen).length + (state.words.trim() ? 1 : 0);
}

// The page to show where nothing says which; `own` is the one that this table stands on.
export function usualPage(state, own) { return active(state) || state.sort ? 1 : own; }

export function sortName(state, heads) {
  return state.sort ? (state.sort.down ? "-" : "") + heads[state.sort.column].key : "";
}

export function sortNamed(name, heads) {
  const key = name.replace(/^-/, "");
  const column = heads.findIndex((head) => head.order && head.key === key);
  return column < 0 ? null : { column: column, down: name.startsWith("-") };
}

export function toHash(state, heads, own, words) {
  const parts = new URLSearchParams();
  heads.forEach((head, column) => { if (column in state.chosen) parts.set(head.key, state.chosen[column]); });
  if (state.sort) parts.set("urut", sortName(state, heads));
  if (words && state.words.trim()) parts.set("q", state.words.trim());
  if (state.page !== usualPage(state, own)) parts.set("hal", state.page);
  return parts.toString();
}

// → the state, or null where the address holds none. What it makes up is passed over.
export function fromHash(hash, heads) {
  if (!hash.includes("=")) return null;
  const parts = new URLSearchParams(hash.slice(1));
  const state = fresh();
  state.words = parts.get("q") || "";
  heads.forEach((head, column) => {
    const key = parts.get(head.key);
    if (key && head.keys.includes(key)) state.chosen[column] = key;
  });
  state.sort = sortNamed(parts.get("urut") || "", heads);
  state.page = Number.parseInt(parts.get("hal"), 10) || null;
  return state;
}
