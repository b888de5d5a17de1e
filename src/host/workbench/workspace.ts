import { BooleanNumber } from "@univerjs/core";
import { cellArea, parseReference } from "../engine/address";
import { sheetByName } from "../engine/sheets";
import { generalText } from "../engine/text";
import type { Area } from "../engine/workbook";
import { addressOf } from "../protocol/addresses";
import type { OpenWorkbook } from "../protocol/connection";
import type { Person } from "../protocol/person";
import { choicesAt } from "../protocol/validating";
import { cellEditor, type Move, moveOf } from "./cell-editor";
import { choiceList } from "./choice-list";
import { clipboardRows, clipboardText } from "./clipboard";
import { editText } from "./edit-text";
import { element } from "./element";
import { openGrid } from "./grid/grid";
import { showMessage } from "./message-box";
import { linkAt } from "./link";
import { newNavigation } from "./navigation";
import { placeNamed, selectionName } from "./place-named";
import { sheetTabs } from "./sheet-tabs";
import { type BenchWords, refusalOf } from "./words";

/** What is drawn of a cell. */
export interface ShownCell {
  readonly text: string;
  readonly fill: string | null;
  readonly color: string | null;
  readonly isBold: boolean;
}

/** The workbook on the page: formula bar, cells and tabs. */
export interface Workspace {
  readonly element: HTMLElement;
  /** Resolves when the cells are drawn for the first time. */
  readonly drawn: Promise<void>;
  /** What a cell shows, by its address; throws for what is no address. */
  readonly shown: (address: string) => ShownCell;
  /** Notes that the workbook may have changed. */
  readonly invalidate: () => void;
  /** Shows the workbook as it stands now. */
  readonly refresh: () => void;
  /** Gives the cells the focus. */
  readonly focus: () => void;
  readonly close: () => void;
}

const MOVES: Readonly<Record<Exclude<Move, "stay">, readonly [rows: number, columns: number]>> = {
  down: [1, 0],
  up: [-1, 0],
  right: [0, 1],
  left: [0, -1],
};

/** Opens the view of a workbook; `person` gives who is at work now, `say` shows a sentence below the cells. */
export function openWorkspace(
  book: OpenWorkbook,
  words: BenchWords,
  person: () => Person,
  say: (sentence: string) => void,
): Workspace {
  const { workbook, locale } = book;
  const nameBox = element("input", {
    class: "naamvak",
    "aria-label": words.nameBox,
    spellcheck: "false",
    autocomplete: "off",
  });
  const bar = element("input", {
    class: "formule",
    "aria-label": words.formulaBar,
    spellcheck: "false",
    autocomplete: "off",
  });
  const cells = element("div", { class: "cellen" });
  const place = element("div", { class: "raster", "aria-label": words.grid, role: "region" }, cells);
  const tabs = sheetTabs(workbook, words.sheets, (sheet) => void act(person().goTo(sheet.name)));
  const whole = element(
    "main",
    { class: "werkmap" },
    element("div", { class: "formulebalk" }, nameBox, bar),
    place,
    tabs.element,
  );

  const active = (): { row: number; column: number } => workbook.selection;
  const here = (area: Area = cellArea(active().row, active().column)): string =>
    addressOf({ sheet: workbook.activeSheet, area });
  const shownText = (): string => editText(workbook, workbook.activeSheet, active().row, active().column, locale);

  /** Does what a person asked; a refusal is shown. Says whether it was done. */
  const act = async (work: Promise<unknown>): Promise<boolean> => {
    try {
      await work;
      return true;
    } catch (thrown) {
      await showMessage(refusalOf(thrown, words), words.understood);
      return false;
    } finally {
      refresh();
    }
  };

  const navigation = newNavigation(workbook, () => grid.pageRows());

  /** Enters a text in the active cell, unless it is what stood there. */
  const enter = async (text: string, move: Move): Promise<boolean> => {
    const isSame = text === shownText();
    const isDone = isSame || (await act(person().type(here(), text)));
    if (isDone && move !== "stay") await act(person().select(here(navigation.moved(...MOVES[move]))));
    return isDone;
  };

  const editor = cellEditor(place, {
    enter: (text, move) => {
      person().endEdit();
      void enter(text, move).then((isDone) => (isDone ? grid.focus() : edit(text)));
      return true;
    },
    typed: (text) => (bar.value = text),
    closed: () => {
      person().endEdit();
      bar.value = shownText();
      grid.focus();
    },
  });
  const edit = (text: string = shownText()): void => {
    const { row, column } = active();
    if (book.readOnly) return;
    const at = grid.placeOf(row, column) ?? place.getBoundingClientRect(); // out of sight: in the corner
    person().beginEdit();
    editor.open(at, text, words.editor(selectionName(workbook)));
    bar.value = text;
  };

  const lists = choiceList(place, { button: words.list, list: words.choices }, (choice) => {
    void act(person().type(here(), choice)).then(() => grid.focus());
  });

  const grid = openGrid(cells, book, {
    select: (area) => void act(person().select(here(area))),
    edit: () => edit(),
    follow: (row, column) => follow(row, column),
  });

  /** Goes where the link of a cell points, within the workbook. */
  const follow = (row: number, column: number): void => {
    const address = linkAt(workbook.activeSheet, row, column);
    const inside = address?.startsWith("#") && placeNamed(workbook, address.slice(1));
    if (inside) void act(person().select(inside));
    else if (address) say(words.link(address));
  };

  /** Whether keys go to the cells: they have the focus, or nothing of the page's own has. Univer also focuses fields beside the page. */
  const hasKeys = (target: EventTarget | null): boolean =>
    target instanceof Node &&
    (cells.contains(target) || target === document.body || !document.body.firstElementChild?.contains(target)) &&
    document.querySelector("dialog[open]") === null;
  const onKey = (event: KeyboardEvent): void => {
    if (!hasKeys(event.target)) return;
    const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey;
    if (isPlain && event.key.length === 1) edit(event.key);
    else if (isPlain && event.key === "F2") edit();
    else if (isPlain && event.key === "Backspace") edit("");
    else if (isPlain && event.key === "Delete") void act(person().clear(here(workbook.selection)));
    else if (event.altKey && event.key === "ArrowDown" && lists.isOffered) lists.open();
    else {
      const target = navigation.after(event);
      if (!target) return;
      void act(person().select(here(target)));
    }
    event.preventDefault();
    event.stopPropagation();
  };
  window.addEventListener("keydown", onKey, true);
  whole.addEventListener(
    "copy",
    (event) => {
      if (!cells.contains(event.target as Node)) return;
      event.clipboardData?.setData("text/plain", clipboardText(book));
      event.preventDefault();
      event.stopPropagation();
    },
    true,
  );
  whole.addEventListener(
    "paste",
    (event) => {
      if (!cells.contains(event.target as Node)) return;
      event.preventDefault();
      event.stopPropagation();
      const rows = clipboardRows(event.clipboardData?.getData("text/plain") ?? "");
      if (rows.length > 0) void act(person().paste(here(), rows));
    },
    true,
  );

  bar.addEventListener("focus", () => person().beginEdit());
  bar.addEventListener("blur", () => {
    person().endEdit();
    bar.value = shownText();
  });
  bar.addEventListener("keydown", (event) => {
    const move = moveOf(event);
    if (!move && event.key !== "Escape") return;
    event.preventDefault();
    const text = bar.value;
    grid.focus();
    bar.blur();
    if (move) void enter(text, move);
  });
  nameBox.addEventListener("focus", () => nameBox.select());
  nameBox.addEventListener("blur", () => (nameBox.value = selectionName(workbook)));
  nameBox.addEventListener("keydown", (event) => {
    if (event.key !== "Enter") return;
    const wanted = placeNamed(workbook, nameBox.value);
    if (wanted === null) return say(words.noSuchPlace(nameBox.value));
    void act(person().select(wanted)).then(() => grid.focus());
  });

  const refresh = (): void => {
    grid.refresh();
    tabs.refresh();
    if (document.activeElement !== nameBox) nameBox.value = selectionName(workbook);
    if (document.activeElement !== bar && !editor.isOpen) bar.value = shownText();
    bar.readOnly = book.readOnly;
    offerList();
  };
  const offerList = (): void => {
    const { row, column } = active();
    const choices = book.readOnly ? null : choicesAt(book, workbook.activeSheet, row, column);
    const at = choices && grid.placeOf(row, column);
    lists.offer(at, () =>
      (choices ?? []).filter((choice) => choice !== null).map((choice) => generalText(choice, locale)),
    );
  };
  grid.onScroll(() => {
    const at = grid.placeOf(active().row, active().column);
    if (editor.isOpen && at) editor.move(at);
    offerList();
  });
  const close = (): void => {
    window.removeEventListener("keydown", onKey, true);
    editor.dispose();
    grid.close();
  };
  const shown = (address: string): ShownCell => {
    const reference = parseReference(address);
    const sheet = typeof reference?.sheet === "string" ? sheetByName(workbook, reference.sheet) : workbook.activeSheet;
    if (!reference || !sheet) throw new Error(`There is no cell ${address}.`);
    const look = grid.look(sheet, reference.area.row, reference.area.column);
    const style = look && typeof look.s === "object" ? look.s : null;
    return {
      text: String(look?.v ?? ""),
      fill: style?.bg?.rgb ?? null,
      color: style?.cl?.rgb ?? null,
      isBold: style?.bl === BooleanNumber.TRUE,
    };
  };
  return {
    ...{ element: whole, drawn: grid.drawn, refresh, shown, close },
    invalidate: () => grid.invalidate(),
    focus: () => grid.focus(),
  };
}
