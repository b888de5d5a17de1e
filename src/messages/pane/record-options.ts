import type { Language } from "../language";

interface RecordOptionsTexts {
  readonly open: string;
  readonly openHow: string;
  readonly title: string;
  readonly nothing: string;
  readonly name: string;
  readonly nameOf: (spot: string) => string;
  readonly needName: string;
  readonly bottleneck: string;
  readonly noBottleneck: string;
  readonly body: string;
  readonly mtAdvice: string;
  readonly isMade: string;
  readonly chosen: string;
  readonly decision: string;
  readonly needDecision: string;
  readonly on: string;
  readonly needDay: string;
  readonly number: string;
  readonly motivation: string;
  readonly writes: (options: string) => string;
  readonly optionWords: readonly [one: string, more: string];
  readonly record: string;
  readonly recording: string;
  readonly recorded: (nr: string) => string;
  readonly recordedMade: (nr: string) => string;
}

export const recordOptionsTexts: Record<Language, RecordOptionsTexts> = {
  nl: {
    open: "Leg vast als keuze",
    openHow: "Komt in Keuzes en Alternatieven, met alle mogelijkheden.",
    title: "Vastleggen als keuze",
    nothing: "Er zijn nu geen mogelijkheden om vast te leggen. Ga terug en reken ze uit.",
    name: "Keuze",
    nameOf: (spot) => `Tekort: ${spot}`,
    needName: "Zeg waar de keuze over gaat.",
    bottleneck: "Knelpunt",
    noBottleneck: "Geen",
    body: "Wie besluit",
    mtAdvice: "MT-advies",
    isMade: "Er is al besloten",
    chosen: "Gekozen mogelijkheid",
    decision: "Besluit",
    needDecision: "Schrijf op wat er besloten is.",
    on: "Datum besluit",
    needDay: "Vul de hele datum in.",
    number: "Besluitnummer",
    motivation: "Motivering",
    writes: (options) => `Komt in Keuzes, met ${options} in Alternatieven.`,
    optionWords: ["mogelijkheid", "mogelijkheden"],
    record: "Leg vast",
    recording: "Keuze vastleggen",
    recorded: (nr) => `Keuze ${nr} is vastgelegd, met haar alternatieven.`,
    recordedMade: (nr) => `Besluit ${nr} is vastgelegd. Kijk hieronder na wat het in het plan verandert.`,
  },
  en: {
    open: "Record as a decision",
    openHow: "Comes in Keuzes and Alternatieven, with all options.",
    title: "Record as a decision",
    nothing: "There are no options to record now. Go back and work them out.",
    name: "Decision about",
    nameOf: (spot) => `Shortage: ${spot}`,
    needName: "Say what the decision is about.",
    bottleneck: "Bottleneck",
    noBottleneck: "None",
    body: "Who decides",
    mtAdvice: "Advice from the MT",
    isMade: "It has been decided",
    chosen: "Chosen option",
    decision: "What was decided",
    needDecision: "Write down what was decided.",
    on: "Date",
    needDay: "Fill in the whole date.",
    number: "Number",
    motivation: "Reasons",
    writes: (options) => `Comes in Keuzes, with ${options} in Alternatieven.`,
    optionWords: ["option", "options"],
    record: "Record",
    recording: "Recording the decision",
    recorded: (nr) => `Decision ${nr} has been recorded, with its alternatives.`,
    recordedMade: (nr) => `Decision ${nr} has been recorded. Check below what it changes in the plan.`,
  },
};
