/** A formula as the file writes it ⇄ as the model holds it: prefixes, spill references, tables. */
import { functionPrefix, isCustomFunction } from "./future-functions";
import { formulaTokens, type Token } from "./tokens";

/** What of the workbook decides how a formula is written. Names in lower case. */
export interface FormulaContext {
  readonly names: ReadonlySet<string>;
  readonly tables: ReadonlySet<string>;
  /** The table that the formula's cell lies in. */
  readonly ownTable: string | null;
}

const CUSTOM = "_xldudf_";

/** The model's text: without prefixes, `A1#` for ANCHORARRAY, a bare `Tbl` for `Tbl[]`, `PORTFOLIO.X` for `_xldudf_PORTFOLIO_X`. */
export function fromFileFormula(text: string): string {
  if (!text.includes("_xl") && !text.includes("[]")) return text;
  const tokens = formulaTokens(text).map((token) => (token.kind === "word" ? withoutPrefix(token) : token));
  return joined(spillsAsHash(tokens.filter((token, at) => !(token.text === "[]" && tokens[at - 1]?.kind === "word"))));
}

/** The file's text: the inverse of `fromFileFormula`; `[@Kolom]` is written out as the format wants it. */
export function toFileFormula(text: string, context: FormulaContext): string {
  const parameters = new Map<Token, string>();
  const tokens = formulaTokens(text);
  markParameters(tokens, parameters);
  const written = tokens.map((token, at) => {
    if (token.kind === "word") return parameters.get(token) ?? writtenWord(tokens, at, context);
    return token.kind === "bracket" ? writtenBracket(tokens, at, context) : token.text;
  });
  return hashAsSpills(tokens, written).join("");
}

function joined(tokens: readonly Token[]): string {
  return tokens.map((token) => token.text).join("");
}

function withoutPrefix(token: Token): Token {
  const custom = new RegExp(`^${CUSTOM}([\\p{L}\\p{N}]+)_(.+)$`, "iu").exec(token.text);
  if (custom !== null) return { ...token, text: `${custom[1]}.${custom[2]}` };
  return { ...token, text: token.text.replace(/^(?:_xlfn\.|_xlws\.|_xlpm\.|_xludf\.)+/i, "") };
}

/** `ANCHORARRAY(Blad1!A1)` → `Blad1!A1#`. */
function spillsAsHash(tokens: readonly Token[]): Token[] {
  const result: Token[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const end = isCall(tokens, at, "ANCHORARRAY")
      ? tokens.findIndex((token, index) => index > at && token.text === ")")
      : -1;
    const reference = tokens.slice(at + 2, end);
    if (end > 0 && reference.every((token) => token.kind !== "other" || token.text === "!")) {
      result.push(...reference, { kind: "other", text: "#" });
      at = end;
    } else result.push(...tokens.slice(at, at + 1));
  }
  return result;
}

function hashAsSpills(tokens: readonly Token[], written: readonly string[]): string[] {
  const result: string[] = [];
  tokens.forEach((token, at) => {
    if (token.text !== "#" || tokens[at - 1]?.kind !== "cell") return void result.push(written[at] ?? "");
    const qualified = tokens[at - 2]?.text === "!";
    const reference = result.splice(qualified ? -3 : -1).join("");
    return void result.push(`_xlfn.ANCHORARRAY(${reference})`);
  });
  return result;
}

function writtenWord(tokens: readonly Token[], at: number, context: FormulaContext): string {
  const text = tokens[at]?.text ?? "";
  const next = tokens[at + 1];
  const isQualified = tokens[at - 1]?.text === "!";
  if (next?.text === "(" && !isQualified && !context.names.has(text.toLowerCase())) {
    return isCustomFunction(text) ? CUSTOM + text.replaceAll(".", "_") : functionPrefix(text) + text;
  }
  const isBareTable = context.tables.has(text.toLowerCase()) && next?.kind !== "bracket" && next?.text !== "!";
  return isBareTable && !isQualified ? `${text}[]` : text;
}

/** `[@Kolom]`, `[@[Mijn kolom]]` and `[@]` → `Tbl[[#This Row],[Kolom]]`; a reference within the own table gets its name. */
function writtenBracket(tokens: readonly Token[], at: number, { tables, ownTable }: FormulaContext): string {
  const text = tokens[at]?.text ?? "";
  const before = tokens[at - 1];
  const isTable = before?.kind === "word" && tables.has(before.text.toLowerCase());
  const isExternal = !isTable && /^(?:word|sheet|bracket)$/.test(tokens[at + 1]?.kind ?? "");
  if (isExternal || (!isTable && ownTable === null)) return text;
  const name = isTable ? "" : (ownTable ?? "");
  const column = /^\[@\[?([^]*?)\]?\]$/.exec(text)?.[1];
  if (column === undefined) return name + text;
  return column === ""
    ? `${name}[#This Row]`
    : `${name}[[#This Row],${column.includes("]:[") ? `[${column}]` : `[${column}]`}]`;
}

/** The names that LET and LAMBDA give are written with `_xlpm.` wherever they are used inside. */
function markParameters(tokens: readonly Token[], parameters: Map<Token, string>): void {
  for (let at = 0; at < tokens.length; at += 1) {
    const isLet = isCall(tokens, at, "LET");
    if (!isLet && !isCall(tokens, at, "LAMBDA")) continue;
    const call = callArguments(tokens, at + 1);
    const named = call.starts.slice(0, -1).filter((_, index) => !isLet || index % 2 === 0);
    const names = new Set(named.map((start) => wordAt(tokens, start)).filter((name) => name !== ""));
    for (const token of tokens.slice(at + 2, call.end)) {
      if ((token.kind === "word" || token.kind === "cell") && names.has(token.text.toLowerCase())) {
        parameters.set(token, `_xlpm.${token.text}`);
      }
    }
  }
}

function isCall(tokens: readonly Token[], at: number, name: string): boolean {
  return tokens[at]?.kind === "word" && tokens[at].text.toUpperCase() === name && tokens[at + 1]?.text === "(";
}

/** Where the arguments of a call begin, and where its closing parenthesis is; `open`: the opening one. */
function callArguments(tokens: readonly Token[], open: number): { readonly starts: number[]; readonly end: number } {
  const starts = [open + 1];
  let depth = 0;
  for (let at = open; at < tokens.length; at += 1) {
    const { text } = tokens[at] ?? { text: "" };
    if (text === "(" || text === "{") depth += 1;
    if (text === ")" || text === "}") depth -= 1;
    if (text === "," && depth === 1) starts.push(at + 1);
    if (depth === 0) return { starts, end: at };
  }
  return { starts, end: tokens.length };
}

function wordAt(tokens: readonly Token[], start: number): string {
  const token = tokens.slice(start).find((other) => other.text.trim() !== "");
  return token?.kind === "word" ? token.text.toLowerCase() : "";
}
