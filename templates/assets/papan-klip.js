// The clipboard: absent where a page came over an open line, and a reader may refuse it.
export const canCopy = Boolean(navigator.clipboard);

// → whether the text is there now.
export async function copied(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch { return false; }
}
