/** Answering and closing reactions in the person's own table, which may have to get its columns for that first. */
import { headingsForAnswers, runAnswerReaction } from "../../src/actions/answer-reaction";
import type { Register } from "../../src/actions/register";
import { dayOf } from "../../src/domain/quantity";
import type { Host } from "../../src/host/open-host";
import { cell, openWorkbook, readRegisterOn, sheetValues, userCells } from "../support/driver";
import { type Change, ownSheets, registerWith, withBook, withSheet } from "../support/register-cases";
import { person, tableSheet } from "../support/small-register";
import type { CellInput } from "../support/xlsx/book";

const today = dayOf(2022, 10, 1);
const asked = { date: "2022-09-20" };
const { spaceManager, societyManager } = person;

const ownHeadings = ["Nr", "Wie", "Reactie", "Tekst", "Datum"];
const ownRows: readonly (readonly CellInput[])[] = [
  ["P-4", societyManager, "vraag", "Wanneer begint het?", asked],
  ["P-4", societyManager, "bezwaar", "Te weinig projectleiders", asked],
  ["P-5", spaceManager, "akkoord", null, asked],
];

/** Adds the sheet Reacties, with these columns behind those that people begin with. */
const withReactions =
  (more: readonly string[] = []): Change =>
  (book) => ({
    ...book,
    sheets: [
      ...book.sheets,
      tableSheet(
        "Reacties",
        [...ownHeadings, ...more],
        ownRows.map((row) => [...row, ...more.map(() => null)]),
      ),
    ],
  });

const answerColumns = ["Antwoord", "Afgehandeld op"];

const register = (): Promise<Register> => readRegisterOn(today);

/** Answers the nth reaction as it was read. */
const answer = (from: Register, index: number, given: { answer?: string; closedOn?: typeof today | null }) => {
  const reaction = from.portfolio.reactions[index];
  if (!reaction) throw new RangeError(`no reaction ${index}`);
  return runAnswerReaction(from, reaction, { answer: reaction.answer, closedOn: reaction.closedOn, ...given });
};

const meanwhile = async (host: Host, work: (sheet: Excel.Worksheet) => void): Promise<void> => {
  const other = await host.connect();
  await other.Excel.run(async (context) => {
    work(context.workbook.worksheets.getItem("Reacties"));
    await context.sync();
  });
};

const everything = (): Promise<readonly unknown[]> => userCells(["Reacties", ...ownSheets(registerWith())]);

test("zet antwoord en dag in de tabel, en wijzigt verder niets", async () => {
  await openWorkbook(registerWith(withReactions(answerColumns)));
  const before = await sheetValues("Reacties");
  expect(headingsForAnswers(await register())).toEqual([]);
  expect(await answer(await register(), 1, { answer: "Wij huren in", closedOn: today })).toMatchObject({
    kind: "done",
  });
  expect((await cell("Reacties!F3")).value).toBe("Wij huren in");
  expect(await cell("Reacties!G3")).toMatchObject({ value: today, text: "01-10-2022" });
  const after = (await sheetValues("Reacties")).map((row) => row.slice(0, 5));
  expect(after).toEqual(before.map((row) => row.slice(0, 5)));
  expect((await register()).portfolio.reactions[1]).toMatchObject({ answer: "Wij huren in", closedOn: today });
});

test("voegt de twee kolommen rechts toe als de tabel ze mist", async () => {
  await openWorkbook(registerWith(withReactions()));
  const first = await register();
  expect(headingsForAnswers(first)).toEqual(answerColumns);
  expect(await answer(first, 2, { closedOn: today })).toMatchObject({ kind: "done" });
  expect((await sheetValues("Reacties"))[0]).toEqual([...ownHeadings, ...answerColumns]);
  expect(await cell("Reacties!G4")).toMatchObject({ value: today, text: "01-10-2022" });
  const { portfolio, found } = await register();
  expect(portfolio.reactions.map(({ closedOn }) => closedOn)).toEqual([null, null, today]);
  expect(found.tables.find(({ name }) => name === "Reacties")?.headings).toEqual([...ownHeadings, ...answerColumns]);
});

test("heropent: de dag wordt leeg, het antwoord blijft", async () => {
  await openWorkbook(registerWith(withReactions(answerColumns)));
  await answer(await register(), 0, { answer: "In mei", closedOn: today });
  expect(await answer(await register(), 0, { closedOn: null })).toMatchObject({ kind: "done", result: 1 });
  expect((await register()).portfolio.reactions[0]).toMatchObject({ answer: "In mei", closedOn: null });
});

test("telt in een werkmap vanaf 1904 met haar eigen dagen", async () => {
  await openWorkbook(registerWith(withReactions(answerColumns), withBook({ date1904: true })));
  await answer(await register(), 0, { closedOn: today });
  expect((await cell("Reacties!G2")).value).toBe(today - 1462);
  expect((await register()).portfolio.reactions[0]?.closedOn).toBe(today);
});

test("laat een eigen notatie van de dag staan", async () => {
  await openWorkbook(registerWith(withReactions(answerColumns)));
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Reacties").getRange("G2:G4").numberFormat = [["d mmm"], ["d mmm"], ["d mmm"]];
    await context.sync();
  });
  await answer(await register(), 0, { closedOn: today });
  expect((await cell("Reacties!G2")).text).toBe("1 okt");
});

test.each<readonly [string, (sheet: Excel.Worksheet) => void]>([
  [
    "de reactie wegnam, en er een van dezelfde persoon voor in de plaats kwam",
    (sheet) => void sheet.getRange("2:2").delete("Up"),
  ],
  ["de tekst wijzigde", (sheet) => void (sheet.getRange("D2").values = [["Toch niet"]])],
  ["hetzelfde antwoordde", (sheet) => void (sheet.getRange("F2").values = [["Al beantwoord"]])],
])("weigert en schrijft niets als een ander %s", async (_, work) => {
  const host = await openWorkbook(registerWith(withReactions(answerColumns)));
  const seen = await register();
  await meanwhile(host, work);
  const before = await everything();
  expect(await answer(seen, 0, { answer: "In mei" })).toMatchObject({
    kind: "refused",
    refusal: { code: "changedMeanwhile" },
  });
  expect(await everything()).toEqual(before);
});

test("voegt geen kolommen toe als de reactie intussen anders is, of een ander ze al toevoegde", async () => {
  const host = await openWorkbook(registerWith(withReactions()));
  const seen = await register();
  await meanwhile(host, (sheet) => void (sheet.getRange("D3").values = [["Toch niet"]]));
  expect(await answer(seen, 1, { answer: "Wij huren in" })).toMatchObject({ refusal: { code: "changedMeanwhile" } });
  await meanwhile(host, (sheet) => void sheet.tables.getItem("Reacties").columns.add(undefined, undefined, "Antwoord"));
  const before = await everything();
  expect(await answer(seen, 0, { answer: "Wij huren in" })).toMatchObject({
    refusal: { code: "changedMeanwhile", place: "Reacties, Antwoord" },
  });
  expect(await everything()).toEqual(before);
});

test.each([
  ["een notitie", "H2"],
  ["een notitie verder weg", "N4"],
])("weigert als rechts van de tabel %s staat, die zou opschuiven", async (_, address) => {
  await openWorkbook(registerWith(withReactions()));
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Reacties").getRange(address).values = [["Eigen notitie"]];
    await context.sync();
  });
  const before = await everything();
  expect(await answer(await register(), 0, { answer: "In mei" })).toEqual({
    kind: "refused",
    refusal: { code: "noRoomBeside", table: "Reacties" },
  });
  expect(await everything()).toEqual(before);
});

test("weigert in een beveiligd blad en in een werkmap die alleen-lezen is", async () => {
  await openWorkbook(
    registerWith(
      withReactions(),
      withSheet("Reacties", (sheet) => ({ ...sheet, isProtected: true })),
    ),
  );
  expect(await answer(await register(), 0, { answer: "In mei" })).toMatchObject({
    refusal: { code: "sheetProtected" },
  });
  await openWorkbook(registerWith(withReactions()), { readOnly: true });
  expect(await answer(await register(), 0, { answer: "In mei" })).toMatchObject({ refusal: { code: "readOnly" } });
});
