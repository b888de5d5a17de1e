import { readFile } from "node:fs/promises";
import path from "node:path";
import { JSDOM, ResourceLoader, VirtualConsole, type DOMWindow } from "jsdom";
import { ORIGIN, pageUrl, windowName } from "./context";
import type { Locale } from "../engine/workbook";

/** The namespaces that office.js gives a page. */
export interface Namespaces {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly CustomFunctions: typeof CustomFunctions;
}

export interface Client extends Namespaces {
  /** Gives the page a message of its host. */
  post(message: string): void;
  /** Whether the page has associated a custom function with this id. */
  holdsFunction(id: string): boolean;
  close(): void;
}

/** Where office.js keeps what the page associates, by the ids in capitals. */
interface Associations {
  readonly _association: { readonly mappings: Readonly<Record<string, unknown>> };
}

/** Microsoft's own files, as they are in the package. */
const OFFICE_JS = path.dirname(require.resolve("@microsoft/office-js/dist/office.debug.js"));

/** Gives the page office.js from the package and nothing else: no request leaves the machine. */
class OfficeJsLoader extends ResourceLoader {
  override fetch(url: string) {
    const { origin, pathname } = new URL(url);
    const file = path.join(OFFICE_JS, pathname.replace(/^\/office\//, ""));
    if (origin !== ORIGIN || !pathname.startsWith("/office/")) return null;
    return Object.assign(readFile(file), { abort: () => undefined });
  }
}

/**
 * Opens a page with the unmodified office.js that believes to be in Excel on the web, and resolves when `Office.onReady`
 * does. Its messages to the host come one after the other, never within the call that sends them.
 */
export async function openClient(
  id: string,
  locale: Locale,
  receive: (message: string, post: (answer: string) => void) => void,
): Promise<Client> {
  const parent = { postMessage: (message: string) => void setTimeout(() => receive(message, post), 0) };
  const page = new JSDOM("<!doctype html><html><head></head><body></body></html>", {
    url: pageUrl(locale),
    runScripts: "dangerously",
    resources: new OfficeJsLoader(),
    pretendToBeVisual: true,
    virtualConsole: new VirtualConsole(),
    beforeParse(window) {
      window.name = windowName(id, locale);
      Object.defineProperty(window.Document.prototype, "domain", { get: () => "localhost", configurable: true });
      Object.defineProperty(window, "parent", { value: parent, configurable: true });
    },
  });
  const window = page.window as DOMWindow & Namespaces; // what office.js adds to it, once it is loaded
  const post = (data: string) => {
    const event = new window.MessageEvent("message", { data, origin: ORIGIN });
    Object.defineProperty(event, "source", { value: parent });
    window.dispatchEvent(event);
  };
  await new Promise<void>((resolve, reject) => {
    const script = window.document.createElement("script");
    script.src = `${ORIGIN}/office/office.debug.js`;
    script.onload = () => void window.Office.onReady(() => resolve());
    script.onerror = () => reject(new Error("office.js does not load"));
    window.document.head.append(script);
  });
  const { Excel, Office, OfficeExtension, CustomFunctions } = window;
  const { _association } = CustomFunctions as unknown as Associations;
  const holdsFunction = (id: string) => id.toUpperCase() in _association.mappings;
  return { Excel, Office, OfficeExtension, CustomFunctions, post, holdsFunction, close: () => window.close() };
}
