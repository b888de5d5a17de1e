import { openHost, type Host, type HostOptions } from "../../src/host/open-host";

export type Context = Excel.RequestContext;

/** A host that is open for the tests of a file, with `run` for a batch on a new sheet. */
export interface OpenExcel {
  readonly host: Host;
  /** Runs work on a sheet of its own. */
  onNewSheet<T>(work: (sheet: Excel.Worksheet, context: Context) => Promise<T>): Promise<T>;
}

/** Opens a host before the tests of this file and closes it after them. */
export function excelForTests(options: HostOptions = {}): OpenExcel {
  let host: Host | undefined;
  beforeAll(async () => {
    host = await openHost(options);
  });
  afterAll(() => host?.close());
  return {
    get host() {
      if (!host) throw new Error("The host is open during tests only.");
      return host;
    },
    onNewSheet(work) {
      return this.host.Excel.run(async (context) => work(context.workbook.worksheets.add(), context));
    },
  };
}

/** What Excel refused: the code and the member, `InvalidArgument at Range.values`; the value where it refused nothing. */
export async function refusal(work: Promise<unknown>): Promise<string> {
  try {
    return `not refused: ${JSON.stringify(await work)}`;
  } catch (thrown) {
    const { code, debugInfo } = thrown as { code: string; debugInfo?: { errorLocation?: string } };
    return debugInfo?.errorLocation ? `${code} at ${debugInfo.errorLocation}` : String(code ?? thrown);
  }
}
