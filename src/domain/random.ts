const MULTIPLIER = 48_271;
const MODULUS = 2_147_483_647;

/** Numbers between 0 and 1 that look random and are the same for the same seed (the "minimal standard" of Park and Miller). */
export const seededRandom = (seed: number): (() => number) => {
  let state = (Math.abs(Math.trunc(seed)) % (MODULUS - 1)) + 1;
  return () => {
    state = (state * MULTIPLIER) % MODULUS;
    return state / MODULUS;
  };
};
