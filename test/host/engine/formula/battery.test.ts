/** A battery of formulas: LibreOffice 25.2 judges each one that it can, the others are stated by hand. */
import { calculate } from "../../../../src/host/engine/formula/calculate";
import { newFile, openFile } from "../../../../src/host/engine/file/open-file";
import { setFormula } from "../../../../src/host/engine/contents";
import { formulaKind } from "../../../../src/host/engine/formula-shape";
import { addSheet, renameSheet } from "../../../../src/host/engine/sheet-list";
import type { CellValue, Sheet, Workbook } from "../../../../src/host/engine/workbook";
import { sheetOf } from "../../../support/formula-book";
import { convert, describeWithLibreOffice } from "../../../support/libreoffice";
import { JUDGED } from "./battery/judged";
import { STATED } from "./battery/stated";
import { fillBatteryData } from "./battery/workbook";

interface Question {
  readonly formula: string;
  readonly row: number;
  readonly rows: number;
  readonly columns: number;
}

const QUESTIONS = questionsBelowEachOther(
  Object.values(JUDGED)
    .flat()
    .map((judged) => (typeof judged === "string" ? ([judged, 1, 1] as const) : judged)),
);

function questionsBelowEachOther(formulas: readonly (readonly [string, number, number])[]): Question[] {
  let row = 0;
  return formulas.map(([formula, rows, columns]) => {
    const question = { formula, row, rows, columns };
    row += rows + 1;
    return question;
  });
}

function bookWith(questions: readonly Question[]) {
  const file = newFile("en-US");
  const { workbook } = file;
  renameSheet(workbook, workbook.sheets[0]!, "Vragen");
  addSheet(workbook, "Data");
  addSheet(workbook, "Mijn blad's");
  fillBatteryData(workbook);
  const sheet = sheetOf(workbook, "Vragen");
  for (const { formula, row } of questions) {
    setFormula(workbook, sheet, row, 0, formula.slice(1), formulaKind(formula.slice(1)));
  }
  calculate(workbook, { locale: "en-US", now: 45000.5 });
  return { file, workbook, sheet };
}

/** What a formula gives here: one value, or all that it spills. */
function given(sheet: Sheet, row: number): CellValue[][] {
  const { rows, columns } = sheet.rows.get(row)?.get(0)?.spill ?? { rows: 1, columns: 1 };
  return valuesAt(sheet, row, rows, columns);
}

function valuesAt(sheet: Sheet, row: number, rows: number, columns: number): CellValue[][] {
  return Array.from({ length: rows }, (_, down) =>
    Array.from({ length: columns }, (__, right) => sheet.rows.get(row + down)?.get(right)?.value ?? null),
  );
}

/** Takes away all values of formulas, so that LibreOffice must find them itself. */
function forgetResults({ sheets }: Workbook): void {
  for (const { rows } of sheets) {
    for (const cells of rows.values()) {
      for (const [column, cell] of cells) {
        if (cell.spilledFrom) cells.delete(column);
        else if (cell.formula) cell.value = null;
      }
    }
  }
}

/** Values as the comparison writes them: numbers to 12 digits, errors by name, a boolean as a number where the other has one (LibreOffice does not tell them apart). */
function plain(values: readonly (readonly CellValue[])[], others: readonly (readonly CellValue[])[]) {
  return values.map((row, r) =>
    row.map((value, c) => {
      if (typeof value === "boolean") return typeof others[r]?.[c] === "number" ? Number(value) : value;
      if (typeof value === "number") return Number(value.toPrecision(12));
      return value === null ? null : typeof value === "object" ? value.error : value;
    }),
  );
}

describeWithLibreOffice("the battery, judged by LibreOffice", () => {
  const { file, workbook, sheet } = bookWith(QUESTIONS);
  const answers = QUESTIONS.map(({ row }) => given(sheet, row));
  let judged: Sheet;

  beforeAll(async () => {
    forgetResults(workbook);
    judged = sheetOf(openFile(await convert(file.save(), "xlsx", "xlsx")).workbook, "Vragen");
  }, 60_000);

  test.each(QUESTIONS.map((question, at) => [question.formula, question, at] as const))("%s", (_, question, at) => {
    const verdict = valuesAt(judged, question.row, question.rows, question.columns);
    expect(plain(answers[at]!, verdict)).toEqual(plain(verdict, answers[at]!));
  });
});

describe("what LibreOffice cannot judge", () => {
  const questions = questionsBelowEachOther(
    STATED.map(({ formula, gives }) => [formula, gives.length, gives[0]?.length ?? 1] as const),
  );
  const { sheet } = bookWith(questions);

  test.each(STATED.map((stated, at) => [stated.formula, stated.because, stated, at] as const))(
    "%s: %s",
    (_, __, { gives }, at) => {
      expect(given(sheet, questions[at]!.row)).toEqual(gives);
    },
  );
});
