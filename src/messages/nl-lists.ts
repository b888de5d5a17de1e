import type { BudgetListKind } from "../domain/budget-list";
import type { ListProblem, SumOf } from "../domain/list-problem";
import type { SignConvention } from "../domain/sign-convention";
import type { TextByCode } from "./issue-text";
import { euroText } from "./nl-format";
import { quoted } from "./quoted";

const sumText = (of: SumOf): string => {
  if (of.kind === "total") return "Het totaal";
  return of.group === "" ? "Het subtotaal" : `Het subtotaal van ${quoted(of.group)}`;
};

export const signText: Readonly<Record<SignConvention, string>> = {
  costPositive: "een plus is een nadeel, een min een voordeel",
  costNegative: "een min is een nadeel, een plus een voordeel",
};

export const budgetListWord: Readonly<Record<BudgetListKind, string>> = {
  priorities: "Dynamische Prioriteiten Lijst",
  investments: "Meerjareninvesteringsplan",
};

/** What is the matter with a list that is no table of the register. */
export const listTexts: TextByCode<ListProblem> = {
  "L-1": ({ of, heading, printed, added }) => ({
    what: `${sumText(of)} in kolom ${quoted(heading)} is ${euroText(printed)}; de rijen zijn samen ${euroText(added)}.`,
    todo: "Kijk welke rij ontbreekt of dubbel staat, of verbeter het bedrag.",
  }),
  "L-2": ({ of, heading, printed, added }) => ({
    what: `${sumText(of)} in kolom ${quoted(heading)} is ${euroText(printed)}; de afgeronde rijen zijn samen ${euroText(added)}. Dat is een afrondingsverschil.`,
    todo: "Zet het verschil in een rij 'Afronding', zodat de rijen en het totaal overeenkomen.",
  }),
  "L-3": ({ of, heading, added }) => ({
    what: `${sumText(of)} in kolom ${quoted(heading)} noemt geen bedrag; de rijen zijn samen ${euroText(added)}.`,
    todo: "Vul het bedrag in.",
  }),
  "L-4": ({ group, nr, firstRow }) => ({
    what: `Nummer ${quoted(nr)} staat ook in rij ${firstRow}${group === "" ? "" : `, in dezelfde groep ${quoted(group)}`}.`,
    todo: "Geef een van de twee een ander nummer.",
  }),
  "L-5": ({ subject }) => ({
    what: `De rij ${quoted(subject)} heeft een bedrag en geen nummer.`,
    todo: "Geef de rij een nummer, zodat ernaar verwezen kan worden.",
  }),
  "L-6": ({ says }) => ({
    what: `Volgens deze lijst geldt: ${signText[says]}. De instelling Tekenafspraak zegt het omgekeerde.`,
    todo: "Maak de lijst en de instelling Tekenafspraak gelijk.",
  }),
};
