import { refusalText } from "../../../src/messages/nl-refusals";
import {
  type ActionName,
  actionNames,
  openWorkbook,
  type PrintedFinding,
  printedFindings,
  runAction,
  userCells,
} from "../../support/driver";
import { makeXlsx } from "../../support/make-xlsx";
import { personalParts } from "../../support/personal-parts";
import { ownSheets } from "../../support/register-cases";
import type { At, BrokenWorkbook, ExpectedFinding } from "./broken-workbook";

/** How sheet Controle names a place. */
const placeText = ([sheet, row, heading]: At): string =>
  [sheet, row === undefined || row === null ? "" : `rij ${row}`, heading ?? ""].filter(Boolean).join(", ");

const isFound = ({ code, at, says }: ExpectedFinding, printed: readonly PrintedFinding[]): boolean =>
  printed.some(
    (finding) =>
      finding.code === code && finding.where === placeText(at) && says.every((part) => finding.says.includes(part)),
  );

/**
 * Runs every action on the workbook and gives why some refused; a refusal is a Dutch sentence with a next step. Each answer
 * also refreshes Overzicht, so that its own action is only worth the time where something was refused.
 */
const runAll = async (): Promise<BrokenWorkbook["refused"]> => {
  const refused: Partial<Record<ActionName, BrokenWorkbook["refused"][ActionName]>> = {};
  for (const name of actionNames) {
    if (name === "overview" && Object.keys(refused).length === 0) continue;
    const outcome = await runAction(name);
    if (outcome.kind === "done") continue;
    refused[name] = outcome.refusal.code;
    expect(refusalText(outcome.refusal)).toMatch(/^\p{Lu}.{20,}[.?]$/su);
  }
  return refused;
};

/**
 * Runs every action on a broken workbook: what is wrong must stand on Controle at its place, no action may fail, and what
 * the person has, in the open workbook and in the file, must stay as it was.
 */
export const checkBroken = async ({ book, options, findings, refused }: BrokenWorkbook): Promise<void> => {
  const xlsx = makeXlsx(book);
  const host = await openWorkbook(xlsx, options);
  const own = ownSheets(book);
  const before = await userCells(own);
  expect(await runAll()).toEqual(refused);
  const printed = refused.check ? [] : await printedFindings();
  expect({ missing: findings.filter((expected) => !isFound(expected, printed)), printed }).toEqual({
    missing: [],
    printed,
  });
  expect(await userCells(own)).toEqual(before);
  expect(personalParts(await host.save(), own)).toEqual(personalParts(xlsx, own));
};
