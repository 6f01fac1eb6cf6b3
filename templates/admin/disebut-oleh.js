// Who said it: the key of an official, or a role in both languages. Decap has no field for either.

const isText = (value) => typeof value?.get === "function";

export function saidBy(h, createClass, words) {
  const control = createClass({
    role(language, written) {
      const { value, field, onChange } = this.props;
      const made = (isText(value) ? value : field.clear()).set(language, written);
      onChange(made.some((each) => each) ? made : "");
    },
    input(label, value, onChange, id) {
      const { setActiveStyle, setInactiveStyle } = this.props;
      return h("label", { className: "terang-peran" }, label, [
        h("input", {
          key: "input",
          id,
          type: "text",
          value,
          onChange: (event) => onChange(event.target.value),
          onFocus: setActiveStyle,
          onBlur: setInactiveStyle,
        }),
      ]);
    },
    render() {
      const { value, onChange, classNameWrapper, forID } = this.props;
      const of = (language) => (isText(value) ? (value.get(language) ?? "") : "");
      return h(
        "div",
        { className: classNameWrapper },
        this.input(words.officialKey, isText(value) ? "" : (value ?? ""), onChange, forID),
        this.input(words.role, of("id"), (written) => this.role("id", written)),
        this.input(words.roleInEnglish, of("en"), (written) => this.role("en", written)),
      );
    },
  });
  return { name: "terang-disebut-oleh", controlComponent: control, allowMapValue: true };
}
