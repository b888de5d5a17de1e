import { parseA1 } from "./address";

export type TokenKind =
  "space" | "string" | "error" | "reference" | "structured" | "function" | "name" | "number" | "operator";

/** A piece of a formula; the texts of all pieces together are the formula. */
export interface FormulaToken {
  readonly kind: TokenKind;
  readonly text: string;
  /** What stands before the `!` of a reference or name, quotes taken off: a sheet, `Blad1:Blad3`, `[1]Blad1`; null when nothing does. */
  readonly sheet: string | null;
  /** The text after that `!`; of a structured reference the table's name, which may be empty. */
  readonly body: string;
}

const CELL = String.raw`\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}`;
const NOT_IN_WORD = String.raw`(?![\p{L}\p{N}_.\\?(!\[])`;
const REFERENCE = new RegExp(
  [
    `${CELL}:${CELL}${NOT_IN_WORD}`,
    String.raw`\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}${NOT_IN_WORD}`,
    String.raw`\$?[1-9]\d{0,6}:\$?[1-9]\d{0,6}${NOT_IN_WORD}`,
    `${CELL}${NOT_IN_WORD}`,
  ].join("|"),
  "uy",
);
const SHEET = /(?:'((?:[^']|'')+)'|((?:\[[^\]]*\])?[\p{L}\p{N}_.\\]+(?::[\p{L}\p{N}_.\\]+)?))!/uy;
const WORD = /[\p{L}_\\][\p{L}\p{N}_.\\?]*/uy;
const SIMPLE: readonly (readonly [TokenKind, RegExp])[] = [
  ["space", /\s+/y],
  ["string", /"(?:[^"]|"")*"?/y],
  ["error", /#(?:N\/[AB]|D(?:IV|EEL)\/0!|GETTING_DATA|GEGEVENS_OPHALEN|NA(?:ME|AM)\?|[A-Z]+!)/iy],
];
const NUMBER = /(?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?/iy;
const OPERATOR = /<>|<=|>=|[^]/uy;

/** Cuts a formula (A1, without `=`; errors also by their Dutch names) into its pieces. It never fails: what it does not know is an operator. */
export function formulaTokens(text: string): FormulaToken[] {
  const tokens: FormulaToken[] = [];
  for (let at = 0; at < text.length;) {
    const token = tokenAt(text, at);
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

function tokenAt(text: string, at: number): FormulaToken {
  for (const [kind, pattern] of SIMPLE) {
    const found = matchAt(pattern, text, at);
    if (found) return plain(kind, found[0]);
  }
  return (
    qualifiedAt(text, at) ??
    referenceAt(text, at) ??
    wordAt(text, at) ??
    (text[at] === "[" ? structured(text, at, at) : undefined) ??
    numberAt(text, at) ??
    plain("operator", matchAt(OPERATOR, text, at)?.[0] ?? text.slice(at))
  );
}

function qualifiedAt(text: string, at: number): FormulaToken | undefined {
  const prefix = matchAt(SHEET, text, at);
  if (!prefix) return undefined;
  const sheet = prefix[1]?.replaceAll("''", "'") ?? prefix[2] ?? "";
  const start = at + prefix[0].length;
  const error = matchAt(/#REF!/iy, text, start);
  const rest = error ? plain("reference", error[0]) : (referenceAt(text, start) ?? wordAt(text, start));
  if (!rest || rest.kind === "structured") return undefined;
  return { kind: rest.kind, text: prefix[0] + rest.text, sheet, body: rest.body };
}

function referenceAt(text: string, at: number): FormulaToken | undefined {
  const found = matchAt(REFERENCE, text, at);
  return found && parseA1(found[0]) ? plain("reference", found[0]) : undefined;
}

function wordAt(text: string, at: number): FormulaToken | undefined {
  const found = matchAt(WORD, text, at);
  if (!found) return undefined;
  const end = at + found[0].length;
  if (text[end] === "[") return structured(text, at, end);
  return plain(text[end] === "(" ? "function" : "name", found[0]);
}

function structured(text: string, at: number, bracket: number): FormulaToken {
  return {
    kind: "structured",
    text: text.slice(at, bracketEnd(text, bracket)),
    sheet: null,
    body: text.slice(at, bracket),
  };
}

/** Just after the bracket that closes the one at `start`; an apostrophe takes the next character as it is. */
function bracketEnd(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    const char = text[at];
    if (char === "'") at++;
    else if (char === "[") depth++;
    else if (char === "]" && --depth === 0) return at + 1;
  }
  return text.length;
}

function numberAt(text: string, at: number): FormulaToken | undefined {
  const found = matchAt(NUMBER, text, at);
  return found ? plain("number", found[0]) : undefined;
}

function plain(kind: TokenKind, text: string): FormulaToken {
  return { kind, text, sheet: null, body: text };
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
