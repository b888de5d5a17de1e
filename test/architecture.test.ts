/** The structure of src holds to the architecture; and the checker, given a breach, says so. */
import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { breaches, lineCount, type SourceFiles } from "./support/architecture";

const src = path.resolve(__dirname, "../src");

/** Every module below src; data counts as a module without a text. */
function sourcesOnDisk(): SourceFiles {
  const files = readdirSync(src, { recursive: true, encoding: "utf8" }).filter((file) => /\.(tsx?|json)$/.test(file));
  const textOf = (file: string) => (file.endsWith(".json") ? "" : readFileSync(path.join(src, file), "utf8"));
  return new Map(files.map((file) => [file.split(path.sep).join("/"), textOf(file)]));
}

/** The breaches of a set of invented files. */
function breachesOf(files: Readonly<Record<string, string>>): readonly string[] {
  return breaches(new Map(Object.entries(files)));
}

const none = "export const x = 1;";

describe("src", () => {
  const files = sourcesOnDisk();

  test("has sources to look at", () => {
    expect(files.size).toBeGreaterThan(20);
    expect([...files.keys()]).toContain("domain/model.ts");
  });

  test("keeps to the architecture", () => {
    expect(breaches(files)).toEqual([]);
  });

  test("lists its long files, for a look", () => {
    const long = [...files].map(([file, text]) => [lineCount(text), file] as const).filter(([lines]) => lines > 300);
    const listed = long.sort(([a], [b]) => b - a).map(([lines, file]) => `${lines} ${file}`);
    if (listed.length > 0) process.stdout.write(`Source files above 300 lines: ${listed.join(", ")}\n`);
    expect(listed.length).toBeLessThan(files.size);
  });
});

describe("the checker", () => {
  test("accepts each layer importing leftwards", () => {
    expect(
      breachesOf({
        "domain/model.ts": none,
        "messages/nl.ts": 'import { x } from "../domain/model";',
        "workbook/schema.ts": none,
        "workbook/excel.ts": "export const run = () => Excel.run;",
        "workbook/parse/portfolio.ts": 'import { x } from "../schema";',
        "actions/check.ts":
          'import "../workbook/excel"; import "../workbook/parse/portfolio"; import "../messages/nl";',
        "commands/ribbon.ts": 'import "../actions/check"; Office.actions;',
        "workbook/block/triangle-block.ts": 'import "../parse/portfolio"; import "../../domain/model";',
        "functions/triangle.ts": 'import "../workbook/parse/portfolio"; import "../workbook/block/triangle-block";',
        "taskpane/index.tsx": 'import "react"; Office.onReady;',
        "addin.ts": 'import "./commands/ribbon"; import "./functions/triangle"; import "./taskpane/index";',
        "host/engine/workbook.ts": none,
        "host/protocol/range.ts": 'import "../engine/workbook"; type R = Excel.Range;',
        "host/cli.ts": 'import "./protocol/range"; import "../actions/check";',
      }),
    ).toEqual([]);
  });

  test.each([
    ["domain/a.ts", "workbook/b.ts"],
    ["domain/a.ts", "messages/b.ts"],
    ["messages/a.ts", "workbook/b.ts"],
    ["workbook/a.ts", "actions/b.ts"],
    ["workbook/a.ts", "solver/b.ts"],
    ["solver/a.ts", "workbook/b.ts"],
    ["actions/a.ts", "commands/b.ts"],
    ["commands/a.ts", "functions/b.ts"],
    ["taskpane/a.ts", "commands/b.ts"],
    ["functions/a.ts", "workbook/b.ts"],
    ["workbook/block/a.ts", "workbook/b.ts"],
    ["workbook/parse/a.ts", "workbook/block/b.ts"],
    ["functions/a.ts", "actions/b.ts"],
    ["actions/a.ts", "addin.ts"],
    ["actions/a.ts", "host/b.ts"],
    ["addin.ts", "host/engine/b.ts"],
    ["host/engine/a.ts", "domain/b.ts"],
    ["host/engine/a.ts", "host/protocol/b.ts"],
    ["host/protocol/a.ts", "actions/b.ts"],
    ["host/cli.ts", "workbook/b.ts"],
  ])("refuses that %s imports %s", (from, to) => {
    const specifier = path.posix.relative(path.posix.dirname(from), to.replace(".ts", ""));
    const text = `import { x } from "${specifier.startsWith(".") ? specifier : `./${specifier}`}";`;
    expect(breachesOf({ [from]: text, [to]: none })).toEqual([expect.stringContaining(`${from} imports ${to}`)]);
  });

  test.each([
    ["a type-only import", 'import type { x } from "../actions/b";'],
    ["a re-export", 'const own = 1; export { x } from "../actions/b";'],
    ["a dynamic import", 'void import("../actions/b");'],
    ["a require", 'import b = require("../actions/b");'],
  ])("sees %s", (_, text) => {
    expect(breachesOf({ "domain/a.ts": text, "actions/b.ts": none })).toEqual([
      "domain/a.ts imports actions/b.ts: domain may not import actions",
    ]);
  });

  test("refuses a place or an import that it does not know", () => {
    expect(breachesOf({ "services/a.ts": none })).toEqual(["services/a.ts stands in no known layer"]);
    expect(breachesOf({ "domain/a.ts": 'import "./list.json";', "domain/list.json": "" })).toEqual([]);
    expect(breachesOf({ "domain/a.ts": 'import "../../samples/b";' })).toEqual([
      "domain/a.ts imports ../../samples/b, which is not below src",
    ]);
  });

  test.each([
    ["a value", "export const f = () => Excel.run(g);", "Excel"],
    ["a type", "export type Context = Excel.RequestContext;", "Excel"],
    ["the other globals", "export const f = () => CustomFunctions.associate;", "CustomFunctions"],
  ])("refuses an Office global outside its places: %s", (_, text, name) => {
    expect(breachesOf({ "actions/a.ts": text })).toEqual([`actions/a.ts names the global ${name}`]);
    expect(breachesOf({ "addin.ts": text })).toEqual([`addin.ts names the global ${name}`]);
  });

  test("takes a property, a text or a comment named Excel for what it is", () => {
    const text = 'export const f = (h: { readonly Excel: string }) => h.Excel + "Excel"; // Excel';
    expect(breachesOf({ "domain/a.ts": text })).toEqual([]);
  });

  test("refuses React outside the pane", () => {
    expect(breachesOf({ "actions/a.ts": 'import "@fluentui/react-components";' })).toHaveLength(1);
    expect(breachesOf({ "domain/a.ts": 'import "react";' })).toHaveLength(1);
  });

  test("refuses cycles, of two and of three, each said once", () => {
    const cycle = { "domain/a.ts": 'import "./b";', "domain/b.ts": 'import "./c";', "domain/c.ts": 'import "./a";' };
    expect(breachesOf(cycle)).toEqual(["cycle: domain/a.ts → domain/b.ts → domain/c.ts → domain/a.ts"]);
    expect(breachesOf({ "domain/a.ts": 'import "./b";', "domain/b.ts": 'import type { A } from "./a";' })).toHaveLength(
      1,
    );
  });

  test("refuses default exports, barrels, shunned and unfitting names", () => {
    expect(breachesOf({ "domain/a.ts": "export default 1;" })).toEqual(["domain/a.ts has a default export"]);
    expect(breachesOf({ "domain/a.ts": "export default function f() {}" })).toEqual([
      "domain/a.ts has a default export",
    ]);
    expect(breachesOf({ "domain/all.ts": 'export * from "./a";', "domain/a.ts": none })).toEqual([
      "domain/all.ts is a barrel",
    ]);
    expect(breachesOf({ "domain/index.ts": none })).toEqual(["domain/index.ts is a barrel by its name"]);
    expect(breachesOf({ "domain/utils.ts": none })).toEqual(["domain/utils.ts: no utils"]);
    expect(breachesOf({ "actions/helpers/a.ts": none })).toEqual(["actions/helpers/a.ts: no helpers"]);
    expect(breachesOf({ "domain/types/a.ts": none })).toEqual(["domain/types/a.ts: no types"]);
    expect(breachesOf({ "domain/camelCase.ts": none })).toEqual(["domain/camelCase.ts is not in kebab-case"]);
    expect(breachesOf({ "taskpane/balance/BalanceView.tsx": none })).toEqual([]);
  });

  test("refuses a file above 600 lines, and not one of 600", () => {
    expect(breachesOf({ "domain/a.ts": `${none}\n`.repeat(600) })).toEqual([]);
    expect(breachesOf({ "domain/a.ts": `${none}\n`.repeat(601) })).toEqual(["domain/a.ts has 601 lines, above 600"]);
  });
});
