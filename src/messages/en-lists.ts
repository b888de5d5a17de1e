import type { ListProblem, SumOf } from "../domain/list-problem";
import type { SignConvention } from "../domain/sign-convention";
import { euroText } from "./en-format";
import type { TextByCode } from "./issue-text";
import { quoted } from "./quoted";

const sumText = (of: SumOf): string => {
  if (of.kind === "total") return "The total";
  return of.group === "" ? "The subtotal" : `The subtotal of ${quoted(of.group)}`;
};

const signText: Readonly<Record<SignConvention, string>> = {
  costPositive: "a minus sign is a gain",
  costNegative: "a minus sign is a burden",
};

/** What is the matter with a list that is no table of the register. */
export const listTexts: TextByCode<ListProblem> = {
  "L-1": ({ of, heading, printed, added }) => ({
    what: `${sumText(of)} in column ${quoted(heading)} is ${euroText(printed)}; the rows add up to ${euroText(added)}.`,
    todo: "See which row is missing or stands twice, or correct the amount.",
  }),
  "L-2": ({ of, heading, printed, added }) => ({
    what: `${sumText(of)} in column ${quoted(heading)} is ${euroText(printed)}; the rounded rows add up to ${euroText(added)}. That is a difference of rounding.`,
    todo: "Put the difference in a row 'Afronding', so that the rows and the total agree.",
  }),
  "L-3": ({ of, heading, added }) => ({
    what: `${sumText(of)} in column ${quoted(heading)} says no amount; the rows add up to ${euroText(added)}.`,
    todo: "Fill in the amount.",
  }),
  "L-4": ({ group, nr, firstRow }) => ({
    what: `Number ${quoted(nr)} also stands in row ${firstRow}${group === "" ? "" : `, in the same group ${quoted(group)}`}.`,
    todo: "Give one of the two another number.",
  }),
  "L-5": ({ subject }) => ({
    what: `The row ${quoted(subject)} has an amount and no number.`,
    todo: "Give the row a number, so that others can refer to it.",
  }),
  "L-6": ({ says }) => ({
    what: `This list says: ${signText[says]}. The setting Tekenafspraak says the contrary.`,
    todo: "Make the list and the setting Tekenafspraak say the same.",
  }),
};
