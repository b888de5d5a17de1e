import type { Blockade, Fit, RolePlace } from "../../domain/cut-line";
import { type Hours, hours } from "../../domain/quantity";
import type { Language } from "../language";

interface RankingTexts {
  readonly shows: string;
  readonly missing: (tables: string) => string;
  readonly nothing: string;
  readonly untracked: string;
  readonly list: string;
  readonly weights: (count: number) => string;
  readonly weightsHow: string;
  readonly weight: (criterion: string) => string;
  readonly share: (share: string) => string;
  readonly notCounted: string;
  readonly was: (weight: string) => string;
  readonly badWeight: string;
  readonly statutory: (count: number, withoutBasis: number) => string;
  readonly statutoryHow: string;
  readonly order: string;
  readonly noBasis: string;
  readonly range: (best: string, worst: string) => string;
  readonly pending: string;
  readonly rangesFailed: string;
  readonly noScore: string;
  readonly missingScores: (names: string) => string;
  readonly moved: (places: number) => string;
  readonly rank: (rank: string) => string;
  readonly setRank: (rank: string, score: string) => string;
  readonly difference: (difference: number) => string;
  readonly noReason: string;
  readonly fits: string;
  readonly asksNothing: string;
  readonly blocked: (role: string, period: string, asked: string, left: string) => string;
  readonly overdrawn: (role: string, period: string, asked: string, short: string) => string;
  readonly unknownFit: (role: string, period: string) => string;
  readonly counts: (counts: Readonly<Record<Fit["kind"], number>>) => string;
  readonly cut: string;
  readonly cutHow: string;
  readonly noCut: (tables: string) => string;
  readonly up: (nr: string) => string;
  readonly down: (nr: string) => string;
  readonly moveTitle: (item: string) => string;
  readonly place: (last: number) => string;
  readonly badPlace: (last: number) => string;
  readonly samePlace: string;
  readonly reason: string;
  readonly reasonHow: string;
  readonly needReason: string;
  readonly writes: string;
  readonly writesRank: (nr: string, rank: number | null) => string;
  readonly andMore: (count: number) => string;
  readonly set: string;
  readonly cancel: string;
  readonly close: string;
  readonly columnsMissing: (headings: string) => string;
  readonly firstWeights: string;
  readonly take: string;
  readonly taking: string;
  readonly taken: (count: number) => string;
  readonly reset: string;
  readonly trying: string;
  readonly writeSheet: string;
  readonly writing: string;
  readonly written: (sheet: string) => string;
  readonly setting: string;
  readonly wasSet: (nr: string) => string;
  readonly score: (score: number) => string;
  readonly scoreText: (score: number) => string;
  readonly weightText: (weight: number) => string;
}

const decimals = (locale: string, least: number, most: number): ((value: number) => string) => {
  const format = new Intl.NumberFormat(locale, { minimumFractionDigits: least, maximumFractionDigits: most });
  return (value) => format.format(value);
};

const oneDecimal = { nl: decimals("nl-NL", 1, 1), en: decimals("en-GB", 1, 1) };

const places = (count: number): string => (Math.abs(count) === 1 ? "plaats" : "plaatsen");
const ranks = (count: number): string => (Math.abs(count) === 1 ? "place" : "places");

export const rankingTexts: Record<Language, RankingTexts> = {
  nl: {
    shows: "De score is een hulpmiddel; MT en college stellen de volgorde vast.",
    missing: (tables) =>
      `Voor een rangorde is nodig: ${tables}. Maak die tabellen bij Overzicht, of kies ze bij Instellingen.`,
    nothing: "Er is niets te rangschikken: geen item is gewenst.",
    untracked: "Het register houdt geen status bij: alle items zijn gerangschikt.",
    list: "Rangorde",
    weights: (count) => `Gewichten (${count})`,
    weightsHow: "Schuif of typ om te proberen. Er wordt niets geschreven.",
    weight: (criterion) => `Gewicht van ${criterion}`,
    share: (share) => `telt voor ${share}`,
    notCounted: "telt niet mee",
    was: (weight) => `in de werkmap ${weight}`,
    badWeight: "Typ een getal van 0 of meer, zoals 2,5.",
    statutory: (count, withoutBasis) =>
      `Verplicht (${count})${withoutBasis > 0 ? `, ${withoutBasis} zonder wettelijke grondslag` : ""}`,
    statutoryHow: "Gaat vóór elke score, en neemt zijn uren het eerst.",
    order: "Volgorde",
    noBasis: "De wettelijke grondslag ontbreekt.",
    range: (best, worst) => `rang ${best} tot ${worst}`,
    pending: "…",
    rangesFailed: "Hoe vast de rangen staan, is niet berekend: dat onderdeel laadde niet of brak af.",
    noScore: "Nog geen enkele score: de rang is onbekend.",
    missingScores: (names) => `Geen score op ${names}.`,
    moved: (count) =>
      `${Math.abs(count)} ${places(count)} ${count > 0 ? "hoger" : "lager"} dan met de gewichten van de werkmap`,
    rank: (rank) => `Rang ${rank}`,
    setRank: (rank, score) => `Vastgesteld op ${rank}; de score zegt ${score}`,
    difference: (difference) =>
      difference === 0 ? "" : ` (${Math.abs(difference)} ${places(difference)} ${difference < 0 ? "hoger" : "lager"})`,
    noReason: "De motivering ontbreekt.",
    fits: "Past",
    asksNothing: "Vraagt geen uren",
    blocked: (role, period, asked, left) => `Past niet: ${role} in ${period} vraagt ${asked}, over is ${left}`,
    overdrawn: (role, period, asked, short) =>
      `Past niet: ${role} in ${period} vraagt ${asked}, en komt al ${short} tekort`,
    unknownFit: (role, period) => `Onbekend of het past: ${role} in ${period}`,
    counts: ({ fits, blocked, unknown, asksNothing }) =>
      [
        `${fits} ${fits === 1 ? "item past" : "items passen"}`,
        `${blocked} ${blocked === 1 ? "past" : "passen"} niet`,
        unknown > 0 ? `van ${unknown} is het onbekend` : "",
        asksNothing > 0 ? `${asksNothing} ${asksNothing === 1 ? "vraagt" : "vragen"} geen uren` : "",
      ]
        .filter(Boolean)
        .join(", ") + ".",
    cut: "Hier is de capaciteit op",
    cutHow:
      "Een eenvoudige regel: van boven naar beneden tot een item niet meer past naast wat vastligt. Hieronder past soms nog iets, en een andere keuze kan samen meer opleveren.",
    noCut: (tables) => `Tot waar de capaciteit reikt, is niet te zeggen zonder ${tables}.`,
    up: (nr) => `${nr} hoger zetten`,
    down: (nr) => `${nr} lager zetten`,
    moveTitle: (item) => `Andere plaats voor ${item}`,
    place: (last) => `Plaats (1 tot ${last})`,
    badPlace: (last) => `Typ een plaats van 1 tot ${last}.`,
    samePlace: "Daar staat het al.",
    reason: "Motivering",
    reasonHow: "Komt naast de rang in Portfolio en op het blad Prioritering te staan.",
    needReason: "Schrijf op waarom deze volgorde afwijkt van de score.",
    writes: "Dit komt in Portfolio te staan, in Vastgestelde rang en Motivering rang:",
    writesRank: (nr, rank) => (rank === null ? `${nr}: leeg, de score bepaalt weer de plaats` : `${nr}: ${rank}`),
    andMore: (count) => `en nog ${count}`,
    set: "Vaststellen",
    cancel: "Annuleren",
    close: "Sluiten",
    columnsMissing: (headings) =>
      `In Portfolio ontbreekt: ${headings}. Typ zo'n kop in de eerste lege cel rechts naast de koppen van de tabel; de tabel groeit dan mee. Daarna kunt u hier een plaats vaststellen.`,
    firstWeights: "Neem eerst de gewichten over, of herstel ze: een plaats wijkt af van de score in de werkmap.",
    take: "Gewichten overnemen",
    taking: "Gewichten overnemen",
    taken: (count) => `${count} ${count === 1 ? "gewicht staat" : "gewichten staan"} nu in Beoordelingscriteria.`,
    reset: "Herstellen",
    trying: "U ziet de rangorde met geprobeerde gewichten. In de werkmap is niets gewijzigd.",
    writeSheet: "Schrijf blad Prioritering",
    writing: "Blad Prioritering schrijven",
    written: (sheet) => `Blad ${sheet} is bijgewerkt.`,
    setting: "Rang vaststellen",
    wasSet: (nr) => `De plaats van ${nr} is vastgesteld.`,
    score: (score) => `score ${oneDecimal.nl(score)}`,
    scoreText: oneDecimal.nl,
    weightText: decimals("nl-NL", 0, 2),
  },
  en: {
    shows: "The score is an aid; management team and executive set the order.",
    missing: (tables) => `A ranking needs: ${tables}. Make those tables in Overview, or choose them in Settings.`,
    nothing: "There is nothing to rank: no item is wanted.",
    untracked: "The register keeps no status: all items are ranked.",
    list: "Ranking",
    weights: (count) => `Weights (${count})`,
    weightsHow: "Slide or type to try. Nothing is written.",
    weight: (criterion) => `Weight of ${criterion}`,
    share: (share) => `counts for ${share}`,
    notCounted: "does not count",
    was: (weight) => `${weight} in the workbook`,
    badWeight: "Type a number of 0 or more, such as 2.5.",
    statutory: (count, withoutBasis) =>
      `Statutory (${count})${withoutBasis > 0 ? `, ${withoutBasis} without a legal basis` : ""}`,
    statutoryHow: "Comes before any score, and takes its hours first.",
    order: "Order",
    noBasis: "The legal basis is missing.",
    range: (best, worst) => `rank ${best} to ${worst}`,
    pending: "…",
    rangesFailed: "How firm the ranks stand was not reckoned: that part did not load, or broke off.",
    noScore: "No score at all yet: the rank is not known.",
    missingScores: (names) => `No score on ${names}.`,
    moved: (count) =>
      `${Math.abs(count)} ${ranks(count)} ${count > 0 ? "higher" : "lower"} than with the weights of the workbook`,
    rank: (rank) => `Rank ${rank}`,
    setRank: (rank, score) => `Set at ${rank}; the score says ${score}`,
    difference: (difference) =>
      difference === 0 ? "" : ` (${Math.abs(difference)} ${ranks(difference)} ${difference < 0 ? "higher" : "lower"})`,
    noReason: "The reason is missing.",
    fits: "Fits",
    asksNothing: "Asks no hours",
    blocked: (role, period, asked, left) => `Does not fit: ${role} in ${period} asks ${asked}, ${left} left`,
    overdrawn: (role, period, asked, short) =>
      `Does not fit: ${role} in ${period} asks ${asked}, and is ${short} short already`,
    unknownFit: (role, period) => `Not known whether it fits: ${role} in ${period}`,
    counts: ({ fits, blocked, unknown, asksNothing }) =>
      [
        `${fits} ${fits === 1 ? "item fits" : "items fit"}`,
        `${blocked} ${blocked === 1 ? "does" : "do"} not`,
        unknown > 0 ? `of ${unknown} it is not known` : "",
        asksNothing > 0 ? `${asksNothing} ${asksNothing === 1 ? "asks" : "ask"} no hours` : "",
      ]
        .filter(Boolean)
        .join(", ") + ".",
    cut: "Here capacity ends",
    cutHow:
      "A simple rule: from above down until an item no longer fits beside what is committed. Something below may still fit, and another choice may achieve more together.",
    noCut: (tables) => `How far capacity reaches cannot be told without ${tables}.`,
    up: (nr) => `Move ${nr} up`,
    down: (nr) => `Move ${nr} down`,
    moveTitle: (item) => `Another place for ${item}`,
    place: (last) => `Place (1 to ${last})`,
    badPlace: (last) => `Type a place from 1 to ${last}.`,
    samePlace: "It stands there already.",
    reason: "Reason",
    reasonHow: "It will stand beside the rank in Portfolio and on the sheet Prioritering.",
    needReason: "Write down why this order differs from the score.",
    writes: "This will stand in Portfolio, in Vastgestelde rang and Motivering rang:",
    writesRank: (nr, rank) => (rank === null ? `${nr}: empty, the score gives its place again` : `${nr}: ${rank}`),
    andMore: (count) => `and ${count} more`,
    set: "Set",
    cancel: "Cancel",
    close: "Close",
    columnsMissing: (headings) =>
      `Portfolio lacks: ${headings}. Type such a heading in the first empty cell to the right of the headings of the table; the table grows with it. Then you can set a place here.`,
    firstWeights: "Take over the weights first, or reset them: a place departs from the score in the workbook.",
    take: "Take over weights",
    taking: "Taking over the weights",
    taken: (count) => `${count} ${count === 1 ? "weight stands" : "weights stand"} in Beoordelingscriteria now.`,
    reset: "Reset",
    trying: "You see the ranking with weights that are tried. Nothing was changed in the workbook.",
    writeSheet: "Write sheet Prioritering",
    writing: "Writing sheet Prioritering",
    written: (sheet) => `Sheet ${sheet} has been refreshed.`,
    setting: "Setting a rank",
    wasSet: (nr) => `The place of ${nr} has been set.`,
    score: (score) => `score ${oneDecimal.en(score)}`,
    scoreText: oneDecimal.en,
    weightText: decimals("en-GB", 0, 2),
  },
};

/** What is said of whether an item fits. */
export const fitText = (texts: RankingTexts, fit: Fit, hoursText: (hours: Hours) => string): string => {
  switch (fit.kind) {
    case "fits":
      return texts.fits;
    case "asksNothing":
      return texts.asksNothing;
    case "blocked":
      return blockedText(texts, fit.by, hoursText);
    case "unknown":
      return unknownText(texts, fit.at);
  }
};

const blockedText = (
  texts: RankingTexts,
  { role, period, asked, left }: Blockade,
  hoursText: (hours: Hours) => string,
): string =>
  left < 0
    ? texts.overdrawn(role, period.key, hoursText(asked), hoursText(hours(0 - left)))
    : texts.blocked(role, period.key, hoursText(asked), hoursText(left));

const unknownText = (texts: RankingTexts, { role, period }: RolePlace): string => texts.unknownFit(role, period.key);
