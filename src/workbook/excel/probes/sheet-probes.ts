import { seenWords } from "../../../messages/nl-self-test";
import { type LoneProbe, together } from "./probe";
import { refusalOf } from "./refusal-of";

type Run = LoneProbe["run"];

/** The hidden name by which a sheet of ours is found again, after the sheet was renamed and after it was deleted. */
const hiddenName: Run = async ({ addSheet, context, name }) => {
  const { names } = context.workbook;
  const sheet = addSheet(" hernoemd");
  const item = names.add(name, sheet.getRange("A1"));
  item.visible = false;
  sheet.name = `${name}'s blad`;
  names.load("items/name,items/formula,items/visible");
  await context.sync();
  const found = names.items.find((one) => one.name === name);
  sheet.delete();
  const left = names.getItem(name).load("formula");
  await context.sync();
  return together(
    found ? String(found.formula).replace(name, "T") : seenWords.absent,
    found?.visible ? seenWords.visible : seenWords.hidden,
    String(left.formula).includes("#REF!") ? "#REF!" : left.formula,
  );
};

const newSheet: Run = async ({ addSheet, context }) => {
  const { worksheets } = context.workbook;
  const sheet = addSheet(" achteraan").load("name");
  worksheets.load("items/name");
  const active = worksheets.getActiveWorksheet().load("name");
  await context.sync();
  return together(
    worksheets.items.at(-1)?.name === sheet.name ? seenWords.last : seenWords.notLast,
    active.name === sheet.name ? seenWords.inFront : seenWords.behind,
  );
};

const activated: Run = async ({ addSheet, context }) => {
  const sheet = addSheet(" vooraan").load("name");
  sheet.activate();
  const active = context.workbook.worksheets.getActiveWorksheet().load("name");
  await context.sync();
  return active.name === sheet.name ? seenWords.inFront : seenWords.behind;
};

/** A sheet that was filled and is emptied, as ours are before they are filled again. */
const cleared: Run = async ({ addSheet, context }) => {
  const sheet = addSheet(" leeg");
  const cells = sheet.getRange("A1:C1");
  cells.formulas = [["a", "", ""]];
  cells.format.font.bold = true;
  cells.merge();
  sheet.horizontalPageBreaks.add("A5");
  await context.sync();
  sheet.getRange().unmerge();
  sheet.getRange().clear();
  sheet.horizontalPageBreaks.removePageBreaks();
  const used = sheet.getUsedRangeOrNullObject().load("address");
  const font = sheet.getRange("A1").format.font.load("bold");
  const joined = sheet.getRange("A1:C1").getMergedAreasOrNullObject().load("cellCount");
  sheet.horizontalPageBreaks.load("items");
  await context.sync();
  return together(used.isNullObject, font.bold, joined.isNullObject, sheet.horizontalPageBreaks.items.length);
};

const longName: Run = (bench) => refusalOf(bench, () => void bench.addSheet("x".repeat(31)));

const takenName: Run = (bench) => refusalOf(bench, () => void bench.addSheet(""));

const absentSheet: Run = async (bench) => {
  const { context, name } = bench;
  const sheet = context.workbook.worksheets.getItemOrNullObject(name).load("name");
  await context.sync();
  const refusal = await refusalOf(bench, () => void context.workbook.worksheets.getItem(name).load("name"));
  return together(sheet.isNullObject ? seenWords.absent : seenWords.found, refusal);
};

const tooFewValues: Run = (bench) =>
  refusalOf(bench, () => {
    bench.range("A1:B2").values = [["a", "b", "c"]];
  });

const protectedSheet: Run = async (bench) => {
  const sheet = bench.addSheet(" dicht");
  sheet.protection.protect();
  sheet.load("protection/protected");
  await bench.context.sync();
  const refusal = await refusalOf(bench, () => {
    sheet.getRange("A1").values = [["a"]];
  });
  sheet.protection.unprotect();
  await bench.context.sync();
  return together(sheet.protection.protected, refusal);
};

/** How sheets are made, found, emptied and guarded, and with which code Excel refuses. */
export const sheetProbes: readonly LoneProbe[] = [
  { code: "Z-49", expected: together("='T''s blad'!$A$1", seenWords.hidden, "#REF!"), run: hiddenName },
  { code: "Z-50", expected: together(seenWords.last, seenWords.behind), run: newSheet },
  { code: "Z-51", expected: seenWords.inFront, run: activated },
  { code: "Z-52", expected: "true | false | true | 0", run: cleared },
  { code: "Z-53", expected: "InvalidArgument", run: longName },
  { code: "Z-54", expected: "ItemAlreadyExists", run: takenName },
  { code: "Z-55", expected: together(seenWords.absent, "ItemNotFound"), run: absentSheet },
  { code: "Z-56", expected: "InvalidArgument", run: tooFewValues },
  { code: "Z-57", expected: "true | AccessDenied", run: protectedSheet },
];
