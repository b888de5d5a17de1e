import { seenWords } from "../../../messages/nl-self-test";
import { asInput } from "../text";
import { type Ask, type Bench, type LoneProbe, type SharedProbe, together } from "./probe";
import { refusalOf } from "./refusal-of";
import { seenIn } from "./seen-in";

/** A table of two columns and two rows from A1 on. */
const smallTable = ({ at, name, range, sheet }: Bench): Excel.Table => {
  range("A1:B3").formulas = [
    ["Nr", "Uren"],
    ["P-1", ""],
    ["P-2", 8],
  ];
  const table = sheet.tables.add(at("A1:B3"), true);
  table.name = name;
  return table;
};

const yearHeading: Ask = ({ at, name, range, sheet }) => {
  const headings = range("A1:B1");
  headings.numberFormat = [["@", "@"]];
  headings.values = [["Nr", "2023"]];
  const types = seenIn(headings, "valueTypes");
  const table = sheet.tables.add(at("A1:B2"), true);
  table.name = name;
  table.columns.load("items/name");
  return () => together(types()[1], table.columns.items[1]?.name);
};

const growsBelow: Ask = (bench) => {
  const table = smallTable(bench);
  bench.range("A4:B4").formulas = [[asInput("P-3"), 4]];
  const area = table.getRange().load("address");
  return () => bench.own(area.address);
};

const choicesGrow: Ask = (bench) => {
  smallTable(bench);
  bench.range("A2:A3").dataValidation.rule = { list: { inCellDropDown: true, source: "P-1,P-2,P-3" } };
  bench.range("A4:B4").formulas = [[asInput("P-3"), 4]];
  const { dataValidation } = bench.range("A4");
  dataValidation.load("type");
  return () => dataValidation.type;
};

const totalsStay: Ask = (bench) => {
  const table = smallTable(bench);
  table.showTotals = true;
  bench.range("A5:B5").formulas = [[asInput("P-3"), 4]];
  const body = table.getDataBodyRange().load("address");
  return () => bench.own(body.address);
};

const growsRight: Ask = (bench) => {
  const { columns } = smallTable(bench);
  bench.range("C1").values = [["Rol"]];
  columns.load("items/name");
  return () => together(...columns.items.map(({ name }) => name));
};

const anyCase: Ask = (bench) => {
  smallTable(bench);
  const table = bench.context.workbook.tables.getItemOrNullObject(bench.name.toUpperCase()).load("name");
  return () => (table.isNullObject ? seenWords.absent : seenWords.found);
};

const followsColumn: Ask = (bench) => {
  const table = smallTable(bench);
  const sum = bench.range("D1");
  sum.formulas = [[`=SUM(${bench.name}[Uren])`]];
  table.columns.getItem("Uren").name = "Werk";
  const [formula, value] = [seenIn(sum, "formulas"), seenIn(sum)];
  return () => together(bench.own(String(formula()[0])), ...value());
};

const foundAtOnce: Ask = (bench) => {
  smallTable(bench).style = "TableStyleMedium2";
  const { tables } = bench.sheet;
  tables.load("items/name,items/showTotals,items/style,items/columns/items/name,items/rows/count,items/worksheet/name");
  return () => {
    const table = tables.items.find(({ name }) => name === bench.name);
    return together(
      ...(table?.columns.items ?? []).map(({ name }) => name),
      table?.rows.count,
      table?.showTotals,
      table?.style,
      bench.own(String(table?.worksheet.name)),
    );
  };
};

const rowsOfTable: Ask = ({ at, name, range, sheet }) => {
  range("A1:B4").formulas = [
    ["Nr", "Uren"],
    ["P-1", ""],
    ["P-2", 8],
    ["P-3", "=NA()"],
  ];
  const table = sheet.tables.add(at("A1:B4"), true);
  table.name = name;
  range("A3").rowHidden = true;
  const seen = seenIn(table.getDataBodyRange().getRow(0).getResizedRange(2, 0));
  return () => together(...seen());
};

const cellByHeading: Ask = (bench) => {
  const table = smallTable(bench);
  bench.range("B1").values = [["Uren [fte]"]];
  table.columns.getItem("Uren [fte]").getDataBodyRange().getCell(1, 0).formulas = [[asInput(12)]];
  const seen = seenIn(bench.range("B3"));
  return () => together(...seen());
};

const takenName: LoneProbe["run"] = (bench) => {
  smallTable(bench);
  bench.range("D1:D2").formulas = [["Nr"], ["P-1"]];
  return refusalOf(bench, () => {
    bench.sheet.tables.add(bench.at("D1:D2"), true).name = bench.name;
  });
};

/** What tables do when something is written in or beside them. */
export const tableProbes: readonly (SharedProbe | LoneProbe)[] = [
  { code: "Z-24", expected: "String | 2023", ask: yearHeading },
  { code: "Z-25", expected: "A1:B4", ask: growsBelow },
  { code: "Z-26", expected: "List", ask: choicesGrow },
  { code: "Z-27", expected: "A2:B3", ask: totalsStay },
  { code: "Z-28", expected: "Nr | Uren | Rol", ask: growsRight },
  { code: "Z-29", expected: seenWords.found, ask: anyCase },
  { code: "Z-30", expected: "InvalidArgument", run: takenName },
  { code: "Z-31", expected: "=SUM(T[Werk]) | 8", ask: followsColumn },
  { code: "Z-32", expected: "Nr | Uren | 2 | false | TableStyleMedium2 | B", ask: foundAtOnce },
  { code: "Z-33", expected: together("P-1", "", "P-2", 8, "P-3", "#N/A"), ask: rowsOfTable },
  { code: "Z-34", expected: "12", ask: cellByHeading },
];
