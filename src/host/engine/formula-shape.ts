import { parseA1 } from "./address";
import { type FormulaToken, formulaTokens } from "./formula-tokens";
import { parseStructured } from "./structured-reference";
import type { Formula } from "./workbook";

type TakesRange = (argument: number) => boolean;

const every: TakesRange = () => true;
const from =
  (first: number): TakesRange =>
  (argument) =>
    argument >= first;
const only =
  (...places: number[]): TakesRange =>
  (argument) =>
    places.includes(argument);

/** Functions that make one value of ranges, and which of their arguments may be a range. */
const AGGREGATES: ReadonlyMap<string, TakesRange> = new Map<string, TakesRange>([
  ...words(
    `AND AVERAGE AVERAGEA COLUMNS CONCAT CORREL COUNT COUNTA COUNTBLANK IRR MAX MAXA MEDIAN MIN MINA MODE OR PRODUCT
    ROWS STDEV STDEV.P STDEV.S SUM SUMPRODUCT SUMSQ VAR VAR.P VAR.S XOR`,
  ).map((name) => [name, every] as const),
  ...words("COUNTIF LARGE PERCENTILE PERCENTILE.INC QUARTILE QUARTILE.INC SMALL").map(
    (name) => [name, only(0)] as const,
  ),
  ...words("HLOOKUP MATCH NPV RANK RANK.AVG RANK.EQ VLOOKUP XMATCH").map((name) => [name, only(1)] as const),
  ...words("AVERAGEIF SUMIF").map((name) => [name, only(0, 2)] as const),
  ...words("AVERAGEIFS MAXIFS MINIFS SUMIFS").map(
    (name) => [name, (argument: number) => argument === 0 || argument % 2 === 1] as const,
  ),
  ...words("NETWORKDAYS WORKDAY").map((name) => [name, only(2)] as const),
  ...words("SUBTOTAL").map((name) => [name, from(1)] as const),
  ...words("AGGREGATE TEXTJOIN").map((name) => [name, from(2)] as const),
  ["COUNTIFS", (argument) => argument % 2 === 0],
  ["LOOKUP", only(1, 2)],
]);

/** Functions that make one value of single values. */
const SCALARS: ReadonlySet<string> = new Set(
  words(`ABS ADDRESS CEILING CHAR CLEAN CODE CONCATENATE DATE DATEDIF DATEVALUE DAY DAYS DAYS360 DOLLAR EDATE EOMONTH
    ERROR.TYPE EXACT EXP FALSE FIND FIXED FLOOR FV HOUR HYPERLINK IF IFERROR IFNA IFS INT ISBLANK ISERR ISERROR ISEVEN
    ISFORMULA ISLOGICAL ISNA ISNONTEXT ISNUMBER ISODD ISOWEEKNUM ISREF ISTEXT LEFT LEN LN LOG LOG10 LOWER MID MINUTE MOD
    MONTH MROUND N NA NOT NOW NUMBERVALUE PI PMT POWER PROPER PV QUOTIENT RAND RANDBETWEEN RATE REPLACE REPT RIGHT ROUND
    ROUNDDOWN ROUNDUP SEARCH SECOND SIGN SQRT SUBSTITUTE SWITCH T TEXT TIME TIMEVALUE TODAY TRIM TRUE TRUNC TYPE UPPER
    VALUE WEEKDAY WEEKNUM YEAR YEARFRAC`),
);

function words(text: string): string[] {
  return text.split(/\s+/);
}

/** Whether a formula that is entered may give more than one value, and so spill. When in doubt it may: Excel shows both alike. */
export function formulaKind(text: string): Formula["kind"] {
  const tokens = formulaTokens(text).filter(({ kind }) => kind !== "space");
  const calls: { name: string | null; argument: number }[] = [];
  for (const [at, token] of tokens.entries()) {
    const previous = tokens[at - 1];
    if (token.kind === "function" && !isKnown(token.text)) return "dynamic";
    if (token.text === "{" || token.text === "#") return "dynamic";
    if (token.text === "(") calls.push({ name: previous?.kind === "function" ? previous.text : null, argument: 0 });
    if (token.text === ")") calls.pop();
    const call = calls.at(-1);
    if (token.text === "," && call) call.argument++;
    if (!isMany(token)) continue;
    const isWhole = isBoundary(previous) && isBoundary(tokens[at + 1]);
    const takes = call?.name ? AGGREGATES.get(call.name.toUpperCase()) : undefined;
    if (!isWhole || !takes?.(call?.argument ?? 0)) return "dynamic";
  }
  return "plain";
}

function isKnown(name: string): boolean {
  const key = name.toUpperCase();
  return AGGREGATES.has(key) || SCALARS.has(key);
}

function isBoundary(token: FormulaToken | undefined): boolean {
  return token !== undefined && ["(", ",", ")"].includes(token.text);
}

/** Whether an operand may be more than one cell: a range, part of a table, a name. */
function isMany({ kind, body, text }: FormulaToken): boolean {
  if (kind === "reference") {
    const area = parseA1(body);
    return area !== null && area.rows * area.columns > 1;
  }
  if (kind === "name") return !/^(?:TRUE|FALSE)$/i.test(text);
  if (kind !== "structured") return false;
  const reference = parseStructured(text);
  const isOneCell = reference?.items.includes("#This Row") && reference.columns?.first === reference.columns?.last;
  return !isOneCell || !reference?.columns;
}
