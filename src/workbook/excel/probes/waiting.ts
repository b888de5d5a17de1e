/** Resolves after so many milliseconds. */
export const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => void setTimeout(resolve, milliseconds));

/** What comes within so many milliseconds, or null. */
export const within = <T>(milliseconds: number, coming: Promise<T>): Promise<T | null> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(() => resolve(null), milliseconds);
    coming.then(resolve, reject).finally(() => clearTimeout(timer));
  });
