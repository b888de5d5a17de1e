import type { BudgetLeftOut } from "../../domain/budget-round";
import type { Unplaced } from "../../domain/funding-sources";
import type { BudgetLine } from "../../domain/programme-lines";
import { englishFormats } from "../en-format";
import type { Language } from "../language";
import { dutchFormats } from "../nl-format";
import { financeWord } from "../workbook-words";

interface BudgetTexts {
  /** `rests` are the natures with what is left in the first year, as they are printed. */
  readonly headline: (year: number, rests: readonly string[], pm: number) => string;
  readonly rest: (amount: string, nature: string) => string;
  readonly restUnknown: (nature: string) => string;
  readonly noMeans: string;
  readonly headings: Readonly<
    Record<
      "what" | "nature" | "kind" | "open" | "verdict" | "programme" | "taskField" | "source" | "nr" | "reason",
      string
    >
  >;
  readonly noNature: string;
  readonly pm: (count: number) => string;
  readonly unreadable: (count: number) => string;
  readonly room: string;
  readonly roomHow: (pm: number) => string;
  readonly blank: (source: string, years: readonly number[]) => string;
  readonly noRoom: string;
  readonly lines: Readonly<
    Record<"room" | "statutory" | "chosen" | "settled" | "rest" | "wanted" | "restAfterWanted", string>
  >;
  readonly verdicts: Readonly<Record<"left" | "leftExceptPm" | "unknown", string>> & {
    readonly short: (year: number) => string;
  };
  readonly sources: string;
  readonly sourcesHow: string;
  readonly noSources: string;
  readonly reserves: string;
  readonly reservesHow: string;
  readonly noReserves: string;
  readonly reserveLines: Readonly<Record<"begin" | "added" | "settled" | "end" | "wanted" | "endAfterWanted", string>>;
  readonly below: (year: number) => string;
  readonly aboveZero: string;
  readonly unplaced: string;
  readonly unplacedHow: string;
  readonly noUnplaced: string;
  readonly reasons: Readonly<Record<Unplaced["reason"], string>>;
  readonly programmes: (scope: string) => string;
  readonly programmesHow: string;
  readonly noProgramme: string;
  readonly total: string;
  readonly kinds: Readonly<Record<BudgetLine["kind"], string>>;
  readonly noMoney: string;
  readonly incidental: string;
  readonly incidentalHow: string;
  readonly noIncidental: string;
  readonly taskFields: string;
  readonly taskFieldsHow: (without: number) => string;
  readonly noTaskFields: string;
  readonly leftOut: (of: BudgetLeftOut) => string;
}

const listed = {
  nl: (parts: readonly (string | number)[]) => dutchFormats.listText(parts.map(String)),
  en: (parts: readonly (string | number)[]) => englishFormats.listText(parts.map(String)),
};

const counted = (count: number, one: string, more: string): readonly string[] =>
  count === 0 ? [] : [`${count} ${count === 1 ? one : more}`];

export const budgetTexts: Record<Language, BudgetTexts> = {
  nl: {
    headline: (year, rests, pm) =>
      `Na wat verplicht en gekozen is, blijft in ${year} ${listed.nl(rests)} over, exclusief ${pm} ${pm === 1 ? "p.m.-post" : "p.m.-posten"}.`,
    rest: (amount, nature) => `${nature} ${amount}`,
    restUnknown: (nature) => `${nature} een onbekend bedrag`,
    noMeans: "Middelen heeft geen bron zonder Stand: hoeveel ruimte er is, is niet bekend.",
    headings: {
      what: "Wat",
      nature: "Aard",
      kind: "Soort",
      open: "Niet opgeteld",
      verdict: "Oordeel",
      programme: "Begrotingsprogramma",
      taskField: "Taakveld",
      source: "Bron",
      nr: "Nr",
      reason: "Waarom",
    },
    noNature: "(geen aard)",
    pm: (count) => `${count} p.m.`,
    unreadable: (count) => `${count} onleesbaar`,
    room: "Ruimte − verplicht − gekozen = rest",
    roomHow: (pm) =>
      `Exclusief ${pm} ${pm === 1 ? "p.m.-post" : "p.m.-posten"}. Ruimte is wat Middelen dat jaar heeft, zonder reserves. Verplicht en gekozen (vastgelegd) is de dekking die items daaruit vragen, ook als zij al in de begroting staat; gewenst staat ernaast.`,
    blank: (source, years) => `${source} is niet ingevuld voor ${listed.nl(years)}.`,
    noRoom: "Er staat geen bron zonder Stand in Middelen.",
    lines: {
      room: "ruimte",
      statutory: "verplicht",
      chosen: "gekozen",
      settled: "verplicht en gekozen",
      rest: "rest",
      wanted: "gewenst",
      restAfterWanted: "rest na gewenst",
    },
    verdicts: {
      left: "toereikend",
      leftExceptPm: "zonder p.m.",
      short: (year) => `tekort in ${year}`,
      unknown: "onbekend",
    },
    sources: "Per bron",
    sourcesHow: "Wat er is en wat items eruit dekken. Een leeg vak is niet ingevuld, en geen nul.",
    noSources: "Er staat geen bron zonder Stand in Middelen.",
    reserves: "Reserves",
    reservesHow:
      "Van de Stand van nu naar het einde van elk jaar. Een leeg vak bij Middelen voegt niets toe; p.m. is niet meegeteld.",
    noReserves: "Er staat geen bron met een Stand in Middelen.",
    reserveLines: {
      begin: "begin van het jaar",
      added: "erbij",
      settled: "verplicht en gekozen",
      end: "einde van het jaar",
      wanted: "gewenst",
      endAfterWanted: "einde na gewenst",
    },
    below: (year) => `onder nul in ${year}`,
    aboveZero: "niet onder nul",
    unplaced: "Dekking zonder bekende bron",
    unplacedHow: "Deze dekking telt in geen ruimte en in geen rest.",
    noUnplaced: "Elke dekking heeft een bron die Middelen kent.",
    reasons: {
      noSource: "geen bron",
      unknownSource: "niet in Middelen",
      whichNature: "welke aard?",
    },
    programmes: (scope) => `Per begrotingsprogramma: ${scope}`,
    programmesHow:
      "Saldo is baten − lasten: een min is een nadeel. Een investering telt in geen saldo; haar kapitaallasten zijn niet berekend.",
    noProgramme: "(geen programma)",
    total: "Totaal",
    kinds: { ...financeWord, saldo: "saldo" },
    noMoney: "Er staat in deze jaren geen geld van deze items in Financien.",
    incidental: "Incidentele lasten en baten per programma",
    incidentalHow: "Vastgelegd + gewenst (BBV artikel 19, 22 en 23).",
    noIncidental: "Er zijn geen incidentele lasten of baten.",
    taskFields: "Per taakveld: vastgelegd + gewenst",
    taskFieldsHow: (without) =>
      without === 0
        ? ""
        : `${without} ${without === 1 ? "rij" : "rijen"} van Financien zonder taakveld ${without === 1 ? "staat" : "staan"} er niet in.`,
    noTaskFields: "Er is geen taakveld ingevuld.",
    leftOut: ({ unknownNr, out, withoutKind, otherYears }) => {
      const rows = [
        ...counted(unknownNr, "rij met een onbekend Nr", "rijen met een onbekend Nr"),
        ...counted(out, "rij van een item dat buiten staat", "rijen van items die buiten staan"),
        ...counted(withoutKind, "rij zonder leesbare Soort", "rijen zonder leesbare Soort"),
      ];
      const years = otherYears.length === 0 ? "" : `Bedragen in ${listed.nl(otherYears)} vallen buiten de ronde.`;
      return [rows.length === 0 ? "" : `Niet meegeteld: ${listed.nl(rows)}.`, years]
        .filter((each) => each !== "")
        .join(" ");
    },
  },
  en: {
    headline: (year, rests, pm) =>
      `After what is required and chosen, ${listed.en(rests)} ${rests.length === 1 ? "is" : "are"} left in ${year}, excluding ${pm} p.m. ${pm === 1 ? "item" : "items"}.`,
    rest: (amount, nature) => `${nature} ${amount}`,
    restUnknown: (nature) => `${nature} an unknown amount`,
    noMeans: "Middelen has no source without Stand: how much room there is, is not known.",
    headings: {
      what: "What",
      nature: "Nature",
      kind: "Kind",
      open: "Not added up",
      verdict: "Verdict",
      programme: "Budget programme",
      taskField: "Task field",
      source: "Source",
      nr: "No.",
      reason: "Why",
    },
    noNature: "(no nature)",
    pm: (count) => `${count} p.m.`,
    unreadable: (count) => `${count} unreadable`,
    room: "Room − required − chosen = rest",
    roomHow: (pm) =>
      `Excluding ${pm} p.m. ${pm === 1 ? "item" : "items"}. Room is what Middelen has in that year, without reserves. Required and chosen (committed) is the funding that items ask from it, also when it stands in the budget already; what is wanted stands beside it.`,
    blank: (source, years) => `${source} is not filled in for ${listed.en(years)}.`,
    noRoom: "There is no source without Stand in Middelen.",
    lines: {
      room: "room",
      statutory: "required",
      chosen: "chosen",
      settled: "required and chosen",
      rest: "rest",
      wanted: "wanted",
      restAfterWanted: "rest after wanted",
    },
    verdicts: {
      left: "sufficient",
      leftExceptPm: "without p.m.",
      short: (year) => `shortage in ${year}`,
      unknown: "unknown",
    },
    sources: "By source",
    sourcesHow: "What there is and what items fund from it. An empty cell is not filled in, and no zero.",
    noSources: "There is no source without Stand in Middelen.",
    reserves: "Reserves",
    reservesHow:
      "From the Stand of now to the end of each year. An empty cell of Middelen adds nothing; p.m. is not counted.",
    noReserves: "There is no source with a Stand in Middelen.",
    reserveLines: {
      begin: "start of the year",
      added: "added",
      settled: "required and chosen",
      end: "end of the year",
      wanted: "wanted",
      endAfterWanted: "end after wanted",
    },
    below: (year) => `below zero in ${year}`,
    aboveZero: "not below zero",
    unplaced: "Funding without a known source",
    unplacedHow: "This funding counts in no room and in no rest.",
    noUnplaced: "All funding has a source that Middelen knows.",
    reasons: {
      noSource: "no source",
      unknownSource: "not in Middelen",
      whichNature: "which nature?",
    },
    programmes: (scope) => `By budget programme: ${scope}`,
    programmesHow:
      "Saldo is income − expenses: a minus is to the bad. An investment is in no saldo; its capital charges are not reckoned.",
    noProgramme: "(no programme)",
    total: "Total",
    kinds: { ...financeWord, saldo: "saldo" },
    noMoney: "There is no money of these items in Financien in these years.",
    incidental: "Incidental expenses and income by programme",
    incidentalHow: "Committed + wanted (BBV articles 19, 22 and 23).",
    noIncidental: "There are no incidental expenses or income.",
    taskFields: "By task field: committed + wanted",
    taskFieldsHow: (without) =>
      without === 0
        ? ""
        : `${without} ${without === 1 ? "row" : "rows"} of Financien without a task field are not in it.`,
    noTaskFields: "No task field is filled in.",
    leftOut: ({ unknownNr, out, withoutKind, otherYears }) => {
      const rows = [
        ...counted(unknownNr, "row with an unknown number", "rows with an unknown number"),
        ...counted(out, "row of an item that is out", "rows of items that are out"),
        ...counted(withoutKind, "row without a readable Soort", "rows without a readable Soort"),
      ];
      const years = otherYears.length === 0 ? "" : `Amounts in ${listed.en(otherYears)} are outside the round.`;
      return [rows.length === 0 ? "" : `Not counted: ${listed.en(rows)}.`, years]
        .filter((each) => each !== "")
        .join(" ");
    },
  },
};
