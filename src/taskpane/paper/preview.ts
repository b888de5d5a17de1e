import { cents, fraction, hours } from "../../domain/quantity";
import { countText, euroText, hoursText, partText } from "../../messages/nl-format";
import type { Paper, PaperBlock, PaperFigure, PaperRow, PaperTable } from "../../workbook/paper/paper";

/** A part of a paper, read from above as text. */
export type PreviewPart =
  | { readonly kind: "title" | "heading" | "subheading" | "text" | "warning"; readonly text: string }
  | { readonly kind: "labelled"; readonly label: string; readonly text: string }
  /** A row of a table of which the columns are named. */
  | { readonly kind: "table"; readonly label: string; readonly values: readonly PreviewValue[] };

export interface PreviewValue {
  readonly column: string;
  readonly text: string;
}

/** What a paper will say, in the order of its blocks; room to write by hand is left out. */
export const previewOf = ({ title, state, standing, blocks }: Paper): readonly PreviewPart[] => [
  { kind: "title", text: title },
  ...(standing === "" ? [] : [{ kind: state === "concept" ? "warning" : "text", text: standing } as const]),
  ...blocks.flatMap(partsOf),
];

const partsOf = (block: PaperBlock): readonly PreviewPart[] => {
  switch (block.kind) {
    case "heading":
      return [{ kind: block.level === 1 ? "heading" : "subheading", text: block.text }];
    case "text":
      return [{ kind: block.tone === "warning" ? "warning" : "text", text: block.text }];
    case "field":
      return [{ kind: "labelled", label: block.label, text: block.text }];
    case "list":
      return block.items.map((item) => ({ kind: "text", text: `• ${item}` }));
    case "numbered":
      return block.parts.map(({ number, text }) => ({ kind: "labelled", label: number, text }));
    case "link":
      return [{ kind: "labelled", label: block.label, text: block.address }];
    case "table":
      return tableParts(block);
    case "chart":
      return block.isExtra ? [] : [{ kind: "text", text: block.chart.alt }];
    case "toFillIn":
    case "newPage":
      return [];
  }
};

const tableParts = ({ caption, columns, rows, none }: PaperTable): readonly PreviewPart[] => [
  ...(caption === "" ? [] : [{ kind: "text", text: caption } as const]),
  ...(rows.length === 0 ? [{ kind: "text", text: none } as const] : []),
  ...rows.flatMap((row): PreviewPart | readonly [] => {
    const texts = columns.map(({ kind }, at) => cellText(row, at, kind));
    const [label = ""] = texts;
    if (row.kind === "group") return { kind: "subheading", text: texts.find(Boolean) ?? "" };
    const values = columns.flatMap(({ heading }, at) => {
      const text = texts[at] ?? "";
      return at === 0 || text === "" ? [] : [{ column: heading, text }];
    });
    return values.length > 0 ? { kind: "table", label, values } : [];
  }),
];

const cellText = ({ cells, holds }: PaperRow, at: number, kind: PaperFigure): string => {
  const content = cells[at] ?? null;
  if (typeof content !== "number") return content ?? "";
  switch (at > 0 && holds ? holds : kind) {
    case "cents":
      return euroText(cents(content));
    case "hours":
      return hoursText(hours(content));
    case "fraction":
      return partText(fraction(content));
    default:
      return countText(content);
  }
};
