// Down and up go from a field through the links below it, and back into the field.
export function step(event, input, links) {
  const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const at = document.activeElement, place = links.indexOf(at);
  if (!by || (place < 0 && (at !== input || by < 0))) return;
  event.preventDefault();
  if (place + by < 0) input.focus();
  else links[place + by]?.focus();
}
