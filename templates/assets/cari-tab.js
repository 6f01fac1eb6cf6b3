// What a search leaves for the page it leads to: in the name of the tab, which no address, history
// or storage holds. The next page reads and empties it before anything else (cari.js).
export function leave(told) {
  window.name = "terang-cari:" + JSON.stringify({ ...told, at: Date.now() });
}

// Whether a click opens another page in this very tab.
export function opensHere(event, link) {
  const there = new URL(link.href);
  return event.button === 0 && !event.defaultPrevented && !link.target &&
    !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) &&
    there.origin === location.origin && there.pathname !== location.pathname;
}
