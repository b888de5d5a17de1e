/**
 * Five selections of research projects with their proven optimum: C. C. Petersen, Computational experience with variants of
 * the Balas algorithm applied to the selection of R&D projects, Management Science 13 (1967). The last three share their
 * projects: the first so many of one list.
 */
export interface Selection {
  readonly optimum: number;
  /** What each project brings. */
  readonly values: readonly number[];
  /** Per year, what each project takes of it. */
  readonly takes: readonly (readonly number[])[];
  /** Per year, what there is. */
  readonly limits: readonly number[];
}

const figures = (text: string): readonly number[] => text.split(" ").map(Number);

const shared = {
  values: figures(
    "100 220 90 400 300 400 205 120 160 580 400 140 100 1300 650 320 480 80 60 2550 3100 1100 950 450 300 220 200 520",
  ),
  takes: [
    figures("8 24 13 80 70 80 45 15 28 90 130 32 20 120 40 30 20 6 3 180 220 50 30 50 12 5 8 18"),
    figures("8 44 13 100 100 90 75 25 28 120 130 32 40 160 40 60 55 10 6 240 290 80 90 70 27 17 8 28"),
    figures("3 6 4 20 20 30 8 3 12 14 40 6 3 20 5 0 5 3 0 20 30 40 10 0 5 0 0 10"),
    figures("5 9 6 40 30 40 16 5 18 24 60 16 11 30 25 10 13 5 1 80 60 50 20 30 10 5 3 20"),
    figures("5 11 7 50 40 40 19 7 18 29 70 21 17 30 25 15 25 5 1 100 70 55 20 50 15 15 6 20"),
    figures("5 11 7 55 40 40 21 9 18 29 70 21 17 35 25 20 25 5 2 110 70 55 20 50 20 15 6 20"),
    figures("0 0 1 10 4 10 0 6 0 6 32 3 0 70 10 0 0 0 0 0 30 10 0 10 10 5 0 10"),
    figures("3 4 5 20 14 20 6 12 10 18 42 9 12 100 20 5 6 4 1 20 50 30 5 20 20 10 10 20"),
    figures("3 6 9 30 29 20 12 12 10 30 42 18 18 110 20 15 18 7 2 40 60 50 25 25 25 15 10 28"),
    figures("3 8 9 35 29 20 16 15 10 30 42 20 18 120 20 20 22 7 3 50 60 55 25 30 25 15 10 28"),
  ],
};

const firstOf = (count: number, optimum: number, limits: string): Selection => ({
  optimum,
  values: shared.values.slice(0, count),
  takes: shared.takes.map((row) => row.slice(0, count)),
  limits: figures(limits),
});

export const selections: readonly Selection[] = [
  {
    optimum: 3800,
    values: figures("100 600 1200 2400 500 2000"),
    takes: [
      figures("8 12 13 64 22 41"),
      figures("8 12 13 75 22 41"),
      figures("3 6 4 18 6 4"),
      figures("5 10 8 32 6 12"),
      figures("5 13 8 42 6 20"),
      figures("5 13 8 48 6 20"),
      figures("0 0 0 0 8 0"),
      figures("3 0 4 0 8 0"),
      figures("3 2 4 0 8 4"),
      figures("3 2 4 8 8 4"),
    ],
    limits: figures("80 96 20 36 44 48 10 18 22 24"),
  },
  {
    optimum: 8706.1,
    values: figures("600.1 310.5 1800 3850 18.6 198.7 882 4200 402.5 327"),
    takes: [
      figures("20 5 100 200 2 4 60 150 80 40"),
      figures("20 7 130 280 2 8 110 210 100 40"),
      figures("60 3 50 100 4 2 20 40 6 12"),
      figures("60 8 70 200 4 6 40 70 16 20"),
      figures("60 13 70 250 4 10 60 90 20 24"),
      figures("60 13 70 280 4 10 70 105 22 28"),
      figures("5 2 20 100 2 5 10 60 0 0"),
      figures("45 14 80 180 6 10 40 100 20 0"),
      figures("55 14 80 200 6 10 50 140 30 40"),
      figures("65 14 80 220 6 10 50 180 30 50"),
    ],
    limits: figures("450 540 200 360 440 480 200 360 440 480"),
  },
  firstOf(15, 4015, "550 700 130 240 280 310 110 205 260 275"),
  firstOf(20, 6120, "550 700 130 240 280 310 110 205 260 275"),
  firstOf(28, 12400, "930 1210 272 462 532 572 240 400 470 490"),
];
