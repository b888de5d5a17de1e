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
