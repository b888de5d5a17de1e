/** What the benchmark compares is the same: native SUMIFS, by the host and by LibreOffice, and the balance of the domain. */
import { readRegister } from "../../../src/actions/register";
import { capacityBalance } from "../../../src/domain/capacity";
import { dayOf } from "../../../src/domain/quantity";
import { withWorkbook } from "../../../src/workbook/excel/with-workbook";
import { openWorkbook } from "../../support/driver";
import { convert, describeWithLibreOffice } from "../../support/libreoffice";
import { makeXlsx } from "../../support/make-xlsx";
import { quarters } from "./capacity";
import { largeRegister } from "./large-register";
import { sumsAt, sumsByRole, withSums } from "./sumifs-sheet";

const book = withSums(largeRegister(40, true));
const xlsx = makeXlsx(book);

/** The hours that each role is asked in each quarter, by the balance. */
const balanced = async (): Promise<ReadonlyMap<string, readonly (number | null)[]>> => {
  const { portfolio } = await withWorkbook("test", (workbook) => readRegister(workbook, dayOf(2022, 10, 1)));
  const { periods, views } = capacityBalance(portfolio);
  expect(periods.map(({ key }) => key)).toEqual(quarters);
  return new Map(views.all.withLine.roles.map(({ role, cells }) => [role, cells.map(({ demand }) => demand)]));
};

const rounded = (sums: ReadonlyMap<string, readonly number[]>) =>
  new Map([...sums].map(([role, hours]) => [role, hours.map((each) => Math.round(each * 10_000) / 10_000)]));

test("the host's SUMIFS add up to the balance", async () => {
  const host = await openWorkbook(xlsx);
  const expected = await balanced();
  await host.recalculate();
  const sums = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sumsAt.sheet).getRange(sumsAt.address).load("values");
    await context.sync();
    return range.values as number[][];
  });
  expect(Math.max(...sums.flat())).toBeGreaterThan(0);
  expect(rounded(sumsByRole(sums))).toEqual(expected);
});

describeWithLibreOffice("LibreOffice", () => {
  test("its SUMIFS add up to the balance", async () => {
    await openWorkbook(xlsx);
    const sheet = book.sheets.findIndex(({ name }) => name === sumsAt.sheet) + 1;
    const csv = new TextDecoder().decode(await convert(xlsx, "xlsx", "csv", { sheet, rawValues: true }));
    const [, ...lines] = csv.trim().split("\n");
    const sums = lines.map((line) => line.split(",").slice(-quarters.length).map(Number));
    expect(rounded(sumsByRole(sums))).toEqual(await balanced());
  });
});
