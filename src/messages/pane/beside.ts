import type { Language } from "../language";

interface BesideTexts {
  readonly open: string;
  readonly title: string;
  readonly how: string;
  readonly working: string;
  readonly ranked: string;
  readonly rankedHow: string;
  readonly best: string;
  readonly bestHow: string;
  readonly doneAndScore: (items: string, points: string) => string;
  readonly done: (items: string) => string;
  readonly lacks: (hours: string) => string;
  readonly topTen: (count: string) => string;
  readonly more: (points: string, share: string) => string;
  readonly same: string;
  readonly otherwise: string;
  readonly none: string;
  readonly onlyInBest: string;
  readonly onlyInRanked: string;
  readonly noScores: string;
}

export const besideTexts: Record<Language, BesideTexts> = {
  nl: {
    open: "Rangorde naast de beste keuze",
    title: "Rangorde en beste keuze",
    how: "Met de mensen die er nu zijn: niets inhuren, niets uitbesteden.",
    working: "De beste keuze wordt uitgerekend",
    ranked: "Van boven naar beneden door de rangorde",
    rankedHow: "Wat past wordt gedaan zoals gepland; wat niet past wordt overgeslagen.",
    best: "De beste keuze",
    bestHow: "Elke combinatie is bekeken; items mogen binnen hun ruimte schuiven.",
    doneAndScore: (items, points) => `${items} gedaan, samen ${points} punten score.`,
    done: (items) => `${items} gedaan.`,
    lacks: (hours) => `Daarbij ontbreekt ${hours}.`,
    topTen: (count) => `Uit de top 10 op tijd: ${count}.`,
    more: (points, share) => `De beste keuze heeft ${points} punten meer: ${share} boven de rangorde.`,
    same: "De rangorde is hier al de beste keuze.",
    otherwise: "De beste keuze heeft niet meer score, en is beter op wat voor de score gaat: uren en top 10.",
    none: "Met wat vastligt en verplicht is, is er geen keuze die past.",
    onlyInBest: "Alleen in de beste keuze",
    onlyInRanked: "Alleen bij de rangorde",
    noScores: "Er zijn nog geen scores: de rangorde zegt niets, en de beste keuze telt alleen hoeveel er gedaan wordt.",
  },
  en: {
    open: "Ranking beside the best choice",
    title: "Ranking and best choice",
    how: "With the people that there are now: nothing hired, nothing outsourced.",
    working: "Working out the best choice",
    ranked: "Down the ranking",
    rankedHow: "What fits is done as planned; what does not is passed over.",
    best: "The best choice",
    bestHow: "Every combination was looked at; items may shift within their room.",
    doneAndScore: (items, points) => `${items} done, together ${points} points of score.`,
    done: (items) => `${items} done.`,
    lacks: (hours) => `With that, ${hours} lack.`,
    topTen: (count) => `From the top 10 on time: ${count}.`,
    more: (points, share) => `The best choice has ${points} points more: ${share} above the ranking.`,
    same: "Here the ranking is the best choice already.",
    otherwise: "The best choice has no more score, and is better at what comes before it: hours and the top 10.",
    none: "With what is committed and statutory, no choice fits.",
    onlyInBest: "Only in the best choice",
    onlyInRanked: "Only by the ranking",
    noScores: "There are no scores yet: the ranking says nothing, and the best choice only counts how much is done.",
  },
};
