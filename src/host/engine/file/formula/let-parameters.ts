import type { FormulaToken } from "../../formula-tokens";

/** The pieces of a formula that are names given by LET or LAMBDA, wherever they stand inside them. */
export function letParameters(tokens: readonly FormulaToken[]): Set<FormulaToken> {
  const parameters = new Set<FormulaToken>();
  tokens.forEach((token, at) => {
    const name = token.kind === "function" ? token.text.toUpperCase() : "";
    if (name !== "LET" && name !== "LAMBDA") return;
    const { starts, end } = argumentsOf(tokens, at + 1);
    const naming = starts.slice(0, -1).filter((_, place) => name === "LAMBDA" || place % 2 === 0);
    const names = new Set(naming.map((start) => nameAt(tokens, start)));
    for (const inner of tokens.slice(at + 2, end)) {
      const canBeName = inner.sheet === null && (inner.kind === "name" || inner.kind === "function");
      if (canBeName && names.has(inner.text.toLowerCase())) parameters.add(inner);
    }
  });
  return parameters;
}

/** Where the arguments of a call begin and where it ends; `open` is the place of its opening parenthesis. */
function argumentsOf(
  tokens: readonly FormulaToken[],
  open: number,
): { readonly starts: number[]; readonly end: number } {
  const starts = [open + 1];
  let depth = 0;
  for (let at = open; at < tokens.length; at += 1) {
    const text = tokens[at]?.text;
    if (text === "(" || text === "{") depth += 1;
    if (text === ")" || text === "}") depth -= 1;
    if (text === "," && depth === 1) starts.push(at + 1);
    if (depth === 0) return { starts, end: at };
  }
  return { starts, end: tokens.length };
}

function nameAt(tokens: readonly FormulaToken[], start: number): string | null {
  const token = tokens.slice(start).find(({ kind }) => kind !== "space");
  return token?.kind === "name" ? token.text.toLowerCase() : null;
}
