import type { Element } from "slimdom";
import { attributeOf, childOf, childrenOf, numberOf } from "../package/xml";

/** The formats that the file gives by number alone, in the words of the English (US) Excel. */
const BUILT_IN: ReadonlyMap<number, string> = new Map([
  [0, "General"],
  [1, "0"],
  [2, "0.00"],
  [3, "#,##0"],
  [4, "#,##0.00"],
  [5, "$#,##0_);($#,##0)"],
  [6, "$#,##0_);[Red]($#,##0)"],
  [7, "$#,##0.00_);($#,##0.00)"],
  [8, "$#,##0.00_);[Red]($#,##0.00)"],
  [9, "0%"],
  [10, "0.00%"],
  [11, "0.00E+00"],
  [12, "# ?/?"],
  [13, "# ??/??"],
  [14, "m/d/yyyy"],
  [15, "d-mmm-yy"],
  [16, "d-mmm"],
  [17, "mmm-yy"],
  [18, "h:mm AM/PM"],
  [19, "h:mm:ss AM/PM"],
  [20, "h:mm"],
  [21, "h:mm:ss"],
  [22, "m/d/yyyy h:mm"],
  [37, "#,##0_);(#,##0)"],
  [38, "#,##0_);[Red](#,##0)"],
  [39, "#,##0.00_);(#,##0.00)"],
  [40, "#,##0.00_);[Red](#,##0.00)"],
  [41, '_(* #,##0_);_(* (#,##0);_(* "-"_);_(@_)'],
  [42, '_($* #,##0_);_($* (#,##0);_($* "-"_);_(@_)'],
  [43, '_(* #,##0.00_);_(* (#,##0.00);_(* "-"??_);_(@_)'],
  [44, '_($* #,##0.00_);_($* (#,##0.00);_($* "-"??_);_(@_)'],
  [45, "mm:ss"],
  [46, "[h]:mm:ss"],
  [47, "mm:ss.0"],
  [48, "##0.0E+0"],
  [49, "@"],
]);

/** The first number that a format of the workbook's own may have. */
const FIRST_OWN = 164;

/** The code of each number format that the workbook's styles can name. */
export function numberFormats(styles: Element): Map<number, string> {
  const own = childrenOf(childOf(styles, "numFmts"), "numFmt");
  return new Map([
    ...BUILT_IN,
    ...own.map(
      (format) => [numberOf(format, "numFmtId") ?? 0, attributeOf(format, "formatCode") ?? "General"] as const,
    ),
  ]);
}

/** The number of a code among those known, or the first free one. */
export function numberFormatId(
  code: string,
  known: ReadonlyMap<number, string>,
): { readonly id: number; readonly isNew: boolean } {
  for (const [id, other] of known) if (other === code) return { id, isNew: false };
  return { id: Math.max(FIRST_OWN - 1, ...known.keys()) + 1, isNew: true };
}
