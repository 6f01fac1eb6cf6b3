// Lighthouse for many pages: one Node, one running browser, which it empties before each page.
//
//   node lighthouse.mjs PORT < addresses, one a line > reports, one a line
import { createInterface } from "node:readline";
import lighthouse from "lighthouse";

const flags = { port: Number(process.argv[2]), logLevel: "error", maxWaitForLoad: 30_000 };
for await (const address of createInterface({ input: process.stdin })) {
  const { lhr } = await lighthouse(address, flags);
  process.stdout.write(JSON.stringify(lhr) + "\n");
}
