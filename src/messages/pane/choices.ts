import type { PeriodKind } from "../../domain/period";
import type { Language } from "../language";

type Counted = readonly [one: string, more: string];

interface ChoiceTexts {
  readonly intro: string;
  readonly periods: Readonly<Record<PeriodKind, Counted>>;
  readonly bottlenecks: string;
  readonly shortOf: (hours: string, periods: string) => string;
  readonly shortAt: (role: string, period: string, hours: string) => string;
  readonly inAll: (periods: string) => string;
  readonly all: string;
  readonly allOf: (roles: string, hours: string) => string;
  readonly roles: Counted;
  readonly none: string;
  readonly nothingOpen: string;
  readonly written: (nr: string, title: string) => string;
  readonly writtenWhen: (parts: string) => string;
  readonly writtenElsewhere: string;
  readonly writtenElsewhereHow: string;
  readonly limits: string;
  readonly unlimited: (count: number, spots: string) => string;
  readonly uncertain: (items: string) => string;
  readonly assumed: (period: string) => string;
  readonly moneyUnknown: (years: string) => string;
  readonly noMoney: string;
  readonly others: string;
}

export const choiceTexts: Record<Language, ChoiceTexts> = {
  nl: {
    intro: "Hier komt het portfolio uren te kort. Kies een knelpunt om te zien wat eraan gedaan kan worden.",
    periods: {
      month: ["maand", "maanden"],
      quarter: ["kwartaal", "kwartalen"],
      half: ["halfjaar", "halve jaren"],
      year: ["jaar", "jaren"],
    },
    bottlenecks: "Knelpunten",
    shortOf: (hours, periods) => `${hours} te weinig in ${periods}`,
    shortAt: (role, period, hours) => `${role}, ${period}: ${hours} te weinig`,
    inAll: (periods) => `Alle ${periods} samen`,
    all: "Kies alle tekorten samen",
    allOf: (roles, hours) => `Bij ${roles} zijn er samen ${hours} te weinig.`,
    roles: ["rol", "rollen"],
    none: "Geen rol komt in enige periode uren te kort, voor zover bekend. Er is niets op te lossen.",
    nothingOpen:
      "Geen item is gewenst: alles ligt vast, en over wat vastligt kiest deze weergave niet. Alleen inhuren kan dan nog.",
    written: (nr, title) => `${nr} ${title}`,
    writtenWhen: (parts) => `Genoteerd: ${parts}`,
    writtenElsewhere: "Genoteerd, zonder berekend tekort",
    writtenElsewhereHow: "Deze knelpunten staan open in de tabel. Uit vraag en aanbod volgt daar geen tekort.",
    limits: "Wat hier niet meetelt",
    unlimited: (count, spots) =>
      count === 1
        ? `Van ${spots} is het aanbod niet bekend: daar begrenst niets de keuze.`
        : `Van ${count} rolperioden is het aanbod niet bekend, en daar begrenst niets de keuze: ${spots}.`,
    uncertain: (items) => `Van ${items} is een deel van de gevraagde uren p.m. of onleesbaar. Dat deel telt niet mee.`,
    assumed: (period) => `Vanaf ${period} noemt het register geen aanbod: daar geldt het aanbod van een jaar eerder.`,
    moneyUnknown: (years) => `Van ${years} is niet bekend hoeveel er is: daar begrenst geld de keuze niet.`,
    noMoney: "In Middelen staat geen geld per jaar: geld begrenst de keuze niet.",
    others: "Meer met de keuzes",
  },
  en: {
    intro: "This is where the portfolio runs short of hours. Choose a bottleneck to see what can be done about it.",
    periods: {
      month: ["month", "months"],
      quarter: ["quarter", "quarters"],
      half: ["half-year", "half-years"],
      year: ["year", "years"],
    },
    bottlenecks: "Bottlenecks",
    shortOf: (hours, periods) => `${hours} short in ${periods}`,
    shortAt: (role, period, hours) => `${role}, ${period}: ${hours} short`,
    inAll: (periods) => `All ${periods} together`,
    all: "Choose all shortages together",
    allOf: (roles, hours) => `Together, ${roles} are ${hours} short.`,
    roles: ["role", "roles"],
    none: "No role is short of hours at any time, as far as is known. There is nothing to solve.",
    nothingOpen:
      "No item is wanted: everything is committed, and this view does not choose among what is. Only hiring is left.",
    written: (nr, title) => `${nr} ${title}`,
    writtenWhen: (parts) => `Noted: ${parts}`,
    writtenElsewhere: "Noted, without a computed shortage",
    writtenElsewhereHow: "These bottlenecks are unsolved in the table. Demand and supply make no shortage there.",
    limits: "What does not count here",
    unlimited: (count, spots) =>
      count === 1
        ? `The supply of ${spots} is not known: nothing limits the choice there.`
        : `The supply of ${count} role-periods is not known, and nothing limits the choice there: ${spots}.`,
    uncertain: (items) => `Some of the hours asked by ${items} are p.m. or unreadable. These do not count.`,
    assumed: (period) => `From ${period} on the register names no supply: that of a year earlier is used.`,
    moneyUnknown: (years) => `How much there is of ${years} is not known: money does not limit the choice there.`,
    noMoney: "Middelen holds no money per year: money does not limit the choice.",
    others: "More with the choices",
  },
};
