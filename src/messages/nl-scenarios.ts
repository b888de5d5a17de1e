/** What the workbook says of scenarios: those that became the plan, and the sheet on which they stand beside each other. */
import type { MoneyNature } from "../domain/model";

export const adoptionTexts = {
  hired: (name: string): string => `Inhuur volgens ${name}`,
} as const;

export const scenarioSheetTexts = {
  name: "Scenario-overzicht",
  title: "Scenario's naast elkaar",
  shows:
    "Wat elk scenario brengt naast het plan van nu: uren, geld, datums en items. Uitgerekend met het register van deze datum; het besluit is aan het college.",
  plan: "Plan van nu",
  what: "Wat elk brengt",
  recommended: (name: string): string => `${name} (aanbevolen)`,
  rows: {
    does: "Wat er gebeurt",
    short: "Tekort in uren",
    value: "Score van wat gedaan wordt",
    topTen: "Top 10 op tijd klaar",
    demand: "Uren van eigen mensen",
    hired: "Uren ingehuurd",
    latest: "Laatste einde",
    items: "Items die veranderen",
  },
  money: (nature: MoneyNature, year: number): string =>
    `${nature === "incidental" ? "Incidenteel" : "Structureel"} ${year}, meer dan nu`,
  extra: "Waarvan extra: niet gedekt uit de ruimte van een bron",
  impossible: "Kan niet, of niet uitgerekend",
  perItem: "Wat er met elk item gebeurt",
  perItemHeading: "Item",
  noItems: "Er is geen item dat verandert.",
  asPlanned: "zoals gepland",
  planned: (from: string, to: string): string => (from === to ? from : `${from} t/m ${to}`),
  noHours: "zonder uren",
  charts: "Waar uren tekortkomen",
  perPeriod: "Tekort per periode",
  perRole: "Tekort per rol",
  period: "Periode",
  role: "Rol",
  hours: "uren",
  otherRoles: (count: number): string => `Overige rollen (${count})`,
  noShort: "Er komen nergens uren tekort, nu niet en in geen van de scenario's.",
  alt: (plan: string, others: string): string => `In het plan van nu komt er ${plan} tekort${others && `; ${others}`}.`,
  altOf: (name: string, hours: string): string => `met ${name} ${hours}`,
  notCounted: "Wat niet meetelt",
  unlimited: (count: string, spots: string): string =>
    `Van ${count} is niet bekend hoeveel er is; die begrenzen niets: ${spots}.`,
  uncertain: (nrs: string): string => `Van ${nrs} is een deel van de vraag p.m. of onleesbaar; dat vraagt hier niets.`,
  uncertainMoney: (nrs: string): string => `Van ${nrs} is een bedrag p.m. of onleesbaar; dat telt niet in de euro's.`,
  assumed: (period: string): string =>
    `Vanaf ${period} heeft Capaciteitsaanbod geen kolommen; het aanbod is daar gelijk gehouden aan een jaar eerder.`,
  everything: "Alles telt mee.",
} as const;
