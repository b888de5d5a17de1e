/** What Excel is told of the functions, which workbooks of people come to hold. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { dayOf } from "../../src/domain/quantity";
import { associateFunctions } from "../../src/functions/associate";
import metadata from "../../src/functions/functions.json";
import { openWorkbook } from "../support/driver";

test("functions.json is what the signatures make (npm run functions)", () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), "koersvast-functions-"));
  const made = path.join(folder, "functions.json");
  try {
    execFileSync(process.execPath, ["scripts/functions.mjs", made]);
    expect(readFileSync("src/functions/functions.json", "utf8")).toBe(readFileSync(made, "utf8"));
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("ids and names stay as they are, one name for all languages: a workbook that was saved holds them", () => {
  expect(metadata.functions.map(({ id, name }) => [id, name])).toEqual([
    ["CAPACITEITSBALANS", "CAPACITEITSBALANS"],
    ["DRIEHOEK", "DRIEHOEK"],
    ["RANGORDE", "RANGORDE"],
    ["BESLUITBLAD", "BESLUITBLAD"],
  ]);
});

test("the arguments stay as they are, in their order; the tables come last and repeat", () => {
  expect(
    metadata.functions.map(({ parameters }) =>
      parameters.map(({ name, type, ...rest }) => [name, type, "repeating" in rest && rest.repeating]),
    ),
  ).toEqual([
    [
      ["weergave", "string", false],
      ["tabellen", "any", true],
    ],
    [["tabellen", "any", true]],
    [["tabellen", "any", true]],
    [
      ["nummer", "any", false],
      ["tabellen", "any", true],
    ],
  ]);
});

test("people read in Excel what each function and argument is", () => {
  for (const { description, parameters } of metadata.functions) {
    for (const said of [description, ...parameters.map((parameter) => parameter.description)]) {
      expect(said.length).toBeGreaterThan(30);
      expect(said.length).toBeLessThan(256);
    }
  }
});

test("cells with an error value reach the functions, and blocks come back", () => {
  expect(metadata.allowErrorForDataTypeAny).toBe(true);
  expect(metadata.functions.map(({ result }) => result)).toEqual(Array(4).fill({ dimensionality: "matrix" }));
});

test("every function of functions.json is associated, and no other", async () => {
  const host = await openWorkbook();
  associateFunctions(() => dayOf(2022, 10, 1));
  const { _association } = host.CustomFunctions as unknown as {
    readonly _association: { readonly mappings: Readonly<Record<string, unknown>> };
  };
  expect(Object.keys(_association.mappings).sort()).toEqual(metadata.functions.map(({ id }) => id).sort());
});
