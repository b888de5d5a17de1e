import type { BudgetListKind } from "../../domain/budget-list";
import { type Columns, code, key, money, needed, text } from "./column";

const nr = key(code("Nr", "Nummer", "Volgnr", "Volgnummer", "No"));
const subject = needed(text("Onderwerp", "Omschrijving", "Project", "Projectnaam", "Naam", "Wens"));
const explanation = text("Toelichting", "Opmerkingen", "Opmerking");

/** The lists that municipalities keep beside a register, in their own layout: the DPL and the MJIP. */
export const budgetLists: Readonly<Record<BudgetListKind, Columns>> = {
  priorities: {
    nr,
    subject,
    structural: needed(money("Structureel", "Structurele lasten", "S")),
    incidental: needed(money("Incidenteel", "Incidentele lasten", "I")),
    explanation,
  },
  investments: {
    nr,
    subject,
    investment: needed(money("Investering", "Bruto investering", "Investeringsbedrag", "Krediet")),
    structural: needed(money("Structureel", "Structurele lasten", "Kapitaallasten", "Kapitaallast", "S")),
    explanation,
  },
};
