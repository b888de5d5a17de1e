/** The page that stands in for Excel on the web: a workbook, the add-in beside it, and the ribbon that its manifest describes. */
import { FileError } from "../engine/file/file-error";
import { type Addin, openBench, type Bench } from "./bench";
import { element } from "./element";
import { showMessage } from "./message-box";
import { benchOptions } from "./query";
import { parseManifest } from "./ribbon/manifest";
import { shortcutsOf } from "./ribbon/shortcuts";
import { benchWords } from "./words";

declare global {
  interface Window {
    /** The workbook that is open, for tests and the curious. */
    koersvast?: Bench;
  }
}

const options = benchOptions(location.search);
const words = benchWords(options.locale);
document.documentElement.lang = options.locale;
document.title = `Koersvast: ${words.title}`;

const fetched = async (address: string): Promise<Response | null> => {
  const response = await fetch(address);
  return response.ok ? response : null;
};

/** The JSON at an address; null where there is none. */
const fetchedJson = async (address: string | null): Promise<unknown> =>
  address === null ? null : ((await (await fetched(address))?.json()) ?? null);

const readManifest = async (): Promise<Addin> => {
  const response = await fetched("/manifest.xml");
  if (!response) throw new Error("The server has no manifest.");
  const manifest = parseManifest(new DOMParser().parseFromString(await response.text(), "text/xml"), options.locale);
  const metadata = await fetchedJson(manifest.functions.metadata);
  const shortcuts = shortcutsOf((await fetchedJson(manifest.shortcuts)) as Parameters<typeof shortcutsOf>[0]);
  return { manifest, metadata, shortcuts };
};

const start = async (): Promise<void> => {
  const place = element("div", { class: "proefopstelling" });
  document.body.replaceChildren(place);
  const addin = await readManifest();
  const open = async (name: string, xlsx: Uint8Array | null): Promise<void> => {
    try {
      const next = openBench({ name, xlsx, options, words, ...addin }, (file) => void openFromDisk(file));
      window.koersvast?.close();
      window.koersvast = next;
      place.replaceChildren(next.element);
      next.begin();
    } catch (thrown) {
      if (!(thrown instanceof FileError)) throw thrown;
      await showMessage(words.noWorkbook, words.understood);
    }
  };
  const openFromDisk = async (file: File): Promise<void> => open(file.name, new Uint8Array(await file.arrayBuffer()));

  const file = options.file === null ? null : await fetched(`/bestanden/${encodeURIComponent(options.file)}`);
  const xlsx = file && new Uint8Array(await file.arrayBuffer());
  await open(xlsx ? (options.file ?? words.newFile) : words.newFile, xlsx);
  if (options.file !== null && !xlsx) await showMessage(words.missing(options.file), words.understood);
  if (!window.koersvast) await open(words.newFile, null);
};

void start();
