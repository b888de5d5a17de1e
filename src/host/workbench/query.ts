import type { Locale } from "../engine/workbook";

/** What the address of the page asks for. */
export interface BenchOptions {
  readonly locale: Locale;
  readonly readOnly: boolean;
  /** The name of a workbook on the server; absent: an empty one. */
  readonly file: string | null;
  readonly authors: 1 | 2;
  /** The width of the pane in pixels; when it is asked for, the pane is open from the start. */
  readonly paneWidth: number | null;
}

const WIDTHS = { least: 320, most: 450 };

/** The options of `?taal=en&bestand=…&alleenLezen&auteurs=2&paneel=320`. */
export function benchOptions(search: string): BenchOptions {
  const query = new URLSearchParams(search);
  const width = query.get("paneel");
  return {
    locale: query.get("taal") === "en" ? "en-US" : "nl-NL",
    readOnly: query.has("alleenLezen"),
    file: query.get("bestand"),
    authors: query.get("auteurs") === "2" ? 2 : 1,
    paneWidth: width === null ? null : paneWidth(Number(width)),
  };
}

/** A width within what Excel gives a pane; the least for what is no number. */
export function paneWidth(wanted: number): number {
  return Math.min(WIDTHS.most, Math.max(WIDTHS.least, Math.round(wanted) || 0));
}
