// One page a record: pagination over data, as Eleventy's documentation does it. JavaScript templates
// are the fastest of its template languages; texts go through its own Markdown.
import MarkdownIt from "markdown-it";

const markdown = new MarkdownIt();

export default function (config) {
  config.addGlobalData("layout", "base.11ty.js");
  config.addJavaScriptFunction("paragraphs", (text) => markdown.render(text));
  config.setQuietMode(true);
  config.setDataFileBaseName("records");
  return { dir: { input: "pages", data: "../_data", includes: "../_includes" } };
}
