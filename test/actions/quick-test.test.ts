/** The quick test looks at this Excel and this workbook, and leaves both as they are. */
import { readFileSync } from "node:fs";
import { runQuickTest } from "../../src/actions/quick-test";
import type { TestLine } from "../../src/messages/pane/quick-test";
import { quickTestLines } from "../../src/taskpane/help/quick-test-lines";
import { openAddin, openWorkbook, sheetNames } from "../support/driver";
import { smallRegister } from "../support/small-register";

const sample = new Uint8Array(readFileSync("samples/voorbeeldregister.xlsx"));

const look = async (): Promise<readonly TestLine[]> => {
  const outcome = await runQuickTest();
  if (outcome.kind !== "done") throw new Error(outcome.kind, { cause: outcome });
  return quickTestLines(outcome.result);
};
const attention = (lines: readonly TestLine[]) => lines.filter(({ isFine }) => !isFine).map(({ kind }) => kind);
const line = (lines: readonly TestLine[], kind: TestLine["kind"]) => lines.find((each) => each.kind === kind);

test("in een gewoon register is alles in orde, en er is niets geschreven", async () => {
  await openAddin(sample);
  const before = await sheetNames();
  const lines = await look();
  expect(attention(lines)).toEqual([]);
  expect(line(lines, "tables")).toMatchObject({
    missing: [],
    found: expect.arrayContaining(["Portfolio", "Personen"]),
  });
  expect(line(lines, "language")).toMatchObject({ language: "nl-NL", decimal: ",", thousands: "." });
  expect(await sheetNames()).toEqual(before);
});

test("een lege werkmap mist wat nodig is om te beginnen", async () => {
  await openWorkbook();
  const lines = await look();
  expect(attention(lines)).toEqual(["tables"]);
  expect(line(lines, "tables")).toMatchObject({ found: [], missing: ["Portfolio", "Personen"], ambiguous: [] });
});

test("alleen-lezen", async () => {
  await openWorkbook(smallRegister, { readOnly: true });
  expect(attention(await look())).toEqual(["readOnly"]);
});

test("een beveiligd blad van het register, en een beveiligde structuur", async () => {
  await openWorkbook(smallRegister);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Scores").protection.protect();
    context.workbook.worksheets.add("Eigen blad").protection.protect();
    context.workbook.protection.protect();
    await context.sync();
  });
  const lines = await look();
  expect(attention(lines)).toEqual(["protection"]);
  expect(line(lines, "protection")).toMatchObject({ structure: true, sheets: ["Scores"] });
});

test("rekent Excel niet vanzelf, dan lopen functies achter", async () => {
  await openWorkbook(smallRegister);
  await Excel.run(async (context) => {
    context.workbook.application.calculationMode = "Manual";
    await context.sync();
  });
  expect(attention(await look())).toEqual(["calculation"]);
});

test("telt de werkmap vanaf 1904, dan kunnen functies er niet goed rekenen", async () => {
  await openWorkbook({ ...smallRegister, date1904: true });
  expect(attention(await look())).toEqual(["dates"]);
});

test("een oudere Excel dan Koersvast vraagt, en een die meer kan", async () => {
  await openWorkbook(smallRegister, { excelApi: "1.12" });
  expect(line(await look(), "excel")).toEqual({ kind: "excel", isFine: false, highest: "1.12", canUndoAsOne: false });
  await openWorkbook(smallRegister, { excelApi: "1.20" });
  expect(line(await look(), "excel")).toMatchObject({ isFine: true, highest: "1.20", canUndoAsOne: true });
});

test("een Engelse Excel: andere tekens in getallen", async () => {
  await openWorkbook(smallRegister, { locale: "en-US" });
  const lines = await look();
  expect(attention(lines)).toEqual(["language"]);
  expect(line(lines, "language")).toMatchObject({ decimal: ".", thousands: "," });
});
