/** A workbook with an add-in that has custom functions, described as its build does it, and the verbs to try them. */
import { type Host, type HostOptions, openHost } from "../../src/host/open-host";

/** A function of the add-in with what its metadata say; without parameters and options it takes nothing and gives one value. */
export interface TestFunction {
  readonly run: (...args: never[]) => unknown;
  readonly parameters?: readonly Parameter[];
  readonly options?: Readonly<Record<string, boolean>>;
  /** Gives a rectangle. */
  readonly isMatrix?: true;
}

export interface Parameter {
  readonly type?: "any" | "number" | "string" | "boolean";
  readonly dimensionality?: "matrix";
  readonly repeating?: true;
  readonly optional?: true;
}

/** What the metadata say of all functions, beside the options of the host. */
export interface FunctionsHostOptions extends Omit<HostOptions, "functions"> {
  readonly takesErrors?: boolean;
  readonly givesDataTypes?: boolean;
}

export interface FunctionsHost {
  readonly host: Host;
  /** Enters formulas or values by the API, from this cell of the first sheet on. */
  readonly enter: (address: string, ...rows: readonly (readonly unknown[])[]) => Promise<void>;
  /** The values of an area of the first sheet. */
  readonly values: (address: string) => Promise<unknown[][]>;
  /** Enters one formula in A1 of the first sheet, waits, and gives what A1 shows. */
  readonly result: (formula: string) => Promise<unknown>;
}

/** A function that notes its arguments, without the invocation, and gives `result` of them. */
export function noting(result: (...args: never[]) => unknown, rest: Omit<TestFunction, "run"> = {}) {
  const calls: unknown[][] = [];
  const run = (...args: never[]) => (calls.push(args.slice(0, -1)), result(...args));
  return { calls, definition: { ...rest, run } };
}

/** A function whose promises the test fulfils with `give`, in the order of the calls. */
export function waiting(rest: Omit<TestFunction, "run"> = {}) {
  const unfulfilled: ((value: unknown) => void)[] = [];
  const { calls, definition } = noting(() => new Promise((resolve) => void unfulfilled.push(resolve)), rest);
  return { calls, definition, give: (value: unknown) => unfulfilled.shift()?.(value) };
}

export const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => void setTimeout(resolve, milliseconds));

/** Time enough for the client to get its calls. */
export const aMoment = (): Promise<void> => pause(20);

const open: Host[] = [];

afterEach(() => open.splice(0).forEach((host) => host.close()));

/** Opens a workbook whose add-in has these functions, under PORTFOLIO; it is closed when the test ends. */
export async function openWithFunctions(
  functions: Readonly<Record<string, TestFunction>>,
  { takesErrors = false, givesDataTypes = false, ...options }: FunctionsHostOptions = {},
): Promise<FunctionsHost> {
  const metadata = {
    ...(takesErrors && { allowErrorForDataTypeAny: true }),
    ...(givesDataTypes && { allowCustomDataForDataTypeAny: true }),
    functions: Object.entries(functions).map(([name, { parameters = [], options: given, isMatrix }]) => ({
      id: name,
      name,
      parameters: parameters.map((parameter, at) => ({ name: `p${at + 1}`, ...parameter })),
      result: isMatrix ? { dimensionality: "matrix" } : {},
      ...(given && { options: given }),
    })),
  };
  const host = await openHost({ ...options, functions: { namespace: "PORTFOLIO", metadata } });
  open.push(host);
  for (const [name, { run }] of Object.entries(functions)) host.CustomFunctions.associate(name, run);
  return verbsOf(host);
}

function verbsOf(host: Host): FunctionsHost {
  const verbs: FunctionsHost = {
    host,
    enter: (address, ...rows) =>
      host.Excel.run(async (context) => {
        const first = context.workbook.worksheets.getFirst().getRange(address);
        first.getAbsoluteResizedRange(rows.length, rows[0]?.length ?? 1).formulas = rows.map((row) => [...row]);
        await context.sync();
      }),
    values: (address) =>
      host.Excel.run(async (context) => {
        const range = context.workbook.worksheets.getFirst().getRange(address).load("values");
        await context.sync();
        return range.values;
      }),
    async result(formula) {
      await verbs.enter("A1", [formula]);
      await host.settled();
      return (await verbs.values("A1"))[0]?.[0];
    },
  };
  return verbs;
}
