/** Verbs that change one thing of a register that is otherwise sound. Rows are numbered as Excel shows them. */
import { person, smallRegister } from "./small-register";
import type { BookInput, CellInput, SheetInput, TableInput } from "./xlsx/book";

export type Change = (book: BookInput) => BookInput;

/** The small register with these changes, one after the other. */
export const registerWith = (...changes: readonly Change[]): BookInput =>
  changes.reduce((book, change) => change(book), smallRegister);

const isOn = (sheet: SheetInput, table: string): boolean => (sheet.tables ?? []).some(({ name }) => name === table);

/** The table of that name and its sheet; throws when the case has none, which is a mistake in the case. */
const findTable = (book: BookInput, name: string): { readonly sheet: SheetInput; readonly table: TableInput } => {
  const sheet = book.sheets.find((each) => isOn(each, name));
  const table = sheet?.tables?.find((each) => each.name === name);
  if (!sheet || !table) throw new RangeError(`no table ${name} in this case`);
  return { sheet, table };
};

/** The sheet column, from 0, of a heading of a table. */
const columnOf = (table: TableInput, heading: string): number => {
  const index = table.headings.indexOf(heading);
  if (index < 0) throw new RangeError(`no column ${heading} in ${table.name}`);
  return table.firstColumn - 1 + index;
};

const replaceAt = <T>(items: readonly T[], index: number, item: T): readonly T[] =>
  items.map((each, at) => (at === index ? item : each));

/** Changes the sheet of that name. */
export const withSheet =
  (name: string, change: (sheet: SheetInput) => SheetInput): Change =>
  (book) => ({ ...book, sheets: book.sheets.map((sheet) => (sheet.name === name ? change(sheet) : sheet)) });

const withTable =
  (name: string, change: (sheet: SheetInput, table: TableInput) => SheetInput): Change =>
  (book) => {
    const { sheet, table } = findTable(book, name);
    return { ...book, sheets: book.sheets.map((each) => (each === sheet ? change(sheet, table) : each)) };
  };

const withTablePart = (sheet: SheetInput, table: TableInput, change: Partial<TableInput>): SheetInput => ({
  ...sheet,
  tables: (sheet.tables ?? []).map((each) => (each === table ? { ...each, ...change } : each)),
});

/** Puts something else in a cell: the row as Excel numbers it, the column by its heading. */
export const withCell = (name: string, row: number, heading: string, cell: CellInput): Change =>
  withTable(name, (sheet, table) => {
    const cells = sheet.rows[row - 1];
    if (!cells) throw new RangeError(`no row ${row} on ${sheet.name}`);
    return { ...sheet, rows: replaceAt(sheet.rows, row - 1, replaceAt(cells, columnOf(table, heading), cell)) };
  });

/** Puts the same in every data cell of a column. */
export const withColumnOf = (name: string, heading: string, cell: CellInput): Change =>
  withTable(name, (sheet, table) => ({
    ...sheet,
    rows: sheet.rows.map((cells, index) =>
      index < table.firstRow || index >= table.firstRow + table.rows
        ? cells
        : replaceAt(cells, columnOf(table, heading), cell),
    ),
  }));

/** Gives a column another heading; the cell may say something else than the table, as after merging. */
export const withHeading = (name: string, heading: string, other: string, cell: CellInput = other): Change =>
  withTable(name, (sheet, table) => {
    const column = columnOf(table, heading);
    const headings = replaceAt(table.headings, table.headings.indexOf(heading), other);
    const top = replaceAt(sheet.rows[table.firstRow - 1] ?? [], column, cell);
    return { ...withTablePart(sheet, table, { headings }), rows: replaceAt(sheet.rows, table.firstRow - 1, top) };
  });

/** Leaves a column out. */
export const withoutColumn = (name: string, heading: string): Change =>
  withTable(name, (sheet, table) => {
    const column = columnOf(table, heading);
    return {
      ...withTablePart(sheet, table, { headings: table.headings.filter((each) => each !== heading) }),
      rows: sheet.rows.map((cells) => cells.filter((_, index) => index !== column)),
    };
  });

/** Adds a column at the right, with a cell for each data row. */
export const withColumn = (
  name: string,
  heading: string,
  cells: readonly CellInput[],
  top: CellInput = heading,
): Change =>
  withTable(name, (sheet, table) => ({
    ...withTablePart(sheet, table, { headings: [...table.headings, heading] }),
    rows: sheet.rows.map((row, index) => [...row, index === table.firstRow - 1 ? top : (cells[index - 1] ?? null)]),
  }));

/** Puts the columns of a table in another order: those named first, the others behind. */
export const withColumnsFirst = (name: string, ...first: readonly string[]): Change =>
  withTable(name, (sheet, table) => {
    const headings = [...first, ...table.headings.filter((heading) => !first.includes(heading))];
    return {
      ...withTablePart(sheet, table, { headings }),
      rows: sheet.rows.map((cells) => headings.map((heading) => cells[columnOf(table, heading)] ?? null)),
    };
  });

/** Adds a data row, by heading. */
export const withRow = (name: string, record: Readonly<Record<string, CellInput>>): Change => withRows(name, [record]);

/** Adds data rows, by heading; columns that are not named stay blank. */
export const withRows = (name: string, records: readonly Readonly<Record<string, CellInput>>[]): Change =>
  withTable(name, (sheet, table) => ({
    ...withTablePart(sheet, table, { rows: table.rows + records.length }),
    rows: [...sheet.rows, ...records.map((record) => table.headings.map((heading) => record[heading] ?? null))],
  }));

/** Leaves a table without data: one blank row, as Excel keeps it, or none at all, as other programs write it. */
export const withoutRows = (name: string, blankRows: 0 | 1 = 1): Change =>
  withTable(name, (sheet, table) => ({
    ...withTablePart(sheet, table, { rows: blankRows }),
    rows: [...sheet.rows.slice(0, table.firstRow), ...Array.from({ length: blankRows }, () => [])],
  }));

/** Leaves the table and its sheet out. */
export const withoutTable =
  (name: string): Change =>
  (book) => ({ ...book, sheets: book.sheets.filter((sheet) => !isOn(sheet, name)) });

/** Leaves the cells as an ordinary list that is no Excel table. */
export const withoutTablePart = (name: string): Change => withTable(name, (sheet) => ({ ...sheet, tables: [] }));

/** Gives the table another name. */
export const withTableName = (name: string, other: string): Change =>
  withTable(name, (sheet, table) => withTablePart(sheet, table, { name: other }));

/** Puts the table somewhere else on its sheet, with blank cells above and beside it. */
export const withTableAt = (name: string, firstRow: number, firstColumn: number): Change =>
  withTable(name, (sheet, table) => ({
    ...withTablePart(sheet, table, { firstRow, firstColumn }),
    rows: [
      ...Array.from({ length: firstRow - 1 }, () => []),
      ...sheet.rows.map((cells) => [...Array.from({ length: firstColumn - 1 }, () => null), ...cells]),
    ],
  }));

/** Switches the totals row of a table on: `Totaal`, and these cells by heading. */
export const withTotals = (name: string, record: Readonly<Record<string, CellInput>> = {}): Change =>
  withTable(name, (sheet, table) => ({
    ...withTablePart(sheet, table, { totals: true }),
    rows: [...sheet.rows, table.headings.map((heading, index) => (index === 0 ? "Totaal" : (record[heading] ?? null)))],
  }));

/** Adds sheets of the person's own; one that the register has of the same name gives way. */
export const withSheets =
  (...sheets: readonly SheetInput[]): Change =>
  (book) => ({
    ...book,
    sheets: [...book.sheets.filter(({ name }) => !sheets.some((sheet) => sheet.name === name)), ...sheets],
  });

/** Changes what is kept of the workbook as a whole. */
export const withBook =
  (change: Omit<Partial<BookInput>, "sheets">): Change =>
  (book) => ({ ...book, ...change });

const itemNumbers = (book: BookInput, count: number): readonly string[] =>
  Array.from({ length: Math.max(0, count - findTable(book, "Portfolio").table.rows) }, (_, index) => `Q-${index + 1}`);

/** Adds sound items up to this many, which ask nothing of anybody. */
export const withIdleItems =
  (count: number): Change =>
  (book) => {
    const items = itemNumbers(book, count).map((nr, index) => ({
      Nr: nr,
      Naam: `Item ${index + 1} (fictief)`,
      Werkwijze: "project",
      Thema: "Wonen",
      Status: "Koersvast",
      Omvang: "klein",
      "Bestuurlijk opdrachtgever": person.alderman,
      "Ambtelijk opdrachtgever": person.spaceManager,
      "Ambtelijk opdrachtnemer": person.projectLeader,
      Start: { date: "2023-01-01" },
      Eind: { date: "2023-12-31" },
      Verplicht: "nee",
    }));
    return withRows("Portfolio", items)(book);
  };

/** Adds sound items up to this many, each with a row of demand and of scores. */
export const withItems =
  (count: number): Change =>
  (book) => {
    const numbers = itemNumbers(book, count);
    const asks = numbers.map((nr, index) => ({
      Nr: nr,
      Rol: "Jurist",
      Eenheid: "uren",
      Toezegging: "toegezegd",
      "2023-Q1": 1 + (index % 7),
      "2023-Q3": 2,
    }));
    const scores = numbers.map((nr, index) => ({
      Nr: nr,
      Beoordelaar: "vastgesteld",
      "Maatschappelijk effect": 1 + (index % 5),
      Urgentie: 1 + (index % 4),
      Kosten: index % 11,
    }));
    const changes = [withIdleItems(count), withRows("Capaciteitsvraag", asks), withRows("Scores", scores)];
    return changes.reduce((changed, change) => change(changed), book);
  };

/** The person's own sheets: not those that a hidden name of ours points at. */
export const ownSheets = ({ sheets, names = [] }: BookInput): readonly string[] => {
  const ours = names.filter(({ name }) => name.startsWith("Koersvast_")).map(({ formula }) => formula);
  return sheets.map(({ name }) => name).filter((name) => !ours.includes(`'${name}'!$A$1`));
};

/** A sheet that an earlier run made, found again by its hidden name. */
export const withEarlierSheet = (id: string, sheet: SheetInput): readonly Change[] => [
  withSheets(sheet),
  (book) => ({
    ...book,
    names: [...(book.names ?? []), { name: `Koersvast_${id}`, formula: `'${sheet.name}'!$A$1`, hidden: true }],
  }),
];
