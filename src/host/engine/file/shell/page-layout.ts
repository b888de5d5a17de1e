import type { Element } from "slimdom";
import type { PageLayout } from "../../page-layout";
import { NORMAL_LAYOUT } from "../../sheets";
import { isSame } from "../canonical";
import {
  append,
  attributeOf,
  childInOrder,
  childOf,
  childrenOf,
  clear,
  flagOf,
  numberOf,
  remove,
  setAttributes,
} from "../package/xml";
import { readHeadersFooters, writeHeadersFooters } from "./header-footer";
import { type Shell, shellChild, type ShellDraft } from "./shell";
import { PROPERTIES_ORDER } from "./tab-color";

/** What of the page layout the sheet itself holds; the print area and titles are names of the workbook. */
export type OwnLayout = Omit<PageLayout, "printArea" | "titleRows" | "titleColumns">;

const POINTS_PER_INCH = 72;
const MARGINS = ["top", "bottom", "left", "right", "header", "footer"] as const;
const COMMENTS = { none: "NoComments", atEnd: "EndSheet", asDisplayed: "InPlace" } as const;
const ERRORS = { displayed: "AsDisplayed", blank: "Blank", dash: "Dash", NA: "NotAvailable" } as const;

/** Excel's names of the paper sizes that the format counts from 1. */
const PAPERS = (
  "Letter LetterSmall Tabloid Ledger Legal Statement Executive A3 A4 A4Small A5 B4 B5 Folio Quatro Paper10x14 " +
  "Paper11x17 Note Envelope9 Envelope10 Envelope11 Envelope12 Envelope14 Csheet Dsheet Esheet EnvelopeDL EnvelopeC5 " +
  "EnvelopeC3 EnvelopeC4 EnvelopeC6 EnvelopeC65 EnvelopeB4 EnvelopeB5 EnvelopeB6 EnvelopeItaly EnvelopeMonarch " +
  "EnvelopePersonal FanfoldUS FanfoldStdGerman FanfoldLegalGerman"
).split(" ");

/** A page layout without what the workbook's names hold. */
export function ownLayout({
  printArea: _area,
  titleRows: _rows,
  titleColumns: _columns,
  ...own
}: PageLayout): OwnLayout {
  return own;
}

/** How the sheet prints. */
export function readLayout({ root }: Shell): OwnLayout {
  const setup = childOf(root, "pageSetup");
  const options = childOf(root, "printOptions");
  return {
    orientation: attributeOf(setup, "orientation") === "landscape" ? "Landscape" : "Portrait",
    paperSize: PAPERS[(numberOf(setup, "paperSize") ?? 0) - 1] ?? null,
    margins: readMargins(childOf(root, "pageMargins")),
    zoom: readZoom(root, setup),
    headersFooters: readHeadersFooters(childOf(root, "headerFooter")),
    rowBreaks: readBreaks(root, "rowBreaks"),
    columnBreaks: readBreaks(root, "colBreaks"),
    centerHorizontally: flagOf(options, "horizontalCentered", false),
    centerVertically: flagOf(options, "verticalCentered", false),
    blackAndWhite: flagOf(setup, "blackAndWhite", false),
    printGridlines: flagOf(options, "gridLines", false),
    printHeadings: flagOf(options, "headings", false),
    draftMode: flagOf(setup, "draft", false),
    firstPageNumber: flagOf(setup, "useFirstPageNumber", false) ? (numberOf(setup, "firstPageNumber") ?? 1) : null,
    printComments: wordOf(COMMENTS, attributeOf(setup, "cellComments")) ?? "NoComments",
    printErrors: wordOf(ERRORS, attributeOf(setup, "errors")) ?? "AsDisplayed",
    printOrder: attributeOf(setup, "pageOrder") === "overThenDown" ? "OverThenDown" : "DownThenOver",
  };
}

function wordOf<W extends string>(words: Readonly<Record<string, W>>, written: string | null): W | null {
  return words[written ?? ""] ?? null;
}

function signOf(words: Readonly<Record<string, string>>, word: string): string | null {
  return Object.entries(words).find(([, other]) => other === word)?.[0] ?? null;
}

/** Writes how the sheet prints. */
export function writeLayout(draft: ShellDraft, layout: OwnLayout): void {
  const before = readLayout(draft);
  const changes = (...keys: readonly (keyof OwnLayout)[]): boolean =>
    keys.some((key) => !isSame(before[key], layout[key]));
  if (changes("centerHorizontally", "centerVertically", "printGridlines", "printHeadings")) writeOptions(draft, layout);
  if (changes("margins")) writeMargins(draft, layout.margins);
  if (changes("orientation", "paperSize", "zoom", "blackAndWhite")) writeSetup(draft, layout);
  if (changes("draftMode", "firstPageNumber", "printComments", "printErrors", "printOrder")) writePrint(draft, layout);
  if (changes("headersFooters")) writeHeadersFooters(draft, layout.headersFooters);
  if (changes("rowBreaks")) writeBreaks(draft, "rowBreaks", layout.rowBreaks, 16_383);
  if (changes("columnBreaks")) writeBreaks(draft, "colBreaks", layout.columnBreaks, 1_048_575);
}

function readMargins(element: Element | null): PageLayout["margins"] {
  const margins = MARGINS.map((name) => {
    const inches = numberOf(element, name);
    return [name, inches === null ? NORMAL_LAYOUT.margins[name] : rounded(inches * POINTS_PER_INCH)] as const;
  });
  return { ...NORMAL_LAYOUT.margins, ...Object.fromEntries(margins) };
}

function writeMargins(draft: ShellDraft, margins: PageLayout["margins"]): void {
  const inches = MARGINS.map((name) => [name, rounded(margins[name] / POINTS_PER_INCH)] as const);
  setAttributes(shellChild(draft, "pageMargins"), Object.fromEntries(inches));
}

/** Conversion leaves digits that nobody wrote. */
function rounded(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}

function readZoom(root: Element, setup: Element | null): PageLayout["zoom"] {
  const isFit = flagOf(childOf(childOf(root, "sheetPr"), "pageSetUpPr"), "fitToPage", false);
  if (!isFit) return { scale: numberOf(setup, "scale") ?? 100 };
  const pages = (name: string): number | null => (numberOf(setup, name) ?? 1) || null;
  return { wide: pages("fitToWidth"), tall: pages("fitToHeight") };
}

function writeSetup(draft: ShellDraft, { orientation, paperSize, zoom, blackAndWhite }: OwnLayout): void {
  const isFit = !("scale" in zoom);
  const pages = (count: number | null): number | null => (count === 1 ? null : (count ?? 0));
  const paper = PAPERS.indexOf(paperSize ?? "") + 1;
  const setup = shellChild(draft, "pageSetup");
  const isPaperKept = paperSize === readLayout(draft).paperSize;
  setAttributes(setup, {
    ...(isPaperKept ? {} : { paperSize: paper === 0 ? null : paper }),
    scale: isFit || zoom.scale === 100 ? null : zoom.scale,
    fitToWidth: isFit ? pages(zoom.wide) : null,
    fitToHeight: isFit ? pages(zoom.tall) : null,
    orientation: orientation === "Landscape" ? "landscape" : "portrait",
    blackAndWhite: blackAndWhite || null,
  });
  const properties = shellChild(draft, "sheetPr");
  const fit = childInOrder(properties, "pageSetUpPr", PROPERTIES_ORDER);
  setAttributes(fit, { fitToPage: isFit || null });
  if (!fit.hasAttributes()) remove(fit);
  if (!properties.hasAttributes() && properties.children.length === 0) remove(properties);
}

/** What Excel does by itself is not written. */
function writePrint(draft: ShellDraft, layout: OwnLayout): void {
  const { draftMode, firstPageNumber, printComments, printErrors, printOrder } = layout;
  setAttributes(shellChild(draft, "pageSetup"), {
    draft: draftMode || null,
    firstPageNumber,
    useFirstPageNumber: firstPageNumber === null ? null : true,
    cellComments: printComments === "NoComments" ? null : signOf(COMMENTS, printComments),
    errors: printErrors === "AsDisplayed" ? null : signOf(ERRORS, printErrors),
    pageOrder: printOrder === "DownThenOver" ? null : "overThenDown",
  });
}

function writeOptions(draft: ShellDraft, layout: OwnLayout): void {
  setAttributes(shellChild(draft, "printOptions"), {
    horizontalCentered: layout.centerHorizontally || null,
    verticalCentered: layout.centerVertically || null,
    headings: layout.printHeadings || null,
    gridLines: layout.printGridlines || null,
  });
}

/** The format counts the row or column after which the page ends. */
function readBreaks(root: Element, name: string): number[] {
  return childrenOf(childOf(root, name), "brk").flatMap((element) => numberOf(element, "id") ?? []);
}

function writeBreaks(draft: ShellDraft, name: string, breaks: readonly number[], last: number): void {
  const list = shellChild(draft, name);
  clear(list);
  const ordered = [...new Set(breaks)].sort((a, b) => a - b);
  for (const id of ordered) append(list, "brk", { id, max: last, man: true });
  if (ordered.length === 0) remove(list);
  else setAttributes(list, { count: ordered.length, manualBreakCount: ordered.length });
}
