import type { Method, PeriodicTalks } from "../../domain/method-answer";
import type { Language } from "../language";

interface MethodTexts {
  readonly headline: (slipped: number, starts: string, reports: string) => string;
  readonly unknownCount: string;
  readonly quarters: string;
  readonly quartersHow: (of: Method["leftOut"]) => string;
  readonly noTalks: string;
  readonly slipped: string;
  readonly slippedHow: string;
  readonly noSlipped: string;
  readonly starts: string;
  readonly startsHow: (begun: number, withoutStart: number) => string;
  readonly noStarts: string;
  readonly startsUnknown: string;
  readonly reports: string;
  readonly reportsHow: (days: number) => string;
  readonly noReports: string;
  readonly reportsUnknown: string;
  readonly guidance: string;
  readonly guidanceHow: (unguided: number) => string;
  readonly noGuidance: string;
  readonly noFunction: string;
  readonly periodic: string;
  readonly periodicHow: string;
  readonly noPeriodic: string;
  readonly headings: Readonly<
    Record<
      | "quarter"
      | "kind"
      | "planned"
      | "held"
      | "notHeld"
      | "toCome"
      | "nr"
      | "who"
      | "days"
      | "start"
      | "directionTalk"
      | "startUp"
      | "last"
      | "function"
      | "items"
      | "trend",
      string
    >
  >;
  readonly notHeld: string;
  readonly notAsked: string;
  readonly nobodyKnown: string;
  readonly trends: Readonly<Record<PeriodicTalks["trend"], string>>;
}

export const methodTexts: Record<Language, MethodTexts> = {
  nl: {
    headline: (slipped, starts, reports) =>
      `${slipped} ${slipped === 1 ? "gepland gesprek is" : "geplande gesprekken zijn"} niet gehouden; items begonnen zonder koersvast of PSU: ${starts}; rapportages te laat: ${reports}.`,
    unknownCount: "onbekend",
    quarters: "Gesprekken per kwartaal",
    quartersHow: ({ withoutDay, withoutKind, heldLater }) =>
      `Gehouden telt in het kwartaal waarin het gehouden is; niet gehouden is gepland vóór vandaag. Niet geteld: ${withoutDay} zonder dag en ${withoutKind} zonder leesbare soort; ${heldLater} met een dag van houden die nog komt, ${heldLater === 1 ? "geldt" : "gelden"} als nog niet gehouden.`,
    noTalks: "Er staat geen gesprek in Overleg.",
    slipped: "Gepland en niet gehouden",
    slippedHow: "Wie erbij hoort te zijn, staat er naar functie (Personen) en nooit naar naam.",
    noSlipped: "Elk gepland gesprek is gehouden of komt nog.",
    starts: "Begonnen zonder koersvast of PSU",
    startsHow: (begun, withoutStart) =>
      `Van ${begun} ${begun === 1 ? "item dat vastligt en begonnen is" : "items die vastliggen en begonnen zijn"}, zonder lijnwerk; een proces heeft geen PSU. Van ${withoutStart} is de start niet ingevuld.`,
    noStarts: "Elk begonnen item had koersvast en PSU op tijd.",
    startsUnknown: "Het register houdt koersvast en PSU niet bij.",
    reports: "Voortgangsrapportages te laat",
    reportsHow: (days) =>
      `Langer dan ${days} dagen na de laatste rapportage of het laatste gesprek over voortgang, en zonder die na de start.`,
    noReports: "Geen rapportage is te laat.",
    reportsUnknown: "Het register houdt voortgangsrapportages niet bij.",
    guidance: "Begeleiders naar functie",
    guidanceHow: (unguided) =>
      `${unguided} begonnen ${unguided === 1 ? "item heeft" : "items hebben"} geen begeleider.`,
    noGuidance: "Geen item heeft een begeleider.",
    noFunction: "(functie onbekend)",
    periodic: "Periodieke gesprekken",
    periodicHow:
      "Gehouden van gepland in de laatste vier hele kwartalen, naar de functies van wie erbij zijn. Het verloop vergelijkt de laatste twee kwartalen met de twee ervoor.",
    noPeriodic: "Er staat geen periodiek gesprek in Overleg.",
    headings: {
      quarter: "Kwartaal",
      kind: "Soort",
      planned: "Gepland",
      held: "Gehouden",
      notHeld: "Niet gehouden",
      toCome: "Komt nog",
      nr: "Nr",
      who: "Functies",
      days: "Dagen",
      start: "Start",
      directionTalk: "Koersvast",
      startUp: "PSU",
      last: "Laatste",
      function: "Functie",
      items: "Items",
      trend: "Verloop",
    },
    notHeld: "niet gehouden",
    notAsked: "n.v.t.",
    nobodyKnown: "(functies onbekend)",
    trends: { falling: "loopt terug", steady: "gelijk", rising: "neemt toe", unknown: "onbekend" },
  },
  en: {
    headline: (slipped, starts, reports) =>
      `${slipped} planned ${slipped === 1 ? "talk was" : "talks were"} not held; items begun without direction talk or start-up: ${starts}; reports overdue: ${reports}.`,
    unknownCount: "unknown",
    quarters: "Talks by quarter",
    quartersHow: ({ withoutDay, withoutKind, heldLater }) =>
      `Held counts in the quarter in which it was held; not held is planned before today. Not counted: ${withoutDay} without a day and ${withoutKind} without a readable kind; ${heldLater} with a day of holding that is still to come ${heldLater === 1 ? "counts" : "count"} as not yet held.`,
    noTalks: "There is no talk in Overleg.",
    slipped: "Planned and not held",
    slippedHow: "Who should be there is said by function (Personen) and never by name.",
    noSlipped: "Every planned talk was held or is still to come.",
    starts: "Begun without direction talk or start-up",
    startsHow: (begun, withoutStart) =>
      `Of ${begun} ${begun === 1 ? "item that is committed and has begun" : "items that are committed and have begun"}, without line work; a process has no start-up. Of ${withoutStart} the start is not filled in.`,
    noStarts: "Every item that began had its direction talk and start-up in time.",
    startsUnknown: "The register does not keep direction talks and start-ups.",
    reports: "Progress reports overdue",
    reportsHow: (days) =>
      `More than ${days} days after the last report or talk on progress, and without those after the start.`,
    noReports: "No report is overdue.",
    reportsUnknown: "The register does not keep progress reports.",
    guidance: "Facilitators by function",
    guidanceHow: (unguided) =>
      `${unguided} ${unguided === 1 ? "item that began has" : "items that began have"} no facilitator.`,
    noGuidance: "No item has a facilitator.",
    noFunction: "(function unknown)",
    periodic: "Periodic talks",
    periodicHow:
      "Held of planned in the last four whole quarters, by the functions of those who attend. The trend compares the last two quarters with the two before.",
    noPeriodic: "There is no periodic talk in Overleg.",
    headings: {
      quarter: "Quarter",
      kind: "Kind",
      planned: "Planned",
      held: "Held",
      notHeld: "Not held",
      toCome: "To come",
      nr: "No.",
      who: "Functions",
      days: "Days",
      start: "Start",
      directionTalk: "Direction talk",
      startUp: "Start-up",
      last: "Last",
      function: "Function",
      items: "Items",
      trend: "Trend",
    },
    notHeld: "not held",
    notAsked: "n/a",
    nobodyKnown: "(functions unknown)",
    trends: { falling: "falling", steady: "steady", rising: "rising", unknown: "unknown" },
  },
};
