import { type Issue, issueInRow } from "./issue";
import type { Portfolio } from "./portfolio";

/** S-27: what is geheim, and was not yet when a sheet was made that still says all of it. `sheetsOf` names those of a Keuzenr. */
export const checkSecretSheets = (
  { choices }: Portfolio,
  sheetsOf: (nr: string) => readonly string[],
): readonly Issue[] =>
  choices.flatMap(({ nr, row, publicity }) => {
    const sheets = publicity === "secret" ? sheetsOf(nr) : [];
    return sheets.length > 0 ? [issueInRow({ code: "S-27", nr, sheets }, "now", row, "publicity")] : [];
  });
