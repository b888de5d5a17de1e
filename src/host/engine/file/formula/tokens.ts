/** The pieces of a formula as far as the file layer tells them apart. Joined, they are the formula again. */
export interface Token {
  readonly kind: "text" | "sheet" | "bracket" | "rows" | "columns" | "cell" | "word" | "other";
  readonly text: string;
}

const PIECES = new RegExp(
  [
    /(?<text>"(?:[^"]|"")*")/u,
    /(?<sheet>'(?:[^']|'')*')/u,
    /(?<bracket>\[(?:[^[\]']|'.|\[(?:[^[\]']|'.)*\])*\])/u,
    /(?<error>#(?:N\/A|[A-Z]+(?:[/_][0A-Z]+)?[!?]|GETTING_DATA))/u,
    /(?<rows>\$?\d{1,7}:\$?\d{1,7}(?![\w.]))/u,
    /(?<columns>\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}(?![\p{L}\w.($]))/u,
    /(?<cell>\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}(?![\p{L}\w.(!]))/u,
    /(?<word>[\p{L}_\\][\p{L}\p{N}_.?\\]*|\d[\p{L}\p{N}_.]*)/u,
    /(?<other>[^])/u,
  ]
    .map((piece) => piece.source)
    .join("|"),
  "gu",
);

/** The pieces of a formula, in order. */
export function formulaTokens(formula: string): Token[] {
  return [...formula.matchAll(PIECES)].map((match) => {
    const [kind = "other", text = ""] = Object.entries(match.groups ?? {}).find(([, part]) => part !== undefined) ?? [];
    return { kind: kind === "error" ? "other" : kind, text } as Token;
  });
}
