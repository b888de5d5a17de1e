/** Registers with one thing broken: each is said in plain Dutch at its place, and no cell of a person is touched. */
import { refusalText } from "../../src/messages/nl-refusals";
import {
  type ActionName,
  actionNames,
  openWorkbook,
  type PrintedFinding,
  printedFindings,
  runAction,
  userCells,
} from "../support/driver";
import { personalParts } from "../support/personal-parts";
import { makeXlsx } from "../support/make-xlsx";
import type { At, BrokenWorkbook, ExpectedFinding } from "./broken/broken-workbook";
import { cells } from "./broken/cells";
import { rules } from "./broken/rules";
import { tables } from "./broken/tables";
import { workbooks } from "./broken/workbooks";

const cases: readonly BrokenWorkbook[] = [...tables, ...cells, ...rules, ...workbooks];

/** How sheet Controle names a place. */
const placeText = ([sheet, row, heading]: At): string =>
  [sheet, row === undefined || row === null ? "" : `rij ${row}`, heading ?? ""].filter(Boolean).join(", ");

const isFound = ({ code, at, says }: ExpectedFinding, printed: readonly PrintedFinding[]): boolean =>
  printed.some(
    (finding) =>
      finding.code === code && finding.where === placeText(at) && says.every((part) => finding.says.includes(part)),
  );

/** The person's own sheets: not those that an earlier run made. */
const ownSheets = ({ sheets, names = [] }: BrokenWorkbook["book"]): readonly string[] => {
  const ours = names.filter(({ name }) => name.startsWith("Koersvast_")).map(({ formula }) => formula);
  return sheets.map(({ name }) => name).filter((name) => !ours.includes(`'${name}'!$A$1`));
};

test("there are enough of them", () => {
  expect(cases.length).toBeGreaterThanOrEqual(60);
  expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length);
});

test.each(cases.map((broken) => [broken.name, broken] as const))("%s", async (_, broken) => {
  const xlsx = makeXlsx(broken.book);
  const host = await openWorkbook(xlsx, broken.options);
  const own = ownSheets(broken.book);
  const isSmall = broken.book.sheets.every(({ rows }) => rows.length < 1_000);
  const before = isSmall ? await userCells(own) : null;

  const refused: Partial<Record<ActionName, string>> = {};
  for (const name of actionNames) {
    const outcome = await runAction(name);
    if (outcome.kind === "refused") {
      refused[name] = outcome.refusal.code;
      expect(refusalText(outcome.refusal)).toMatch(/^\p{Lu}.{20,}[.?]$/su);
    }
  }
  expect(refused).toEqual(broken.refused);

  const printed = "check" in refused ? [] : await printedFindings();
  expect({ missing: broken.findings.filter((expected) => !isFound(expected, printed)), printed }).toEqual({
    missing: [],
    printed,
  });
  if (before) expect(await userCells(own)).toEqual(before);
  expect(personalParts(await host.save(), own)).toEqual(personalParts(xlsx, own));
});
