import { seededRandom } from "../../../src/domain/random";

/** Choices that look random and are the same for the same seed. */
export interface Dice {
  /** Whether something happens that happens so often, from 0 (never) to 1 (always). */
  readonly chance: (often: number) => boolean;
  /** The same of something that is wrong in a register; never in a sound one. */
  readonly flaw: (often: number) => boolean;
  /** A whole number from the first up to and including the second. */
  readonly between: (lowest: number, highest: number) => number;
  readonly oneOf: <T>(list: readonly T[]) => T;
  /** One of the words, each as often as its number says beside those of the others. */
  readonly weighted: <T extends string>(shares: Readonly<Record<T, number>>) => T;
  /** So many different members of a list. */
  readonly several: <T>(count: number, list: readonly T[]) => readonly T[];
}

export const diceOf = (seed: number, isSound: boolean): Dice => {
  const random = seededRandom(seed);
  const between = (lowest: number, highest: number): number => lowest + Math.floor(random() * (highest - lowest + 1));
  const at = <T>(list: readonly T[]): number => between(0, list.length - 1);
  return {
    chance: (often) => random() < often,
    flaw: (often) => random() < often && !isSound,
    between,
    oneOf: (list) => list[at(list)]!,
    weighted: <T extends string>(shares: Readonly<Record<T, number>>) => {
      const words = Object.entries<number>(shares);
      let left = random() * words.reduce((sum, [, share]) => sum + share, 0);
      const found = words.find(([, share]) => (left -= share) < 0) ?? words.at(-1);
      return found![0] as T;
    },
    several: (count, list) => {
      const places = new Set<number>();
      while (places.size < Math.min(count, list.length)) places.add(at(list));
      return [...places].map((place) => list[place]!);
    },
  };
};
