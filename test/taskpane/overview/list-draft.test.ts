import { type FoundLists, runReadLists } from "../../../src/actions/read-lists";
import { dayOf } from "../../../src/domain/quantity";
import { adoptionsOf, draftLists, withListEdit } from "../../../src/taskpane/overview/list-draft";
import { openWorkbook } from "../../support/driver";
import { investments, priorities } from "../../support/lists/hand-made";
import { registerWith, withoutTable, withSheets } from "../../support/register-cases";
import type { BookInput } from "../../support/xlsx/book";

const foundIn = async (book: BookInput): Promise<FoundLists> => {
  await openWorkbook(book);
  const outcome = await runReadLists(dayOf(2022, 10, 1));
  if (outcome.kind !== "done") throw new Error(outcome.kind);
  return outcome.result;
};

test("van twee lijsten die Portfolio lijken, is de langste het; de andere kan gekozen worden en neemt het over", async () => {
  const found = await foundIn({ sheets: [investments, priorities] });
  const drafts = draftLists(found);
  expect(drafts.map(({ table }) => [table.sheet, table.id])).toEqual([
    ["MJIP", null],
    ["DPL", "initiatives"],
  ]);
  const edited = withListEdit(drafts, { kind: "table", table: drafts[0]?.table.name ?? "", id: "initiatives" });
  expect(edited.map(({ table }) => table.id)).toEqual(["initiatives", null]);
  expect(adoptionsOf(edited)).toMatchObject([
    { id: "initiatives", where: "newSheet", groupHeading: "Prioriteitsgroep" },
  ]);
});

test("groepen worden Prioriteitsgroep, Thema of geen kolom", async () => {
  const drafts = draftLists(await foundIn({ sheets: [priorities] }));
  const heading = (groupField: "theme" | null) =>
    adoptionsOf(withListEdit(drafts, { kind: "list", at: 0, change: { groupField } }))[0]?.groupHeading;
  expect([heading("theme"), heading(null)]).toEqual(["Thema", null]);
});

test("wat het register al heeft, wordt een lijst niet vanzelf", async () => {
  expect(draftLists(await foundIn(registerWith(withSheets(priorities)))).map(({ table }) => table.id)).toEqual([null]);
  const without = registerWith(withoutTable("Portfolio"), withSheets(priorities));
  expect(draftLists(await foundIn(without)).map(({ table }) => table.id)).toEqual(["initiatives"]);
});
