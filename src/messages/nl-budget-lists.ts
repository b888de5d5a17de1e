import type { AmountField, BudgetListKind } from "../domain/budget-list";
import type { CapitalChargeRule } from "../domain/capital-charges";
import type { InvestmentColumns } from "../domain/made-list/investment-plan";
import type { Horizon, LeftOut, YearCents } from "../domain/made-list/made-list";
import type { PriorityColumns } from "../domain/made-list/priority-list";
import { cents } from "../domain/quantity";
import type { SignConvention } from "../domain/sign-convention";
import { countedText, countText, euroText, listText, numberText } from "./nl-format";
import { signText } from "./nl-lists";

/** The titles, headings and sentences of the DPL and the MJIP as we write them. */
export const budgetListTexts = {
  names: { priorities: "DPL", investments: "MJIP" } satisfies Record<BudgetListKind, string>,
  titles: {
    priorities: "Dynamische Prioriteiten Lijst",
    investments: "Meerjareninvesteringsplan",
  } satisfies Record<BudgetListKind, string>,
  nr: "Nr.",
  subject: "Onderwerp",
  explanation: "Toelichting",
  headings: {
    structural: "Structureel",
    incidental: "Incidenteel",
    investment: "Investering",
  } satisfies Record<AmountField, string>,
  inFactor: (heading: string, factor: number): string =>
    factor === 1 ? heading : `${heading} (x € ${countText(factor)})`,
  subtotal: "Subtotaal:",
  total: "Totaal:",
  unknown: "onbekend",
  none: "Er staat niets op deze lijst.",
  noGroup: "Zonder prioriteitsgroep",
  shows: {
    priorities: ({ first, last }: Horizon): string =>
      `Wat nieuw is in de begroting (In begroting = nieuw), in euro's: lasten min baten. Structureel per jaar vanaf het eerste jaar dat het volledig loopt; incidenteel ${first} tot en met ${last} samen.`,
    investments: ({ first, last }: Horizon): string =>
      `Investeringen ${first} tot en met ${last} samen, in euro's. Structureel zijn de kapitaallasten in het eerste jaar dat alles meetelt.`,
  } satisfies Record<BudgetListKind, (horizon: Horizon) => string>,
  sign: (convention: SignConvention): string => `Tekenafspraak: ${signText[convention]}.`,
  pm: (posts: number): string => `Alle sommen zijn exclusief ${pmPostsText(posts)}.`,
} as const;

const yearsText = (years: readonly YearCents[], sign: 1 | -1 = 1): string =>
  years.map(({ year, amount }) => `${year}: ${euroText(cents(amount * sign))}`).join(", ");

/** In which years the money of a line of the DPL falls, in the signs of the list. */
export const priorityExplanation = ({ structural, incidental }: PriorityColumns, sign: 1 | -1): string => {
  const { from, before } = structural.grounds;
  const open = structural.pm + incidental.pm;
  return [
    from === null ? "" : `structureel vanaf ${from}${before.length > 0 ? ` (${yearsText(before, sign)})` : ""}`,
    incidental.grounds.length > 0 ? `incidenteel ${yearsText(incidental.grounds, sign)}` : "",
    open > 0 ? `exclusief ${pmPostsText(open)}` : "",
  ]
    .filter(Boolean)
    .join("; ");
};

/** When the investments of a line of the MJIP are made, and how they are charged. */
export const investmentExplanation = (
  { investment, structural }: InvestmentColumns,
  method: CapitalChargeRule["method"],
): string => {
  const { from, writeOffs, unsaid } = structural.grounds;
  const terms = [...new Set(writeOffs.map(({ term, interest }) => `${numberText(term)} jaar, ${rateText(interest)}`))];
  return [
    yearsText(investment.grounds),
    from === null ? "" : `kapitaallasten in ${from}, ${chargeWord[method]} over ${listText(terms)}`,
    unsaid > 0 ? "kapitaallasten niet bekend: Termijn of Rente ontbreekt" : "",
    investment.pm > 0 ? `exclusief ${pmPostsText(investment.pm)}` : "",
  ]
    .filter(Boolean)
    .join("; ");
};

const chargeWord: Readonly<Record<CapitalChargeRule["method"], string>> = {
  linear: "lineair",
  annuity: "als annuïteit",
};

const rateText = (interest: number): string => `${numberText(Number((interest * 100).toPrecision(12)))} %`;

const hereNot = (count: number): string => (count === 1 ? "dat staat hier niet" : "die staan hier niet");

/** What of the register belongs on a list and is not on it. */
export const leftOutTexts = ({
  unknownItem,
  itemOut,
  unreadable,
  budgetUnsaid,
  otherYears,
}: LeftOut): readonly string[] => [
  ...(budgetUnsaid > 0
    ? [
        `Van ${countedText(budgetUnsaid, "rij", "rijen")} met lasten of baten is In begroting niet ingevuld; ${hereNot(budgetUnsaid)}.`,
      ]
    : []),
  ...(unreadable > 0
    ? [`Van ${countedText(unreadable, "rij", "rijen")} is Soort of Aard niet te lezen; ${hereNot(unreadable)}.`]
    : []),
  ...(unknownItem > 0
    ? [
        `${countedText(unknownItem, "rij noemt", "rijen noemen")} een Nr dat niet in Portfolio staat; ${hereNot(unknownItem)}.`,
      ]
    : []),
  ...(itemOut > 0
    ? [
        `${countedText(itemOut, "rij is", "rijen zijn")} van een item dat buiten staat (geparkeerd, gestopt, afgerond); ${hereNot(itemOut)}.`,
      ]
    : []),
  ...(otherYears > 0
    ? [`${countedText(otherYears, "bedrag valt", "bedragen vallen")} buiten deze jaren; ${hereNot(otherYears)}.`]
    : []),
];

/** `1 p.m.-post` or `3 p.m.-posten`. */
export const pmPostsText = (posts: number): string =>
  `${countText(posts)} ${posts === 1 ? "p.m.-post" : "p.m.-posten"}`;
