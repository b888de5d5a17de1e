import { formulaTokens } from "./formula-tokens";

/** A function called in a formula, by its name in capitals, and how many arguments it gets. */
export interface FormulaCall {
  readonly name: string;
  readonly count: number;
}

interface OpenBracket {
  /** The function that it belongs to; null for a bracket alone, and for braces. */
  readonly name: string | null;
  commas: number;
  isEmpty: boolean;
}

/** The calls in a formula (without `=`, English), inner ones before outer ones. An argument that is left out between commas counts. */
export function formulaCalls(text: string): FormulaCall[] {
  const calls: FormulaCall[] = [];
  const open: OpenBracket[] = [];
  let name: string | null = null;
  for (const token of formulaTokens(text)) {
    if (token.kind === "space") continue;
    if (token.kind === "operator" && (token.text === ")" || token.text === "}")) {
      const closed = open.pop();
      if (closed?.name) calls.push({ name: closed.name, count: closed.isEmpty ? 0 : closed.commas + 1 });
      continue;
    }
    const around = open.at(-1);
    if (around) around.isEmpty = false;
    if (token.kind === "operator" && token.text === "," && around) around.commas += 1;
    if (token.kind === "operator" && (token.text === "(" || token.text === "{"))
      open.push({ name, commas: 0, isEmpty: true });
    name = token.kind === "function" ? token.text.toUpperCase() : null;
  }
  return calls;
}
