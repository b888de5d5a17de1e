import { openFile, newFile } from "./engine/file/open-file";
import type { Locale } from "./engine/workbook";
import type { AddinView } from "./protocol/addin-view";
import { joinWorkbook } from "./protocol/author";
import { recalculateAll, settle } from "./protocol/calculation";
import { type Client, openClient, type Namespaces } from "./protocol/client";
import { leave } from "./protocol/conclude";
import type { OpenWorkbook } from "./protocol/connection";
import type { FunctionsOption } from "./protocol/custom-functions/function-definition";
import { settled } from "./protocol/custom-functions/settled";
import { openBook } from "./protocol/open-book";
import { personOf, type Person } from "./protocol/person";
import { newStatistics, type Statistics } from "./protocol/statistics";

export interface HostOptions {
  /** The workbook to open; absent: a new one with one empty sheet. */
  readonly xlsx?: Uint8Array;
  /** The person's language and regional settings; absent: nl-NL. */
  readonly locale?: "nl-NL" | "en-US";
  readonly readOnly?: boolean;
  /** The requirement set that this Excel claims; absent: 1.13, the add-in's base. A member of a later one is refused. */
  readonly excelApi?: string;
  /** What a blank cell is to a custom function: 0 as on the desktop, where a call may be of any size; null as on the web (absent), where it may not. */
  readonly blanks?: 0 | null;
  /** The add-in's custom functions: the namespace of its manifest, and what its `functions.json` holds. They run once the page associates them. */
  readonly functions?: FunctionsOption;
}

/** A workbook that is open as in Excel on the web, seen by one author: the namespaces are Microsoft's own office.js. */
export interface Host extends Namespaces {
  /** Opens a second author on the same workbook, with a client of its own. */
  connect(): Promise<Host>;
  /** What the person at this client does. */
  readonly user: Person;
  /** What this client's Excel shows of the add-in: its pane and its buttons. */
  readonly addin: AddinView;
  /** Makes this client's namespaces the global ones; the function that it gives puts back what was there. */
  use(): () => void;
  /** The workbooks that the add-in opened with `Excel.createWorkbook`, as .xlsx, in their order. */
  readonly created: readonly Uint8Array[];
  /** Whether the add-in closed the workbook (`Workbook.close`): batches are refused from then on. */
  readonly isClosed: boolean;
  /** The workbook as .xlsx; the same workbook gives the same bytes. */
  save(): Promise<Uint8Array>;
  /** Calculates every formula and calls every custom function, also in manual mode (Ctrl+Alt+F9); resolves when all results stand in the cells. */
  recalculate(): Promise<void>;
  /** Resolves when no call of a custom function is under way and all results stand in the cells. */
  settled(): Promise<void>;
  /** What this client's batches cost since `resetStatistics()`; the fields may be set as well. */
  readonly statistics: Statistics;
  resetStatistics(): void;
  /** Frees the client's window; closing the host that opened the workbook closes all its authors. */
  close(): void;
}

/** Opens a workbook in the embedded host. An unreadable file rejects with a FileError that names the part. */
export async function openHost(options: HostOptions = {}): Promise<Host> {
  const locale: Locale = options.locale ?? "nl-NL";
  const file = options.xlsx ? openFile(options.xlsx, { locale }) : newFile(locale);
  const book = openBook(file, { ...options, locale });
  const authors: Host[] = [];
  const connect = async (): Promise<Host> => {
    const host = await openAuthor(book, connect, () => undefined);
    authors.push(host);
    return host;
  };
  return openAuthor(book, connect, () => authors.forEach((author) => author.close()));
}

let opened = 0;

async function openAuthor(book: OpenWorkbook, connect: Host["connect"], onClose: () => void): Promise<Host> {
  const id = `host${(opened += 1)}`;
  const statistics = newStatistics();
  let client: Client | null = null;
  const author = joinWorkbook(book, id, statistics, (name) => client?.holdsFunction(name) ?? false);
  client = await openClient(id, book.locale, (message, post) => author.receive(message, post));
  await author.ready;
  if (book.calls.definitions.size > 0) {
    settle(book);
    author.conclude();
  }
  const { Excel, Office, OfficeExtension, CustomFunctions } = client;
  const namespaces: Namespaces = { Excel, Office, OfficeExtension, CustomFunctions };
  return {
    ...namespaces,
    connect,
    user: personOf(author),
    addin: author.connection.addin,
    use: () => setGlobals(namespaces),
    created: book.created,
    get isClosed() {
      return book.isClosed;
    },
    save: async () => book.file.save(),
    recalculate: async () => {
      recalculateAll(book);
      author.conclude();
      await settled(book.calls);
    },
    settled: () => settled(book.calls),
    statistics,
    resetStatistics: () => statistics.reset(),
    close: () => {
      onClose();
      leave(book, author.connection);
      client.close();
    },
  };
}

function setGlobals(namespaces: Namespaces): () => void {
  const before = Object.keys(namespaces).map(
    (name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)] as const,
  );
  Object.assign(globalThis, namespaces);
  return () => {
    for (const [name, descriptor] of before) {
      if (descriptor) Object.defineProperty(globalThis, name, descriptor);
      else Reflect.deleteProperty(globalThis, name);
    }
  };
}
