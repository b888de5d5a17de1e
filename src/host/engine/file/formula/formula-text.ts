/** A formula as the file writes it ⇄ as the model holds it: prefixes, spill references, tables, an add-in's functions. */
import { type FormulaToken, formulaTokens } from "../../formula-tokens";
import { formatStructured, parseStructured } from "../../structured-reference";
import { functionPrefix, isCustomFunction } from "./future-functions";
import { letParameters } from "./let-parameters";

/** What of the workbook decides how a formula is written. Names in lower case. */
export interface FormulaContext {
  readonly names: ReadonlySet<string>;
  readonly tables: ReadonlySet<string>;
  /** The table that the formula's cell lies in. */
  readonly ownTable: string | null;
}

const CUSTOM = "_xldudf_";
const SPILL = "ANCHORARRAY";

/** The model's text: without the prefixes that would be written again, `A1#` for ANCHORARRAY, a bare `Tbl` for `Tbl[]`, `PORTFOLIO.X` for `_xldudf_PORTFOLIO_X`. */
export function fromFileFormula(text: string): string {
  if (!text.includes("_xl") && !text.includes("[]")) return text;
  const tokens = formulaTokens(text);
  const texts = tokens.map((token) => modelText(token));
  tokens.forEach((token, at) => {
    if (modelText(token) !== SPILL || token.kind !== "function") return;
    const closing = tokens[at + 3];
    if (tokens[at + 2]?.kind === "operator" || closing?.text !== ")") return;
    texts[at] = texts[at + 1] = "";
    texts[at + 3] = "#";
  });
  return texts.join("");
}

/** The file's text: the inverse of `fromFileFormula`; `[@Kolom]` is written out with its table, as the format wants it. */
export function toFileFormula(text: string, context: FormulaContext): string {
  const tokens = formulaTokens(text);
  const parameters = letParameters(tokens);
  const texts = tokens.map((token) => (parameters.has(token) ? `_xlpm.${token.text}` : fileText(token, context)));
  tokens.forEach((token, at) => {
    const before = tokens[at - 1]?.kind;
    if (token.text !== "#" || (before !== "reference" && before !== "name")) return;
    texts[at - 1] = `_xlfn.${SPILL}(${texts[at - 1] ?? ""}`;
    texts[at] = ")";
  });
  return texts.join("");
}

function modelText({ kind, text, sheet, body }: FormulaToken): string {
  if (kind === "structured") return text === `${body}[]` && body !== "" ? body : text;
  if (sheet !== null || (kind !== "function" && kind !== "name")) return text;
  const custom = new RegExp(`^${CUSTOM}([\\p{L}\\p{N}]+)_(.+)$`, "iu").exec(text);
  if (custom !== null) return `${custom[1] ?? ""}.${custom[2] ?? ""}`;
  const bare = text.replace(/^_xlfn\.(?:_xlws\.)?/i, "");
  return functionPrefix(bare) === "" ? text.replace(/^_xlpm\./i, "") : bare;
}

function fileText(token: FormulaToken, context: FormulaContext): string {
  const { kind, text, sheet } = token;
  if (kind === "structured") return structuredText(token, context);
  if (sheet !== null) return text;
  if (kind === "function" && !context.names.has(text.toLowerCase())) {
    return isCustomFunction(text) ? CUSTOM + text.replaceAll(".", "_") : functionPrefix(text) + text;
  }
  return kind === "name" && context.tables.has(text.toLowerCase()) ? `${text}[]` : text;
}

/** `[@Kolom]` and `[Kolom]` get the name of their table, and `@` its long form; any other reference stays as it is. */
function structuredText({ text, body }: FormulaToken, { ownTable }: FormulaContext): string {
  if (body !== "" && !text.includes("@")) return text;
  const reference = parseStructured(text);
  const table = body === "" ? ownTable : body;
  return reference === null || table === null ? text : formatStructured({ ...reference, table });
}
