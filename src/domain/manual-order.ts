/** An order that people choose above that of the scores: which set ranks make it, and why they were set. */
import type { InitiativeId } from "./model";
import { inPaperOrder, type RankedInitiative } from "./ranking";

/** What Vastgestelde rang and Motivering rang of an item become; null and empty where the score gives the place again. */
export interface SetRank {
  readonly initiative: InitiativeId;
  readonly nr: string;
  readonly setRank: number | null;
  readonly setRankReason: string;
}

const isStatutory = ({ rank }: RankedInitiative): boolean => rank.kind === "statutory";

/** What is not verplicht, in the order of the paper: place 1 is the first of these. */
export const placedInPaper = (paperOrder: readonly RankedInitiative[]): readonly RankedInitiative[] =>
  paperOrder.filter((row) => !isStatutory(row));

/**
 * The fewest set ranks that bring an item to a place in the paper (from 1, among what is not verplicht): its own, and
 * those of items with a set rank that would else not keep their place. Of an item that comes back to where its score puts
 * it, the rank is no longer set. Who had a reason for a rank keeps it; the moved item gets this one. Empty where nothing moves.
 * @param rows every item in the order of the ranking
 */
export const moveInPaper = (
  rows: readonly RankedInitiative[],
  initiative: InitiativeId,
  place: number,
  reason: string,
): readonly SetRank[] => {
  const before = placedInPaper(inPaperOrder(rows));
  const moved = before.find((row) => row.initiative === initiative);
  if (!moved || place < 1 || place > before.length || before[place - 1] === moved) return [];
  const wanted = before.filter((row) => row !== moved);
  wanted.splice(place - 1, 0, moved);

  const setRanks = new Map<RankedInitiative, number | null>([[moved, place]]);
  const strays = (): readonly (readonly [RankedInitiative, number])[] => {
    const got = reordered(rows, setRanks);
    return wanted.flatMap((row, at) => (got[at] === row ? [] : [[row, at + 1] as const]));
  };
  /** Who has no set rank fills in, in an order that does not change: only set ranks have to give way. */
  for (;;) {
    const pushed = strays().filter(([row]) => row.setRank !== null && !setRanks.has(row));
    if (pushed.length === 0) break;
    for (const [row, wantedPlace] of pushed) setRanks.set(row, wantedPlace);
  }
  if (moved.rank.kind === "ranked" && moved.rank.rank === place) {
    setRanks.set(moved, null);
    if (strays().length > 0) setRanks.set(moved, place);
  }
  return wanted.flatMap((row) => {
    const setRank = setRanks.get(row);
    if (setRank === undefined || setRank === row.setRank) return [];
    const kept = row === moved ? reason : row.setRankReason || reason;
    return [{ initiative: row.initiative, nr: row.nr, setRank, setRankReason: setRank === null ? "" : kept }];
  });
};

/** What is not verplicht, in the order that it would get with other set ranks. */
const reordered = (
  rows: readonly RankedInitiative[],
  setRanks: ReadonlyMap<RankedInitiative, number | null>,
): readonly RankedInitiative[] => {
  const rowOf = new Map(
    rows.map((row) => {
      const setRank = setRanks.get(row);
      return [setRank === undefined ? row : { ...row, setRank }, row];
    }),
  );
  return placedInPaper(inPaperOrder([...rowOf.keys()])).flatMap((changed) => rowOf.get(changed) ?? []);
};
