import { newFile, openFile } from "../engine/file/open-file";
import { areaName } from "../engine/address";
import { addressOf } from "../protocol/addresses";
import type { OpenWorkbook } from "../protocol/connection";
import { openBook } from "../protocol/open-book";
import { personOf, type Person } from "../protocol/person";
import { settled } from "../protocol/custom-functions/settled";
import { element } from "./element";
import { isDrawn } from "./grid/rule-paint";
import { paneArea } from "./pane-area";
import { openPaneFrame } from "./pane-frame";
import type { BenchOptions } from "./query";
import type { Manifest, RibbonAction } from "./ribbon/manifest";
import { type Shortcut, shortcutPressed } from "./ribbon/shortcuts";
import { ribbonStrip } from "./ribbon/ribbon-strip";
import { openWorkspace, type ShownCell } from "./workspace";
import { type BenchWords, refusalOf } from "./words";

/** A workbook that is open on the page, with its authors. */
export interface Bench {
  readonly element: HTMLElement;
  readonly book: OpenWorkbook;
  /** The persons at work, one a pane. */
  readonly persons: readonly Person[];
  /** Starts what must stand in the page first. */
  readonly begin: () => void;
  /** What a cell shows, by its address. */
  readonly shown: (address: string) => ShownCell;
  /** Whether this is what is selected. */
  readonly shows: (address: string) => boolean;
  /** Resolves when nothing is under way in the cells. */
  readonly settled: () => Promise<void>;
  /** The workbook as .xlsx, as it would be saved. */
  readonly save: () => Uint8Array;
  readonly close: () => void;
}

/** What the add-in says of itself. */
export interface Addin {
  readonly manifest: Manifest;
  /** What its functions are, as the manifest's own file says. */
  readonly metadata: unknown;
  readonly shortcuts: readonly Shortcut[];
}

export interface BenchInput extends Addin {
  readonly name: string;
  /** Null: a new, empty workbook. */
  readonly xlsx: Uint8Array | null;
  readonly options: BenchOptions;
  readonly words: BenchWords;
}

const FIRST_WIDTH = 350;

/** Opens a workbook on the page; `openOther` is called with another file that the person wants. An unreadable one throws a FileError. */
export function openBench(input: BenchInput, openOther: (file: File) => void): Bench {
  const { name, xlsx, options, words, manifest, metadata, shortcuts } = input;
  const { locale, readOnly } = options;
  const file = xlsx ? openFile(xlsx, { locale }) : newFile(locale);
  const functions = { namespace: manifest.functions.namespace, metadata };
  const book = openBook(file, { locale, readOnly, functions, ...(xlsx && { xlsx }) });

  const status = element("p", { class: "status", role: "status" });
  const notes = element("p", { class: "kanttekening" });
  const say = (sentence: string): void => void (status.textContent = sentence);

  let isPlanned = false;
  /** Shows the workbook anew before the next drawing, however often it is asked for. */
  const refreshSoon = (): void => {
    if (isPlanned) return;
    isPlanned = true;
    requestAnimationFrame(() => {
      isPlanned = false;
      refresh();
    });
  };
  const changed = (): void => {
    workspace.invalidate();
    refreshSoon();
  };
  book.workbook.listeners.add(changed);

  const authors = Array.from({ length: options.authors }, (_, at) => {
    const label = options.authors === 1 ? manifest.name : words.author(at + 1);
    const pane = openPaneFrame(book, manifest.page, label, changed);
    return {
      label,
      name: options.authors === 1 ? manifest.name : words.paneOf(label),
      pane,
      person: personOf(pane.author),
    };
  });
  let atWork = authors[0];
  const worker = () => {
    if (!atWork) throw new Error("There is no author.");
    return atWork;
  };

  const workspace = openWorkspace(book, words, () => worker().person, say);
  const foot = element("footer", { class: "statusbalk", tabindex: -1 }, status, notes);
  const beside = { cells: () => workspace.focus(), after: () => foot.focus() };
  const panes = paneArea(authors, words, options.paneWidth ?? FIRST_WIDTH, beside);

  let isReady = false;
  const press = (action: RibbonAction, label: string): void => {
    const { pane, person } = worker();
    if (action.kind === "pane") return pane.author.connection.addin.showPane(true);
    say(words.busy(label));
    person
      .ribbon(action.name)
      .then(() => say(words.ready))
      .catch((thrown: unknown) => say(refusalOf(thrown, words)))
      .finally(refreshSoon);
  };
  const ribbon = ribbonStrip(manifest.tabs, words.ribbon, {
    isDisabled: (id) => !isReady || worker().pane.author.connection.addin.disabledControls.has(id),
    isHidden: (id) => worker().pane.author.connection.addin.hiddenTabs.has(id),
    press,
  });
  for (const { pane } of authors) pane.author.connection.addin.listeners.add(ribbon.refresh);

  const undo = async (): Promise<void> => {
    if (!(await worker().person.undo())) say(words.nothingToUndo);
    changed();
  };
  const save = (): void => download(book.file.save(), name);
  const picker = element("input", {
    type: "file",
    accept: ".xlsx",
    hidden: true,
    onchange: () => {
      const [chosen] = picker.files ?? [];
      if (chosen) openOther(chosen);
    },
  });
  const command = (label: string, keys: string, run: () => void): HTMLElement =>
    element("button", { type: "button", class: "gewoon", title: keys, onclick: run }, label);
  const choosers =
    authors.length === 1
      ? []
      : [
          authorChooser(authors, words, (author) => {
            atWork = author;
            ribbon.refresh();
          }),
        ];
  const titleBar = element(
    "header",
    { class: "titelbalk" },
    element("strong", {}, name),
    ...(readOnly ? [element("span", { class: "alleenlezen" }, words.readOnly)] : []),
    command(words.open, "", () => picker.click()),
    command(words.saveAs, "Ctrl+S", save),
    command(words.undo, "Ctrl+Z", () => void undo()),
    picker,
    ...choosers,
    element("p", { class: "kenmerk" }, words.title),
  );

  const whole = element(
    "div",
    { class: "bank" },
    titleBar,
    ribbon.element,
    element("div", { class: "midden" }, workspace.element, panes.element),
    foot,
  );
  const onKey = (event: KeyboardEvent): void => {
    const shortcut = shortcutPressed(shortcuts, event);
    if (shortcut) return press({ kind: "function", name: shortcut.action }, shortcut.keys);
    if (!(event.ctrlKey || event.metaKey) || event.altKey || isTyping(event.target)) return;
    const run = { z: () => void undo(), s: save, o: () => picker.click() }[event.key.toLowerCase()];
    if (!run) return;
    event.preventDefault();
    event.stopPropagation();
    run();
  };
  window.addEventListener("keydown", onKey, true);
  whole.addEventListener("dragover", (event) => event.preventDefault());
  whole.addEventListener("drop", (event) => {
    event.preventDefault();
    const [dropped] = event.dataTransfer?.files ?? [];
    if (dropped) openOther(dropped);
  });

  const refresh = (): void => {
    workspace.refresh();
    notes.textContent = notesOf(book, words);
  };

  return {
    element: whole,
    book,
    persons: authors.map(({ person }) => person),
    begin: () => {
      say(words.loading);
      refresh();
      void Promise.all([workspace.drawn, ...authors.map(({ pane }) => pane.author.ready)]).then(() => {
        isReady = true;
        ribbon.refresh();
        say(words.ready);
      });
      if (options.paneWidth !== null || authors.length > 1) {
        for (const { pane } of authors) pane.author.connection.addin.showPane(true);
      }
    },
    shown: workspace.shown,
    shows: (address) => {
      const { activeSheet: sheet, selection: area } = book.workbook;
      return [addressOf({ sheet, area }), areaName(area)].includes(address);
    },
    settled: () => settled(book.calls),
    save: () => book.file.save(),
    close: () => {
      window.removeEventListener("keydown", onKey, true);
      authors.forEach(({ pane }) => pane.close());
      workspace.close();
    },
  };
}

/** What of the active sheet the grid does not show. */
function notesOf({ workbook }: OpenWorkbook, words: BenchWords): string {
  const { conditionalFormats, drawings } = workbook.activeSheet;
  const rules = conditionalFormats.filter((format) => !isDrawn(format)).length;
  return [rules > 0 ? words.rulesNotDrawn(rules) : "", drawings.length > 0 ? words.objectsNotDrawn : ""]
    .join(" ")
    .trim();
}

/** Whether a key press is meant for a field. */
function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
}

function authorChooser<A extends { readonly label: string }>(
  authors: readonly A[],
  words: BenchWords,
  choose: (author: A) => void,
): HTMLElement {
  const choices = authors.map((author, at) => {
    const radio = element("input", {
      type: "radio",
      name: "auteur",
      checked: at === 0,
      onchange: () => choose(author),
    });
    return element("label", {}, radio, words.workAs(author.label));
  });
  return element("fieldset", { class: "auteurs" }, ...choices);
}

function download(bytes: Uint8Array, name: string): void {
  const url = URL.createObjectURL(new Blob([new Uint8Array(bytes)]));
  element("a", { href: url, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
