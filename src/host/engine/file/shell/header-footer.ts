import type { Element } from "slimdom";
import type { PageLayout, PageTexts } from "../../page-layout";
import { decodeEscapes, encodeEscapes } from "../escapes";
import { childInOrder, childOf, flagOf, remove, setAttributes, textOf } from "../package/xml";
import { dropEmpty, shellChild, type ShellDraft } from "./shell";

/** The three parts of a header or footer, with Excel's codes (`&P`, `&"Arial"`) as they are. */
export interface Sections {
  readonly left: string;
  readonly center: string;
  readonly right: string;
}

const NAMES = { L: "left", C: "center", R: "right" } as const;

/** Cuts a header into its parts; what stands before the first mark is the centre's. */
export function readSections(text: string): Sections {
  const sections = { left: "", center: "", right: "" };
  let current: keyof Sections = "center";
  for (const [piece] of text.matchAll(/&[^]|[^&]+|&/g)) {
    const mark = /^&([LCR])$/i.exec(piece)?.[1]?.toUpperCase();
    if (mark === "L" || mark === "C" || mark === "R") current = NAMES[mark];
    else sections[current] += piece;
  }
  return sections;
}

/** The header with these parts. */
export function sectionsText({ left, center, right }: Sections): string {
  const part = (mark: string, text: string): string => (text === "" ? "" : `&${mark}${text}`);
  return part("L", left) + part("C", center) + part("R", right);
}

type HeadersFooters = PageLayout["headersFooters"];

const PAGES = ["odd", "even", "first"] as const;
const ORDER = PAGES.flatMap((pages) => [`${pages}Header`, `${pages}Footer`]);

/** The texts of the pages. */
export function readHeadersFooters(element: Element | null): HeadersFooters {
  const hasFirst = flagOf(element, "differentFirst", false);
  const hasEven = flagOf(element, "differentOddEven", false);
  return {
    state: hasEven ? (hasFirst ? "FirstOddAndEven" : "OddAndEven") : hasFirst ? "FirstAndDefault" : "Default",
    odd: readTexts(element, "odd"),
    even: readTexts(element, "even"),
    first: readTexts(element, "first"),
    useSheetMargins: flagOf(element, "alignWithMargins", true),
    useSheetScale: flagOf(element, "scaleWithDoc", true),
  };
}

function readTexts(element: Element | null, pages: (typeof PAGES)[number]): PageTexts {
  const sections = (name: string): Sections => readSections(decodeEscapes(textOf(childOf(element, name))));
  const header = sections(`${pages}Header`);
  const footer = sections(`${pages}Footer`);
  return {
    leftHeader: header.left,
    centerHeader: header.center,
    rightHeader: header.right,
    leftFooter: footer.left,
    centerFooter: footer.center,
    rightFooter: footer.right,
  };
}

/** Writes the texts of the pages; what Excel does by itself is not written. */
export function writeHeadersFooters(draft: ShellDraft, layout: HeadersFooters): void {
  const element = shellChild(draft, "headerFooter");
  const write = (name: string, sections: Sections): void => {
    remove(childOf(element, name));
    const text = sectionsText(sections);
    if (text !== "") childInOrder(element, name, ORDER).textContent = encodeEscapes(text);
  };
  for (const pages of PAGES) {
    const texts = layout[pages];
    write(`${pages}Header`, { left: texts.leftHeader, center: texts.centerHeader, right: texts.rightHeader });
    write(`${pages}Footer`, { left: texts.leftFooter, center: texts.centerFooter, right: texts.rightFooter });
  }
  setAttributes(element, {
    differentOddEven: /OddAndEven/.test(layout.state) || null,
    differentFirst: layout.state.startsWith("First") || null,
    scaleWithDoc: layout.useSheetScale ? null : false,
    alignWithMargins: layout.useSheetMargins ? null : false,
  });
  if (!element.hasAttributes()) dropEmpty(draft, "headerFooter");
}
