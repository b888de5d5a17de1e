import { formulaTokens } from "../formula-tokens";

/** The functions that give the same for the same arguments, wherever and whenever: of links, a sheet may hold thousands. */
const CONSTANT_FUNCTIONS: ReadonlySet<string> = new Set(["HYPERLINK"]);

/** Whether a formula rests on nothing but what is written in it, so that it gives the same for ever. */
export function isConstantFormula(text: string): boolean {
  return formulaTokens(text).every(({ kind, text: word }) => {
    if (kind === "function") return CONSTANT_FUNCTIONS.has(word.toUpperCase());
    return kind === "string" || kind === "number" || kind === "operator" || kind === "space";
  });
}
