import { countedText, listText, numberText, partText, percentText } from "../nl-format";
import type { Fraction, Hours } from "../../domain/quantity";

/** Zo werken wij: what college and raad read about the method, on one page. */
export const methodPaperTexts = {
  title: "Zo werken wij: sturen op het portfolio",
  intro:
    "De gemeente heeft meer ambities dan mensen en geld. Daarom staat alles wat wij doen of willen doen in één register, met wat het vraagt. MT en portfoliomanager adviseren; het college kiest, en de raad stelt de begroting vast.",
  steps: "De stappen",
  stepList: [
    "Elke opgave krijgt bewust een werkwijze (proces, programma, project of lijn) en een driehoek: bestuurlijk opdrachtgever, ambtelijk opdrachtgever en ambtelijk opdrachtnemer.",
    "In een actualisatieronde werken de opdrachtnemers hun items bij; tegelijk worden de knelpunten geïnventariseerd, ook die in de lijn.",
    "Wat gewenst is, krijgt een score op vaste criteria. De score helpt; in werksessies bepalen MT en college samen de volgorde, eerst van thema's, dan van items. Wie van de score afwijkt, zegt waarom.",
    "De balans zet per rol en periode de gevraagde uren naast wat er is. Geld is geen capaciteit: beide moeten er zijn.",
    "Bij een knelpunt zijn de mogelijkheden: niet doen, faseren, extra middelen beschikbaar stellen of uitbesteden, elk met uren, geld per jaar en gevolg.",
    "Het MT doet een voorstel, het college besluit. Elk besluit staat met zijn reden in het register.",
  ],
  criteria: "Criteria en gewichten",
  criteriaHow: (leftOut: readonly string[]): string =>
    `De score loopt van 0 tot 100: per criterium de plaats op zijn vaste schaal, maal het gewicht. Wat ontbreekt, telt als het slechtste van de schaal.${leftOut.length > 0 ? ` Telt niet mee: ${listText(leftOut)}.` : ""}`,
  headings: { criterion: "Criterium", weight: "Gewicht", worst: "Slechtst", best: "Best" },
  weight: (share: Fraction): string => partText(share),
  anchor: (value: number, meaning: string): string =>
    meaning === "" ? numberText(value) : `${numberText(value)}: ${meaning}`,
  noCriteria: "Er zijn nog geen criteria vastgesteld.",
  words: "Begrippen",
  definitions: {
    committed: "Vastgelegd",
    wanted: "Gewenst",
    statuses: (labels: readonly string[]): string => `status ${listText(labels)}`,
    statutory: "Verplicht",
    statutoryHow: "moet van de wet; staat buiten de score bovenaan en gaat bij de uren voor",
    shortage: "Tekort, krap",
    shortageHow: (tight: Fraction): string =>
      `de vraag is groter dan het aanbod; de vraag is meer dan ${percentText(tight)} van het aanbod`,
    robust: "Robuust",
    robustHow: (spread: Fraction): string =>
      `de rang schuift ten hoogste drie plaatsen als elk gewicht ${percentText(spread)} hoger of lager is`,
    pm: "p.m.",
    pmHow: "komt, maar hoeveel is nog niet bekend; telt in geen som mee als 0",
  },
  version: "Versie",
  versionText: (items: number, committed: number, wanted: number, years: string, fte: Hours, round: string): string =>
    [
      `${countedText(items, "item", "items")}: ${committed} vastgelegd, ${wanted} gewenst`,
      `begroting ${years}`,
      `1 fte is ${numberText(fte)} uur per jaar`,
      round,
    ]
      .filter(Boolean)
      .join("; ") + ".",
  years: (first: number, last: number): string => `${first} tot en met ${last}`,
  round: (name: string): string => `actualisatieronde ${name}`,
} as const;
