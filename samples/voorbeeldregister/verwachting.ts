/**
 * What the sample register must come to, worked out by hand from the rules of workbook.md, with the arithmetic beside it.
 * Hours: 1 fte = 1.400 hours a year = 350 a quarter; 1 day = 8 hours.
 */

export const counts = {
  /** P-1 … P-42 (42), P-31 once more (1), L-1 … L-4 (4). */
  rows: 47,
  /** The same without the second P-31. */
  distinctNumbers: 46,
  people: 34,
  roles: 12,
  quarters: 8,
  demandRows: 116,
  choices: 6,
} as const;

/** Rows by Status; the last two are P-32 (blank) and P-28 (`Loopt`, not known). */
export const rowsByStatus: Readonly<Record<string, number>> = {
  Idee: 4,
  Opgave: 2,
  Koersvast: 5,
  Voorgelegd: 7,
  Voorbereiding: 5,
  "In uitvoering": 14,
  Nazorg: 1,
  Geparkeerd: 2,
  "On hold": 1,
  Gestopt: 1,
  Uitbesteed: 1,
  Afgerond: 2,
  "": 1,
  Loopt: 1,
};

/**
 * Vastgelegd: 5 + 14 + 1. Gewenst: 4 + 2 + 5 + 7, and the blank status, which counts as gewenst (18 + 1); P-28 is apart,
 * because workbook.md gives no class to a status that is not known. Buiten: 2 + 1 + 1 + 1 + 2. Together 20 + 19 + 1 + 7 = 47.
 */
export const rowsByClass = { committed: 20, wanted: 19, unknownStatus: 1, out: 7 } as const;

/** `p.m.` cells: Portfolio has none. Together 2 + 14 + 23 + 5 + 1 + 4 = 49. */
export const pmCells: Readonly<Record<string, number>> = {
  /** Informatieadviseur 2024-Q3 and Q4. */
  Capaciteitsaanbod: 2,
  /** P-22 sociaal and communicatie, four quarters of 2024 each (8); P-35 Civiel technicus from 2023-Q3 (6). */
  Capaciteitsvraag: 14,
  /** P-4 1, P-9 1+1, P-12 2, P-17 3+3, P-22 1+1, P-25 1+1, P-35 2, P-36 3+3. */
  Financien: 23,
  /** Rioolheffing 4, opvang ontheemden 1. */
  Middelen: 5,
  /** KP-4. */
  Knelpunten: 1,
  /** K-1 extra middelen 2025, K-3 and K-4 structural 2026, K-5 extra middelen 2023. */
  Alternatieven: 4,
};

/** Of the score: verplicht stands above the ranking, and an item without any score has no rank. */
export const statutoryWanted = ["P-9", "P-17", "P-20", "P-23"] as const;
/** P-28 only when its unknown status is taken as gewenst. */
export const wantedWithoutScore = ["P-28", "P-40"] as const;

export interface ExpectedRank {
  readonly rank: number;
  readonly nr: string;
  readonly score: number;
  /** A missing score counts as the worst of its scale. */
  readonly missing: boolean;
}

/**
 * Score = Σ weight · (value − 1) / 4, as the weights add up to 100 and every scale is 1 to 5; Haalbaarheid counts (5 − value).
 * Voorbeeldfunctie is left out (Laagste = Hoogste). In the order of the columns, weights 20 15 15 10 10 10 5 10 5:
 *  P-18 vastgesteld 5 4 5 2 4 4 4 3 5: 80+45+60+10+30+30+15+20+20 = 310; / 4 = 77,5
 *  P-11 vastgesteld 5 4 4 3 4 4 5 4 3: 80+45+45+20+30+30+20+10+10 = 290; 72,5
 *  P-25 vastgesteld 4 4 5 2 4 4 4 4 5: 60+45+60+10+30+30+15+10+20 = 280; 70,0
 *  P-4  vastgesteld 4 3 4 3 5 4 4 3 3: 60+30+45+20+40+30+15+20+10 = 270; 67,5
 *  P-21 vastgesteld 4 4 4 3 4 4 5 – 3 (7 is outside the scale): 60+45+45+20+30+30+20+0+10 = 260; 65,0
 *  P-27 three scorers: (260 + 185 + 310) / 3 = 251,67; 62,9
 *  P-5  three scorers: (245 + 225 + 280) / 3 = 250; 62,5
 *  P-13 vastgesteld 3 4 4 3 3 3 4 2 4: 40+45+45+20+20+20+15+30+15 = 250; 62,5, so shared with P-5, and P-32 is ninth
 *  P-32 two scorers: (220 + 225) / 2 = 222,5; 55,625, printed 55,6
 *  P-12 one scorer 4 4 4 2 3 3 5 – –: 60+45+45+10+20+20+20+0+0 = 220; 55,0
 *  P-35 two scorers: (175 + 190) / 2 = 182,5; 45,625, printed 45,6
 *  P-34 two scorers, both 40+30+30+10+10+10+15+20+15 = 180; 45,0
 *  P-30 two scorers: (145 + 135) / 2 = 140; 35,0
 *  P-29 two scorers: (115 + 120) / 2 = 117,5; 29,375, printed 29,4
 */
export const ranking: readonly ExpectedRank[] = [
  { rank: 1, nr: "P-18", score: 77.5, missing: false },
  { rank: 2, nr: "P-11", score: 72.5, missing: false },
  { rank: 3, nr: "P-25", score: 70, missing: false },
  { rank: 4, nr: "P-4", score: 67.5, missing: false },
  { rank: 5, nr: "P-21", score: 65, missing: true },
  { rank: 6, nr: "P-27", score: 62.9, missing: false },
  { rank: 7, nr: "P-5", score: 62.5, missing: false },
  { rank: 7, nr: "P-13", score: 62.5, missing: false },
  { rank: 9, nr: "P-32", score: 55.6, missing: false },
  { rank: 10, nr: "P-12", score: 55, missing: true },
  { rank: 11, nr: "P-35", score: 45.6, missing: false },
  { rank: 12, nr: "P-34", score: 45, missing: false },
  { rank: 13, nr: "P-30", score: 35, missing: false },
  { rank: 14, nr: "P-29", score: 29.4, missing: false },
];

export type Verdict = "tekort" | "krap" | "in balans" | "onbekend";

/** One view of a role in a quarter, in hours; `demand` and `balance` are what is known where the verdict is onbekend. */
export interface ExpectedDemand {
  readonly demand: number;
  readonly balance: number | null;
  readonly verdict: Verdict;
}

export interface ExpectedRoleQuarter {
  readonly role: string;
  readonly quarter: string;
  readonly supply: number | null;
  readonly committed: ExpectedDemand;
  readonly committedAndWanted: ExpectedDemand;
}

export const roleQuarters: readonly ExpectedRoleQuarter[] = [
  /**
   * Aanbod 4,8 × 350 × (1 − 0,1) = 1.512. Vastgelegd: fte P-2 0,7 + P-3 0,4 + P-6 0,8 + P-8 0,6 + P-26 0,5 + P-33 0,8 +
   * P-36 0,4 + P-37 0,7 + P-38 0,3 = 5,2 → 1.820, and P-16 24 hours: 1.844. Gewenst: P-4 0,4 + P-9 0,4 + P-13 0,5 +
   * P-17 0,3 + P-20 0,5 + P-25 0,8 + P-27 0,3 = 3,2 → 1.120; together 2.964.
   */
  {
    role: "Projectleider",
    quarter: "2023-Q2",
    supply: 1512,
    committed: { demand: 1844, balance: -332, verdict: "tekort" },
    committedAndWanted: { demand: 2964, balance: -1452, verdict: "tekort" },
  },
  /**
   * Aanbod 0,8 × 350 × (1 − 0,25) = 210. Vastgelegd: P-1 30 + P-2 60 + P-3 60 + P-6 60 = 210: Saldo 0 is no tekort, Bezetting
   * 100 % is krap. Gewenst: P-4 24 + P-25 40; together 274.
   */
  {
    role: "Planeconoom",
    quarter: "2023-Q3",
    supply: 210,
    committed: { demand: 210, balance: 0, verdict: "krap" },
    committedAndWanted: { demand: 274, balance: -64, verdict: "tekort" },
  },
  /**
   * Aanbod 2 × 350 = 700. Vastgelegd: P-19 0,4 + P-22 0,6 = 1 → 350. Gewenst: P-5 0,2 + P-21 0,2 + P-23 0,3 + P-32 0,1 = 0,8 →
   * 280; 630 / 700 = 90 %, which is not above 90 %.
   */
  {
    role: "Procesregisseur",
    quarter: "2023-Q1",
    supply: 700,
    committed: { demand: 350, balance: 350, verdict: "in balans" },
    committedAndWanted: { demand: 630, balance: 70, verdict: "in balans" },
  },
  /**
   * L-1 (lijn) asks this role, so Lijnaandeel 55 % does not count: Aanbod 3.000. Vastgelegd: P-2 160 + P-6 80 + P-16 36 (text
   * `36 u`) + P-22 40 + P-26 240 + P-33 280 + P-36 80 + L-1 1.250 = 2.166. Gewenst: P-4 60 + P-13 60 + P-17 160 + P-25 40 = 320.
   */
  {
    role: "Civiel technicus",
    quarter: "2023-Q2",
    supply: 3000,
    committed: { demand: 2166, balance: 834, verdict: "in balans" },
    committedAndWanted: { demand: 2486, balance: 514, verdict: "in balans" },
  },
  /**
   * Aanbod 60 × 8 × (1 − 0,3) = 336. Vastgelegd: P-33 4 + P-36 10 + P-37 2 = 16 days = 128. Gewenst: P-13 6 + P-20 12 + P-25 8 =
   * 26 days = 208; together 336.
   */
  {
    role: "Inkoopadviseur",
    quarter: "2023-Q3",
    supply: 336,
    committed: { demand: 128, balance: 208, verdict: "in balans" },
    committedAndWanted: { demand: 336, balance: 0, verdict: "krap" },
  },
  /** The cell of Aanbod is blank. Vastgelegd asks nothing; gewenst P-13 2 + P-20 4 + P-25 2 = 8 days = 64. */
  {
    role: "Inkoopadviseur",
    quarter: "2024-Q4",
    supply: null,
    committed: { demand: 0, balance: null, verdict: "onbekend" },
    committedAndWanted: { demand: 64, balance: null, verdict: "onbekend" },
  },
  /**
   * P-22 is p.m. Aanbod 135 × 8 × (1 − 0,5) = 540. Known vastgelegd: P-1 3 + P-2 2 + P-6 6 + P-8 6 + P-14 2 + P-37 4 = 23 days =
   * 184. Gewenst: P-11 4 + P-18 3 + P-32 2 = 9 days = 72.
   */
  {
    role: "Communicatieadviseur",
    quarter: "2024-Q1",
    supply: 540,
    committed: { demand: 184, balance: 356, verdict: "onbekend" },
    committedAndWanted: { demand: 256, balance: 284, verdict: "onbekend" },
  },
  /**
   * Aanbod 3,1 × 350 = 1.085. Vastgelegd: P-7 0,3 + P-37 1 + P-38 0,3 + P-39 0,4 + L-3 0,3 = 2,3 → 805 (74 %). Gewenst: P-32 20 hours;
   * P-40 `0.75` cannot be read.
   */
  {
    role: "Informatieadviseur",
    quarter: "2023-Q3",
    supply: 1085,
    committed: { demand: 805, balance: 280, verdict: "in balans" },
    committedAndWanted: { demand: 825, balance: 260, verdict: "onbekend" },
  },
];

/** The role that P-27 asks with one letter wrong has no row in Aanbod: 3 days = 24 hours against 0. */
export const misspeltRole = {
  role: "Comunicatieadviseur",
  meant: "Communicatieadviseur",
  quarter: "2023-Q2",
  supply: 0,
  demand: 24,
  verdict: "tekort",
} as const;

/**
 * All roles together in 2023-Q2, vastgelegd + gewenst: a surplus beside the shortages of Projectleider and Planeconoom.
 * Aanbod: 1.512 + 598,5 + 700 + 210 + 1.500 + 4.300 + 3.000 + 504 + 540 + 336 + 1.500 + 1.085 = 15.785,5.
 * Vraag, in the same order: 2.964 + 595 + 630 + 284 + 1.340 + 3.540 + 2.486 + 480 + 368 + 288 + 824 + 825 = 14.624, and 24 of the
 * misspelt role: 14.648. Saldo 1.137,5.
 */
export const wholeOrganisation = { quarter: "2023-Q2", supply: 15785.5, demand: 14648, balance: 1137.5 } as const;

/** Rows of which one of the three cells is blank; the triangle of P-12, P-29 and P-40 is not yet demanded (Idee, Opgave). */
export const blankTriangles = ["P-12", "P-27", "P-29", "P-36", "P-40"] as const;

/** Filled, but broken by V-2 … V-7, V-11 or V-16. */
export const brokenTriangles = ["P-3", "P-4", "P-5", "P-7", "P-14", "P-33", "P-37", "P-38", "L-4"] as const;

/** Filled; whether they are Volledig hangs on the weight of V-9 (P-6, P-25), V-12 (P-39), V-17 (P-9) and V-18 (P-2, P-13). */
export const doubtfulTriangles = ["P-2", "P-6", "P-9", "P-13", "P-25", "P-39"] as const;

/** The other rows, all Volledig: 47 − 5 − 9 − 6 = 27, of which two are P-31. */
export const soundTriangleRows = 27;
