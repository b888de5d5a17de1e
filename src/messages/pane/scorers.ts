import type { AgreedObstacle } from "../agreed-obstacle";
import type { Language } from "../language";

interface ScorerTexts {
  readonly scorers: (count: number) => string;
  readonly ofItem: (nr: string, count: number) => string;
  readonly title: (item: string) => string;
  readonly withoutNames: string;
  readonly totals: string;
  readonly scale: (lowest: string, highest: string) => string;
  readonly reversed: string;
  readonly gave: (scorer: string, value: string) => string;
  readonly gaveNone: (scorer: string) => string;
  readonly gaveOutside: (scorer: string, value: string) => string;
  readonly nameless: string;
  readonly noneGave: (count: number) => string;
  readonly outside: (value: string) => string;
  readonly alike: (value: string) => string;
  readonly between: (lowest: string, highest: string, mean: string) => string;
  readonly nobody: string;
  /** A score as it is typed. */
  readonly typed: (score: number) => string;
  readonly setAt: string;
  readonly setAtOf: (criterion: string) => string;
  readonly bad: (lowest: string, highest: string) => string;
  readonly blank: string;
  readonly nothing: string;
  readonly how: string;
  readonly longForm: (table: string) => string;
  readonly columns: (table: string, headings: string) => string;
  readonly twice: (table: string) => string;
  readonly noTable: (table: string) => string;
  readonly set: string;
  readonly setting: string;
  readonly wasSet: (nr: string) => string;
}

export const scorerTexts: Record<Language, ScorerTexts> = {
  nl: {
    scorers: (count) => `Beoordelaars (${count})`,
    ofItem: (nr, count) => `Beoordelaars (${count}) van ${nr}`,
    title: (item) => `Beoordelaars van ${item}`,
    withoutNames: "Zonder namen",
    totals: "Score",
    scale: (lowest, highest) => `schaal ${lowest} tot ${highest}`,
    reversed: "laag is beter",
    gave: (scorer, value) => `${scorer} ${value}`,
    gaveNone: (scorer) => `${scorer} geen score`,
    gaveOutside: (scorer, value) => `${scorer} ${value} (buiten de schaal, telt niet)`,
    nameless: "(zonder naam)",
    noneGave: (count) => `${count} keer geen score`,
    outside: (value) => `${value} (buiten de schaal, telt niet)`,
    alike: (value) => `Allen ${value}`,
    between: (lowest, highest, mean) => `${lowest} tot ${highest}, gemiddeld ${mean}`,
    nobody: "Niemand gaf een score",
    typed: (score) => String(score).replace(".", ","),
    setAt: "Vaststellen op",
    setAtOf: (criterion) => `Vaststellen op, ${criterion}`,
    bad: (lowest, highest) => `Typ een getal van ${lowest} tot ${highest}.`,
    blank: "Leeg: telt als het slechtste van de schaal.",
    nothing: "Vul ten minste één score in.",
    how: "Komt in Scores te staan als de rij met beoordelaar vastgesteld; die telt voortaan.",
    longForm: (table) =>
      `De tabel ${table} heeft een rij per criterium. Voor vastgestelde scores is een tabel nodig met een kolom per criterium, naast Nr en Beoordelaar.`,
    columns: (table, headings) =>
      `In ${table} ontbreekt: ${headings}. Typ zo'n kop in de eerste lege cel rechts naast de koppen van de tabel; de tabel groeit dan mee. Daarna kunt u hier vaststellen.`,
    twice: (table) =>
      `In ${table} staan twee rijen vastgesteld van dit item, waarvan het gemiddelde telt. Haal er een weg; daarna kunt u hier vaststellen.`,
    noTable: (table) => `De tabel ${table} is er niet meer.`,
    set: "Vaststellen",
    setting: "Scores vaststellen",
    wasSet: (nr) => `De scores van ${nr} zijn vastgesteld.`,
  },
  en: {
    scorers: (count) => `Scorers (${count})`,
    ofItem: (nr, count) => `Scorers (${count}) of ${nr}`,
    title: (item) => `Scorers of ${item}`,
    withoutNames: "Without names",
    totals: "Total",
    scale: (lowest, highest) => `scale ${lowest} to ${highest}`,
    reversed: "low is better",
    gave: (scorer, value) => `${scorer} ${value}`,
    gaveNone: (scorer) => `${scorer} no score`,
    gaveOutside: (scorer, value) => `${scorer} ${value} (outside the scale, does not count)`,
    nameless: "(nameless)",
    noneGave: (count) => `${count} times no score`,
    outside: (value) => `${value} (outside the scale, does not count)`,
    alike: (value) => `All ${value}`,
    between: (lowest, highest, mean) => `${lowest} to ${highest}, mean ${mean}`,
    nobody: "Nobody gave a score",
    typed: String,
    setAt: "Set at",
    setAtOf: (criterion) => `Set at, ${criterion}`,
    bad: (lowest, highest) => `Type a number from ${lowest} to ${highest}.`,
    blank: "Blank: counts as the worst of the scale.",
    nothing: "Enter at least one score.",
    how: "It will stand in Scores as the row with scorer vastgesteld, which counts from now on.",
    longForm: (table) =>
      `The table ${table} has a row for each criterion. Agreed scores ask a table with a column for each criterion, beside Nr and Beoordelaar.`,
    columns: (table, headings) =>
      `${table} lacks: ${headings}. Type such a heading in the first empty cell to the right of the headings of the table; the table grows with it. Then you can set scores here.`,
    twice: (table) =>
      `${table} has two rows vastgesteld of this item, of which the mean counts. Remove one; then you can set scores here.`,
    noTable: (table) => `The table ${table} is gone.`,
    set: "Set",
    setting: "Setting scores",
    wasSet: (nr) => `The scores of ${nr} have been set.`,
  },
};

/** What the register needs before agreed scores can be written. */
export const obstacleText = (
  texts: ScorerTexts,
  obstacle: AgreedObstacle,
  listText: (parts: readonly string[]) => string,
): string =>
  obstacle.kind === "columns"
    ? texts.columns(obstacle.table, listText(obstacle.headings))
    : texts[obstacle.kind](obstacle.table);
