import type { Cents, Fraction, Hours } from "../../domain/quantity";
import type { Speech } from "../../messages/speech";
import type { Report, ReportCell, ReportColumn, ReportRow, ReportSection } from "../../workbook/report/report";

/** What stands in the list of an answer: a section, what it says where it has no rows, or one of its rows. */
export type ReportEntry =
  | { readonly kind: "section"; readonly key: string; readonly section: ReportSection }
  | { readonly kind: "none"; readonly key: string; readonly text: string }
  | { readonly kind: "row"; readonly key: string; readonly row: ReportRow; readonly columns: readonly ReportColumn[] };

/** The sections of an answer and their rows, one below the other. */
export const reportEntries = ({ sections }: Report): readonly ReportEntry[] =>
  sections.flatMap((section, at): readonly ReportEntry[] => [
    { kind: "section", key: `${at}`, section },
    ...(section.rows.length === 0
      ? [{ kind: "none", key: `${at}-`, text: section.none } as const]
      : section.rows.map((row, index) => ({
          ...{ kind: "row" as const, key: `${at}-${index}`, row, columns: section.columns },
        }))),
  ]);

/** A row of an answer as a person reads it in the narrow pane. */
export interface ReadRow {
  /** What the row is about: its first two texts. */
  readonly title: string;
  /** The word of its verdict; empty without one. */
  readonly verdict: string;
  /** The other figures, each with its heading; what is not there is left out. */
  readonly figures: readonly { readonly heading: string; readonly figure: string }[];
}

const titleColumns = 2;

/** Puts a row into words: its title, its verdict, and its other figures. */
export const readRow = (row: ReportRow, columns: readonly ReportColumn[], speech: Speech): ReadRow => {
  const cells = columns.map((column, at) => ({ column, figure: figureText(row.cells[at] ?? null, column, speech) }));
  const filled = cells.filter(({ figure }) => figure !== "");
  const texts = filled.filter(({ column }) => column.kind === "text").slice(0, titleColumns);
  const isVerdict = ({ column }: (typeof filled)[number]): boolean => column.kind === "verdict";
  return {
    title: texts.map(({ figure }) => figure).join(" "),
    verdict: filled.find(isVerdict)?.figure ?? "",
    figures: filled
      .filter((each) => !texts.includes(each) && !isVerdict(each))
      .map(({ column, figure }) => ({ heading: column.heading, figure })),
  };
};

const figureText = (cell: ReportCell, { kind }: ReportColumn, speech: Speech): string => {
  if (cell === null) return "";
  if (typeof cell === "string") return cell;
  switch (kind) {
    case "hours":
      return speech.hoursText(cell as Hours);
    case "cents":
      return speech.euroText(cell as Cents);
    case "fraction":
      return speech.percentText(cell as Fraction);
    case "count":
    case "days":
    case "text":
    case "verdict":
      return speech.countText(cell);
  }
};
