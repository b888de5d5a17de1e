import type { AdviceOutcome } from "../../domain/advice-followed";
import type { AlternativeKind } from "../../domain/model";
import type { Language } from "../language";

interface AdviceTexts {
  readonly headline: (known: number, followed: number, unknown: number) => string;
  readonly made: string;
  readonly madeHow: string;
  readonly none: string;
  readonly headings: Readonly<Record<"nr" | "title" | "date" | "advice" | "decision" | "outcome" | "reason", string>>;
  readonly outcomes: Readonly<Record<AdviceOutcome, string>>;
  readonly secret: string;
  readonly noReason: string;
  readonly chosen: string;
  readonly chosenNone: string;
  readonly kinds: Readonly<Record<AlternativeKind, string>>;
  readonly chosenHeadings: Readonly<Record<"year" | "kind" | "count", string>>;
  readonly noYear: string;
  readonly extra: string;
  readonly extraHow: string;
  readonly extraNone: string;
  readonly extraHeadings: Readonly<Record<"year" | "structural" | "open", string>>;
}

export const adviceTexts: Record<Language, AdviceTexts> = {
  nl: {
    headline: (known, followed, unknown) =>
      `Van ${known} ${known === 1 ? "besluit" : "besluiten"} waarvan het te zeggen is, ${followed === 1 ? "volgde" : "volgden"} er ${followed} het advies van het MT; van ${unknown} is het niet te zeggen.`,
    made: "Besluiten naast het advies",
    madeHow:
      "Gevolgd is een besluit dat hetzelfde alternatief noemt als het advies, of zegt dat het conform advies is. Wat anders geschreven is, is onbekend.",
    none: "College en raad hebben nog niets besloten, voor zover het register zegt.",
    headings: {
      nr: "Keuzenr",
      title: "Keuze",
      date: "Datum besluit",
      advice: "MT-advies",
      decision: "Besluit",
      outcome: "Gevolgd",
      reason: "Motivering",
    },
    outcomes: { followed: "gevolgd", deviates: "afgeweken", unknown: "onbekend" },
    secret: "(geheim)",
    noReason: "de motivering ontbreekt",
    chosen: "Wat gekozen is",
    chosenNone: "Van geen besluit is te zeggen welk alternatief gekozen is.",
    kinds: {
      notDoing: "niet doen",
      phasing: "faseren",
      extraMeans: "extra middelen",
      outsourcing: "uitbesteden",
      other: "een ander alternatief",
    },
    chosenHeadings: { year: "Jaar", kind: "Gekozen", count: "Aantal" },
    noYear: "zonder datum",
    extra: "Wat 'extra middelen' structureel vastlegt",
    extraHow: "De structurele bedragen van de gekozen alternatieven bij elkaar, per jaar.",
    extraNone: "Er is niets structureel vastgelegd door keuzes voor extra middelen.",
    extraHeadings: { year: "Jaar", structural: "Structureel", open: "Cellen p.m. of onleesbaar" },
  },
  en: {
    headline: (known, followed, unknown) =>
      `Of ${known} ${known === 1 ? "decision" : "decisions"} of which it can be told, ${followed} followed the advice of the management team; of ${unknown} it cannot be told.`,
    made: "Decisions beside the advice",
    madeHow:
      "Followed is a decision that names the same alternative as the advice, or says that it is as advised. What is written otherwise is not known.",
    none: "Executive and council have decided nothing yet, as far as the register says.",
    headings: {
      nr: "Choice no.",
      title: "Choice",
      date: "Decided on",
      advice: "Advice of the management team",
      decision: "Decision",
      outcome: "Followed",
      reason: "Reason",
    },
    outcomes: { followed: "followed", deviates: "departed", unknown: "unknown" },
    secret: "(secret)",
    noReason: "the reason is missing",
    chosen: "What was chosen",
    chosenNone: "Of no decision can it be told which alternative was chosen.",
    kinds: {
      notDoing: "not doing",
      phasing: "phasing",
      extraMeans: "extra means",
      outsourcing: "outsourcing",
      other: "another alternative",
    },
    chosenHeadings: { year: "Year", kind: "Chosen", count: "Number" },
    noYear: "without a date",
    extra: "What 'extra means' commits structurally",
    extraHow: "The structural amounts of the chosen alternatives together, by year.",
    extraNone: "Nothing is committed structurally by choices for extra means.",
    extraHeadings: { year: "Year", structural: "Structural", open: "Cells p.m. or unreadable" },
  },
};
