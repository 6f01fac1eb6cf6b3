// An element with a class and what stands in it: texts and other elements, none where empty.
export function element(name, className, ...inside) {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...inside.filter(Boolean));
  return made;
}
