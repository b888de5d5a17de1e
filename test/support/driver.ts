/** The verbs of the tests of actions: a workbook open in the host, with the real office.js before it. */
import { runBalance } from "../../src/actions/balance";
import { runInvestmentPlan, runPriorityList } from "../../src/actions/budget-lists";
import { runCheck } from "../../src/actions/check";
import { runDecisionSheets } from "../../src/actions/decision-sheets";
import type { Outcome } from "../../src/actions/outcome";
import { runOverview } from "../../src/actions/overview";
import { runRanking } from "../../src/actions/ranking";
import { runReadRegister } from "../../src/actions/read-register";
import type { Register } from "../../src/actions/register";
import { type Day, dayOf } from "../../src/domain/quantity";
import { associateFunctions } from "../../src/functions/associate";
import metadata from "../../src/functions/functions.json";
import { type Host, openHost } from "../../src/host/open-host";
import { makeXlsx } from "./make-xlsx";
import { caseDay } from "./small-register";
import type { BookInput } from "./xlsx/book";

const on = dayOf(caseDay.year, caseDay.month, caseDay.dayOfMonth);

const actions = {
  check: () => runCheck(on),
  balance: () => runBalance(on),
  ranking: () => runRanking(on),
  priorityList: () => runPriorityList(on),
  investmentPlan: () => runInvestmentPlan(on),
  decisionSheets: () => runDecisionSheets(on, []),
  overview: () => runOverview(on),
} as const satisfies Record<string, () => Promise<Outcome<unknown>>>;

export type ActionName = keyof typeof actions;
export const actionNames = Object.keys(actions) as readonly ActionName[];

export type OpenOptions = Omit<NonNullable<Parameters<typeof openHost>[0]>, "xlsx">;

const open: (() => void)[] = [];

/** Opens a workbook, or a new empty one, in a host whose Excel is the one that the actions find; it is closed when the test ends. */
export const openWorkbook = async (book?: BookInput | Uint8Array, options: OpenOptions = {}): Promise<Host> => {
  const xlsx = book === undefined || book instanceof Uint8Array ? book : makeXlsx(book);
  const host = await openHost({ ...options, ...(xlsx && { xlsx }) });
  const restore = host.use();
  open.push(() => {
    restore();
    host.close();
  });
  return host;
};

/** The same, with the add-in's functions in its cells; `calls` gets the id of each function when it is called. */
export const openAddin = async (
  book?: BookInput | Uint8Array,
  { calls = [], ...options }: OpenOptions & { readonly calls?: string[] } = {},
): Promise<Host> => {
  const host = await openWorkbook(book, { ...options, functions: { namespace: "PORTFOLIO", metadata } });
  const { associate } = host.CustomFunctions;
  const counting = (id: string, answer: (...values: unknown[]) => unknown): void =>
    associate(id, (...values: unknown[]) => (calls.push(id), answer(...values)));
  host.CustomFunctions.associate = counting as typeof associate;
  associateFunctions(() => on);
  return host;
};

/** Enters formulas at once, each on a new sheet, and gives what they spill. */
export const spillAll = async (host: Host, formulas: readonly string[]): Promise<readonly Spill[]> => {
  const cells = await Excel.run(async (context) => {
    const added = formulas.map((formula) => {
      const cell = context.workbook.worksheets.add().getRange("A1").load("address");
      cell.formulas = [[formula]];
      return cell;
    });
    await context.sync();
    return added.map(({ address }) => address);
  });
  await host.settled();
  return Promise.all(cells.map(spilledAt));
};

export const spill = async (host: Host, formula: string): Promise<Spill> => (await spillAll(host, [formula]))[0] ?? [];

export type Spill = readonly (readonly unknown[])[];

/** What the formula in a cell spills, or its one value. */
export const spilledAt = (address: string): Promise<Spill> =>
  Excel.run(async (context) => {
    const [sheet = "", cell = ""] = address.split("!");
    const anchor = context.workbook.worksheets.getItem(sheet).getRange(cell).load("values");
    const area = anchor.getSpillingToRangeOrNullObject().load("values");
    await context.sync();
    return (area.isNullObject ? anchor.values : area.values) as unknown[][];
  });

afterEach(() => {
  for (const close of open.splice(0).reverse()) close();
});

/** The register of the open workbook on a day; throws where it cannot be read. */
export const readRegisterOn = async (on: Day): Promise<Register> => {
  const read = await runReadRegister(on);
  if (read.kind !== "done") throw new Error(JSON.stringify(read));
  return read.result;
};

/** Runs an action as the ribbon does; throws when it failed, because then the product is wrong. */
export const runAction = async (name: ActionName): Promise<Exclude<Outcome<unknown>, { kind: "failed" }>> => {
  const outcome = await actions[name]();
  if (outcome.kind === "failed") throw new Error(`action ${name} failed`, { cause: outcome.cause });
  return outcome;
};

/** The values of the used cells of a sheet, from A1 on. */
export const sheetValues = (sheet: string): Promise<readonly (readonly unknown[])[]> =>
  Excel.run(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    const used = worksheet.getRange("A1").getBoundingRect(worksheet.getUsedRange().getLastCell()).load("values");
    await context.sync();
    return used.values as unknown[][];
  });

/** A cell, as `Controle!B7`. */
export const cell = (
  address: string,
): Promise<{ readonly value: unknown; readonly formula: unknown; readonly text: string }> =>
  Excel.run(async (context) => {
    const [sheet = "", place = ""] = address.split("!");
    const range = context.workbook.worksheets.getItem(sheet).getRange(place).load("values,formulas,text");
    await context.sync();
    return {
      value: range.values[0]?.[0] as unknown,
      formula: range.formulas[0]?.[0] as unknown,
      text: range.text[0]?.[0] ?? "",
    };
  });

/** The names of all sheets, in their order. */
export const sheetNames = (): Promise<readonly string[]> =>
  Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load("items/name");
    await context.sync();
    return sheets.items.map(({ name }) => name);
  });

/** What stands on sheets of the person's own: values, formulas, number formats, and the look of the first cell. */
export const userCells = (sheets: readonly string[]): Promise<readonly unknown[]> =>
  Excel.run(async (context) => {
    const read = sheets.map((name) => {
      const sheet = context.workbook.worksheets.getItem(name).load("name,visibility,position");
      const used = sheet.getUsedRangeOrNullObject().load("address,values,formulas,numberFormat");
      const first = sheet
        .getRange("A1")
        .load("format/fill/color,format/font/bold,format/font/color,format/columnWidth");
      return { sheet, used, first };
    });
    await context.sync();
    return read.map(({ sheet, used, first }) => ({
      ...{ name: sheet.name, visibility: sheet.visibility, position: sheet.position },
      cells: used.isNullObject ? null : [used.address, used.values, used.formulas, used.numberFormat],
      look: [first.format.fill.color, first.format.font.bold, first.format.font.color, first.format.columnWidth],
    }));
  });

/** A finding as it is printed on sheet Controle. */
export interface PrintedFinding {
  readonly code: string;
  readonly severity: string;
  readonly where: string;
  readonly says: string;
}

const headings = ["Regel", "Ernst", "Waar", "Wat is er", "Wat te doen"];

/** The findings that stand on a check sheet. */
export const printedFindings = async (sheet = "Controle"): Promise<readonly PrintedFinding[]> => {
  const rows = (await sheetValues(sheet)).map((cells) => cells.map(String));
  const first = rows.findIndex((cells) => headings.every((heading, index) => cells[index] === heading));
  if (first < 0) throw new Error(`no findings on ${sheet}: ${JSON.stringify(rows)}`);
  return rows
    .slice(first + 1)
    .flatMap(([code = "", severity = "", where = "", what = "", todo = ""]) =>
      /^[GSV]-\d+$/u.test(code) ? [{ code, severity, where, says: `${what} ${todo}` }] : [],
    );
};
