// Asks what only people know of a published figure that changes: what kind of change it is, and why.

function make(tag, properties, ...children) {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...children);
  return made;
}

// `groups`: [{ title, lines, hidden, answer }], one an item of the entry; `answer` is what was given
// before. Resolves to an answer a group, { type, reason: { id, en } }, or to nothing.
export function ask(groups, types, words, faultOf) {
  const forms = groups.map((group, index) => question(group, index, types, words, faultOf));
  const keep = make("button", { type: "submit", value: "keep" }, words.keep);
  const back = make("button", { type: "button" }, words.back);
  const form = make("form", { method: "dialog" }, ...forms.map((each) => each.part), keep, back);
  const title = make("h2", { id: "terang-alasan" }, words.askTitle);
  const intro = make("p", { id: "terang-alasan-sebab" }, words.askIntro);
  const dialog = make("dialog", { className: "terang-alasan" }, title, intro, form);
  dialog.setAttribute("aria-labelledby", title.id);
  dialog.setAttribute("aria-describedby", intro.id);
  document.body.append(dialog);
  back.addEventListener("click", () => dialog.close());
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener("close", () => {
      dialog.remove();
      resolve(dialog.returnValue === "" ? undefined : forms.map((each) => each.answer()));
    });
  });
}

function question({ title, lines, hidden, answer }, index, types, words, faultOf) {
  const radios = types.map(({ value, label }) => radio(`terang-jenis-${index}`, value, label, words, answer));
  const reason = area(words.askReason, hidden ? words.mayBeEmpty : "", answer?.reason.id);
  reason.input.required = !hidden;
  const english = area(words.askReasonInEnglish, "", answer?.reason.en);
  const chosen = () => radios.find(({ input }) => input.checked)?.input.value;
  const look = () => {
    const { value } = reason.input;
    const isMissing = !hidden && value.trim() === "";
    reason.input.setCustomValidity(isMissing ? words.reasonMissing : faultOf(value));
    english.input.setCustomValidity(faultOf(english.input.value));
    radios[0].input.setCustomValidity(hidden || chosen() ? "" : words.typeMissing);
    for (const each of said) each.refresh();
  };
  const type = make("legend", {}, words.askType);
  const kind = make("fieldset", {}, type, ...radios.map((each) => each.label));
  const said = [fault(radios[0].input, type), fault(reason.input), fault(english.input)];
  const list = make("ul", { id: `terang-berubah-${index}` }, ...lines.map((line) => make("li", {}, line)));
  const asked = [list, ...(hidden ? [] : [kind]), reason.label, english.label];
  const part = make("fieldset", {}, make("legend", {}, title), ...asked);
  part.setAttribute("aria-describedby", list.id);
  part.addEventListener("input", look);
  look();
  return {
    part,
    answer() {
      const [id, en] = [reason, english].map(({ input }) => input.value.trim());
      return { type: hidden ? "redaction" : chosen(), reason: { id, ...(en && { en }) } };
    },
  };
}

function radio(name, value, title, words, answer) {
  const input = make("input", { type: "radio", name, value });
  input.checked = answer?.type === value;
  return { input, label: make("label", {}, input, `${title}: ${words[value]}`) };
}

function area(title, note, value = "") {
  const input = make("textarea", { rows: 2, value });
  return { input, label: make("label", {}, `${title} ${note}`.trim(), input) };
}

// What is wrong stands in the name of its field until it is mended: the browser's own bubble covers
// what it speaks of, and is gone after seconds.
function fault(input, name = input.parentElement) {
  const said = make("strong", {});
  name.insertBefore(said, name.contains(input) ? input : null);
  input.addEventListener("invalid", (event) => {
    event.preventDefault();
    said.textContent = ` ${input.validationMessage}`;
    if (input === input.form.querySelector("input:invalid, textarea:invalid")) input.focus();
  });
  return {
    refresh() {
      if (said.textContent) said.textContent = ` ${input.validationMessage}`;
    },
  };
}
