import type { Language } from "../language";

const twoDecimals = (locale: string): ((ratio: number) => string) => {
  const format = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  return (ratio) => format.format(ratio);
};

interface PairwiseTexts {
  readonly title: string;
  readonly back: string;
  readonly how: string;
  readonly tooFew: string;
  readonly unreadable: string;
  readonly pairs: string;
  readonly is: (criterion: string) => string;
  readonly pair: (first: string, second: string) => string;
  readonly choose: string;
  readonly more: (times: string) => string;
  readonly equal: string;
  readonly less: (times: string) => string;
  readonly left: (count: number, of: number) => string;
  readonly weights: string;
  readonly weight: (weight: string, share: string) => string;
  readonly ratioText: (ratio: number) => string;
  readonly consistent: (ratio: string) => string;
  readonly inconsistent: (ratio: string) => string;
  readonly noIndex: string;
  readonly atOdds: (first: string, second: string) => string;
  readonly implied: (first: string, second: string, times: string) => string;
  readonly impliedEqual: string;
  readonly use: string;
  readonly using: string;
  readonly kept: string;
  readonly notKept: string;
  readonly used: string;
}

export const pairwiseTexts: Record<Language, PairwiseTexts> = {
  nl: {
    title: "Paarsgewijs wegen",
    back: "Rangorde",
    how: "Zeg van elke twee criteria hoeveel belangrijker het ene is. Daaruit volgen de gewichten.",
    tooFew: "Er zijn geen twee criteria met een schaal om te vergelijken.",
    unreadable: "Een deel van de bewaarde vergelijkingen is niet te lezen en geldt niet.",
    pairs: "Vergelijkingen",
    is: (criterion) => `${criterion} is`,
    pair: (first, second) => `${first} tegenover ${second}`,
    choose: "Kies",
    more: (times) => `${times} keer zo belangrijk als`,
    equal: "even belangrijk als",
    less: (times) => `${times} keer minder belangrijk dan`,
    left: (count, of) => `Nog ${count} van ${of} vergelijkingen.`,
    weights: "Gewichten hieruit",
    weight: (weight, share) => `${weight} (${share})`,
    ratioText: twoDecimals("nl-NL"),
    consistent: (ratio) =>
      `De vergelijkingen spreken elkaar niet of nauwelijks tegen (consistentieverhouding ${ratio}, toevalsindex van Saaty; goed is ten hoogste 0,10).`,
    inconsistent: (ratio) =>
      `De vergelijkingen spreken elkaar te veel tegen (consistentieverhouding ${ratio}, toevalsindex van Saaty; goed is ten hoogste 0,10). Kijk ze na.`,
    noIndex: "Voor zoveel criteria is niet te zeggen hoe zeer de vergelijkingen elkaar tegenspreken.",
    atOdds: (first, second) => `Het meest in tegenspraak: ${first} tegenover ${second}`,
    implied: (first, second, times) => `Volgens alle samen is ${first} ${times} keer zo belangrijk als ${second}.`,
    impliedEqual: "Volgens alle samen zijn zij even belangrijk.",
    use: "Gebruik deze gewichten",
    using: "Vergelijkingen bewaren",
    kept: "De vergelijkingen worden dan in deze werkmap bewaard voor de volgende keer. De gewichten ziet u eerst als proef.",
    notKept: "De werkmap is alleen-lezen: de vergelijkingen worden niet bewaard. De gewichten ziet u als proef.",
    used: "U ziet de rangorde met de gewichten uit de vergelijkingen.",
  },
  en: {
    title: "Weighing in pairs",
    back: "Ranking",
    how: "Say of each two criteria how much more important the one is. The weights follow from that.",
    tooFew: "There are no two criteria with a scale to compare.",
    unreadable: "Part of the comparisons that were kept cannot be read and does not hold.",
    pairs: "Comparisons",
    is: (criterion) => `${criterion} is`,
    pair: (first, second) => `${first} against ${second}`,
    choose: "Choose",
    more: (times) => `${times} times as important as`,
    equal: "as important as",
    less: (times) => `${times} times less important than`,
    left: (count, of) => `${count} of ${of} comparisons to go.`,
    weights: "Weights from these",
    weight: (weight, share) => `${weight} (${share})`,
    ratioText: twoDecimals("en-GB"),
    consistent: (ratio) => `Consistency ratio ${ratio}, by the random index of Saaty. That is accepted: at most 0.10.`,
    inconsistent: (ratio) =>
      `Consistency ratio ${ratio}, by the random index of Saaty. That is not accepted, being above 0.10: the comparisons contradict each other.`,
    noIndex: "For so many criteria Saaty gives no random index: how far they contradict each other cannot be told.",
    atOdds: (first, second) => `Contradicts the others most: ${first} against ${second}`,
    implied: (first, second, times) => `By all of them together ${first} is ${times} times as important as ${second}.`,
    impliedEqual: "By all of them together they are equally important.",
    use: "Use these weights",
    using: "Keeping the comparisons",
    kept: "The comparisons are then kept in this workbook for the next time. You see the weights as a trial first.",
    notKept: "The workbook is read-only: the comparisons are not kept. You see the weights as a trial.",
    used: "You see the ranking with the weights from the comparisons.",
  },
};
