// Every record by kind and id, the programs of each, and the words: read once.
import { readFileSync, readdirSync } from "node:fs";
import yaml from "js-yaml";

const KINDS = ["sources", "agencies", "partners", "regions", "groups", "laws"];
const languages = process.env.LANGUAGES.split(",");

const read = (folder) =>
  readdirSync(`records/${folder}`).map((file) => yaml.load(readFileSync(`records/${folder}/${file}`, "utf8")));

export default function () {
  const programs = read("programs");
  const records = Object.fromEntries(KINDS.map((kind) => [kind, new Map(read(kind).map((each) => [each.id, each]))]));
  const programsOf = Object.fromEntries(KINDS.map((kind) => [kind, new Map()]));
  for (const program of programs)
    for (const kind of KINDS)
      for (const id of program.terms[kind]) {
        if (!programsOf[kind].has(id)) programsOf[kind].set(id, []);
        programsOf[kind].get(id).push(program);
      }
  const said = Object.fromEntries(["id", "en"].map((each) => [each, JSON.parse(readFileSync(`said/${each}.json`))]));
  const named = KINDS.flatMap((kind) => [...records[kind].values()].map((record) => ({ kind, record })));
  const lists = ["programs", "budgets", "claims", ...KINDS].flatMap((kind) => {
    const all = records[kind] ? [...records[kind].values()] : programs;
    const size = said.id.a_page[kind] || 100;
    const pages = Math.ceil(all.length / size);
    return Array.from({ length: pages }, (_, at) => ({ kind, at, pages, rows: all.slice(at * size, (at + 1) * size) }));
  });
  const each = (items) => languages.flatMap((lang) => items.map((item) => ({ lang, item })));
  return { records, programsOf, said, languages, programs: each(programs), named: each(named), lists: each(lists), homes: each([{}]) };
}
