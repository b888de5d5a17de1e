import type { Sheet, Workbook } from "../workbook";

/** A translated formula and the sheet that it stands on. */
interface TextOnSheet {
  readonly text: string;
  readonly sheet: Sheet;
}

/**
 * The sheets whose cells formulas read, by their translated texts: in these a reference to another sheet begins with its
 * name in quotes and a `!`, and every reference has dollar signs. INDIRECT may mean any sheet, and so may a reference through several.
 */
export function sheetsRead(workbook: Workbook, formulas: readonly TextOnSheet[]): ReadonlySet<Sheet> {
  const byName = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet]));
  const read = new Set<Sheet>();
  for (const { text, sheet } of formulas) {
    if (read.size === workbook.sheets.length) break;
    const bare = text.replace(TEXTS, "");
    if (INDIRECT.test(bare)) return new Set(workbook.sheets);
    for (const [, quoted = ""] of bare.matchAll(PREFIX)) {
      const other = byName.get(quoted.replaceAll("''", "'"));
      if (!other) return new Set(workbook.sheets); // from one sheet to another
      read.add(other);
    }
    if (OWN_REFERENCE.test(bare.replace(PREFIX, "!"))) read.add(sheet);
  }
  return read;
}

const TEXTS = /"(?:[^"]|"")*"/g;
const PREFIX = /'((?:[^']|'')+)'!/g;
const INDIRECT = /(?<![A-Z0-9_.])INDIRECT\(/;
/** A dollar sign that begins a reference without a sheet before it. */
const OWN_REFERENCE = /(?<![!:A-Z0-9$])\$|(?<=\):)\$/;
