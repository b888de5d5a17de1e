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
  /** The ranking does nothing that has a score. */
  readonly moreThanNone: (points: string) => string;
  readonly same: string;
  readonly otherwise: string;
  readonly moreItems: (items: string) => string;
  readonly equal: string;
  /** The ranking looks at neither. */
  readonly cannotBeRanked: string;
  /** The search was ended before it was as good. */
  readonly notYet: string;
  readonly none: string;
  readonly onlyInBest: string;
  readonly onlyInRanked: string;
  readonly noScores: string;
  readonly nothing: string;
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
    moreThanNone: (points) => `De beste keuze heeft ${points} punten meer; de rangorde heeft er geen.`,
    same: "De rangorde is hier al de beste keuze.",
    otherwise: "De beste keuze heeft niet meer score, en is beter op wat voor de score gaat: uren en top 10.",
    moreItems: (items) => `De beste keuze heeft evenveel score, met ${items} meer gedaan.`,
    equal: "De beste keuze heeft evenveel score en doet andere items: de rangorde is hier even goed.",
    cannotBeRanked:
      "De rangorde kan zo niet: zij let niet op samenhang en geld. De beste keuze heeft niet meer score, en kan wel.",
    notYet: "Wat er tot nu toe gevonden is, is nog minder dan de rangorde: laat langer zoeken.",
    none: "Met wat vastligt en verplicht is, is er geen keuze die past.",
    onlyInBest: "Alleen in de beste keuze",
    onlyInRanked: "Alleen bij de rangorde",
    nothing: "Er is niets te kiezen: geen item is gewenst, en wat vastligt wijkt hier niet.",
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
    moreThanNone: (points) => `The best choice has ${points} points more; the ranking has none.`,
    same: "Here the ranking is the best choice already.",
    otherwise: "The best choice has no more score, and is better at what comes before it: hours and the top 10.",
    moreItems: (items) => `The best choice has as much score, with ${items} more done.`,
    equal: "The best choice has as much score and does other items: here the ranking is as good.",
    cannotBeRanked:
      "The ranking cannot be done so: it looks at neither dependencies nor money. The best choice has no more score, and can be done.",
    notYet: "What was found so far is still less than the ranking: have it search longer.",
    none: "With what is committed and statutory, no choice fits.",
    onlyInBest: "Only in the best choice",
    onlyInRanked: "Only by the ranking",
    nothing: "There is nothing to choose: no item is wanted, and what is committed does not give way here.",
    noScores: "There are no scores yet: the ranking says nothing, and the best choice only counts how much is done.",
  },
};
