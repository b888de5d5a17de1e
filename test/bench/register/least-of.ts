/** The least time of so many runs on the clock, in ms; before each, `prepare`. */
export const leastOf = async (runs: number, work: () => unknown, prepare?: () => void): Promise<number> => {
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    prepare?.();
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  return Math.min(...times);
};
