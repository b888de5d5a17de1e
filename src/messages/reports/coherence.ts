import type { Breach } from "../../domain/dependency-state";
import type { BrokenWait } from "../../domain/broken-by-choice";
import type { DependencyKind } from "../../domain/model/follow-up";
import type { Language } from "../language";
import { dependencyWord } from "../workbook-words";

interface CoherenceTexts {
  readonly headline: (cycles: number, broken: number, choices: number, shared: number) => string;
  readonly cycles: string;
  readonly cyclesHow: string;
  readonly noCycles: string;
  readonly broken: string;
  readonly brokenHow: (holding: number, idle: number, danglingHere: number, danglingEverywhere: number) => string;
  readonly noBroken: string;
  readonly choices: string;
  readonly choicesHow: (secret: number, unclear: readonly string[]) => string;
  readonly noChoices: string;
  readonly roles: string;
  readonly rolesHow: string;
  readonly noRoles: string;
  readonly places: string;
  readonly placesHow: (withoutDays: number) => string;
  readonly noPlaces: string;
  readonly sources: string;
  readonly sourcesHow: string;
  readonly noSources: string;
  readonly headings: Readonly<
    Record<
      | "chain"
      | "what"
      | "days"
      | "from"
      | "to"
      | "kind"
      | "explanation"
      | "choice"
      | "alternative"
      | "role"
      | "period"
      | "short"
      | "who"
      | "place"
      | "since"
      | "until"
      | "source"
      | "year"
      | "asked"
      | "there"
      | "verdict",
      string
    >
  >;
  readonly kinds: Readonly<Record<DependencyKind, string>>;
  readonly breach: (breach: Breach) => string;
  readonly unknownDays: string;
  readonly waitsForEachOther: string;
  readonly choiceBreaks: Readonly<Record<BrokenWait["kind"], string>>;
  readonly noHolder: string;
  readonly shortage: string;
  readonly atOnce: string;
  readonly tooMuch: string;
  readonly unknownMeans: string;
}

export const coherenceTexts: Record<Language, CoherenceTexts> = {
  nl: {
    headline: (cycles, broken, choices, shared) =>
      `${cycles} ${cycles === 1 ? "kring" : "kringen"} in "eerst klaar", ${broken} ${broken === 1 ? "afspraak die niet klopt" : "afspraken die niet kloppen"}, ${choices} ${choices === 1 ? "keuze die er een breekt" : "keuzes die er een breken"}, en ${shared} keer vragen verschillende opdrachtgevers hetzelfde.`,
    cycles: "Kringen in eerst klaar",
    cyclesHow: "Elk item wacht op het vorige; geen van hen kan de eerste zijn.",
    noCycles: "Geen kring.",
    broken: "Samenhang die niet klopt",
    brokenHow: (holding, idle, here, everywhere) =>
      `${holding} ${holding === 1 ? "rij klopt" : "rijen kloppen"}; ${idle} ${idle === 1 ? "vraagt" : "vragen"} niets van de data, of van een item dat buiten staat. ${here} ${here === 1 ? "rij noemt" : "rijen noemen"} een nummer dat geen item heeft; in het hele register ${everywhere === 1 ? "wijst" : "wijzen"} ${everywhere} ${everywhere === 1 ? "nummer of bron" : "nummers en bronnen"} nergens heen (blad Controle).`,
    noBroken: "Elke samenhang die aan data of status te toetsen is, klopt.",
    choices: "Keuzes die een samenhang breken",
    choicesHow: (secret, unclear) =>
      [
        "Getoetst is het aanbevolen alternatief, en van een genomen besluit het alternatief dat het noemt.",
        ...(secret === 0
          ? []
          : [`${secret} ${secret === 1 ? "geheime keuze is" : "geheime keuzes zijn"} niet getoetst.`]),
        ...(unclear.length === 0 ? [] : [`Geen alternatief te herkennen in het besluit van ${unclear.join(", ")}.`]),
      ].join(" "),
    noChoices: "Geen keuze breekt een samenhang.",
    roles: "Dezelfde rol in een periode met tekort",
    rolesHow: "Vastgelegd + gewenst; alleen waar items van verschillende bestuurlijk opdrachtgevers de rol vragen.",
    noRoles: "Geen tekort dat verschillende opdrachtgevers samen maken.",
    places: "Dezelfde plek in dezelfde tijd",
    placesHow: (withoutDays) =>
      `Kern of wijk, of "zelfde plek" in Samenhang, van verschillende bestuurlijk opdrachtgevers. Van ${withoutDays} ${withoutDays === 1 ? "item" : "items"} met een plek is het niet te zeggen: Start of Eind ontbreekt.`,
    noPlaces: "Geen plek waar verschillende opdrachtgevers tegelijk zijn.",
    sources: "Dezelfde bron van geld",
    sourcesHow:
      "Bronnen waar items van verschillende bestuurlijk opdrachtgevers in een jaar samen meer uit dekken dan Middelen heeft, of waarvan dat niet bekend is. Bij een reserve is wat er is wat er na de jaren ervoor over is. P.m. telt niet mee.",
    noSources: "Geen bron waar verschillende opdrachtgevers samen te veel uit vragen.",
    headings: {
      chain: "Kring",
      what: "Wat er is",
      days: "Dagen",
      from: "Van",
      to: "Naar",
      kind: "Soort",
      explanation: "Toelichting",
      choice: "Keuze",
      alternative: "Alternatief",
      role: "Rol",
      period: "Periode",
      short: "Tekort",
      who: "Wie vraagt het",
      place: "Plek",
      since: "Vanaf",
      until: "Tot en met",
      source: "Bron",
      year: "Jaar",
      asked: "Gevraagd",
      there: "Er is",
      verdict: "Oordeel",
    },
    kinds: dependencyWord,
    breach: (breach) => {
      switch (breach.kind) {
        case "overlap":
          return "eindt te laat";
        case "waitsForOut":
          return `wacht op ${breach.status}`;
        case "apart":
          return "niet tegelijk";
        case "bothCount":
          return "beide tellen mee";
      }
    },
    unknownDays: "datum ontbreekt",
    waitsForEachOther: "wacht op zichzelf",
    choiceBreaks: { notDone: "wordt niet gedaan", tooLate: "wordt te laat klaar", unknown: "datum ontbreekt" },
    noHolder: "(geen opdrachtgever)",
    shortage: "tekort",
    atOnce: "tegelijk",
    tooMuch: "te veel",
    unknownMeans: "onbekend",
  },
  en: {
    headline: (cycles, broken, choices, shared) =>
      `${cycles} ${cycles === 1 ? "ring" : "rings"} in "eerst klaar", ${broken} ${broken === 1 ? "dependency that does not hold" : "dependencies that do not hold"}, ${choices} ${choices === 1 ? "choice that breaks one" : "choices that break one"}, and ${shared} times different sponsors ask for the same.`,
    cycles: "Rings in eerst klaar",
    cyclesHow: "Each item waits for the one before; none of them can be the first.",
    noCycles: "No ring.",
    broken: "Dependencies that do not hold",
    brokenHow: (holding, idle, here, everywhere) =>
      `${holding} ${holding === 1 ? "row holds" : "rows hold"}; ${idle} ${idle === 1 ? "asks" : "ask"} nothing of days, or of an item that is out. ${here} ${here === 1 ? "row names" : "rows name"} a number that no item has; in the whole register ${everywhere} ${everywhere === 1 ? "number or source points" : "numbers and sources point"} nowhere (sheet Controle).`,
    noBroken: "Every dependency that can be tested by days or status holds.",
    choices: "Choices that break a dependency",
    choicesHow: (secret, unclear) =>
      [
        "Tested is the recommended alternative, and of a decision that was made the alternative that it names.",
        ...(secret === 0 ? [] : [`${secret} secret ${secret === 1 ? "choice is" : "choices are"} not tested.`]),
        ...(unclear.length === 0 ? [] : [`No alternative is recognised in the decision of ${unclear.join(", ")}.`]),
      ].join(" "),
    noChoices: "No choice breaks a dependency.",
    roles: "The same role in a period with a shortage",
    rolesHow: "Committed + wanted; only where items of different political sponsors ask for the role.",
    noRoles: "No shortage that different sponsors make together.",
    places: "The same place at the same time",
    placesHow: (withoutDays) =>
      `Kern of wijk, or "zelfde plek" in Samenhang, of different political sponsors. Of ${withoutDays} ${withoutDays === 1 ? "item" : "items"} with a place it cannot be said: Start or Eind is missing.`,
    noPlaces: "No place where different sponsors are at once.",
    sources: "The same source of money",
    sourcesHow:
      "Sources from which items of different political sponsors together fund more in a year than Middelen has, or of which that is not known. Of a reserve, what there is is what is left after the years before. P.m. does not count.",
    noSources: "No source of which different sponsors together ask too much.",
    headings: {
      chain: "Ring",
      what: "What is the matter",
      days: "Days",
      from: "From",
      to: "To",
      kind: "Kind",
      explanation: "Explanation",
      choice: "Choice",
      alternative: "Alternative",
      role: "Role",
      period: "Period",
      short: "Shortage",
      who: "Who asks for it",
      place: "Place",
      since: "From",
      until: "Until",
      source: "Source",
      year: "Year",
      asked: "Asked",
      there: "There is",
      verdict: "Verdict",
    },
    kinds: dependencyWord,
    breach: (breach) => {
      switch (breach.kind) {
        case "overlap":
          return "ends too late";
        case "waitsForOut":
          return `waits for ${breach.status}`;
        case "apart":
          return "not at the same time";
        case "bothCount":
          return "both count";
      }
    },
    unknownDays: "a day is missing",
    waitsForEachOther: "waits for itself",
    choiceBreaks: { notDone: "is not done", tooLate: "is ready too late", unknown: "a day is missing" },
    noHolder: "(no sponsor)",
    shortage: "shortage",
    atOnce: "at once",
    tooMuch: "too much",
    unknownMeans: "unknown",
  },
};
