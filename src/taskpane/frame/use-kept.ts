import { useEffect, useState } from "react";

/** How long something that is done stays where it was, so that a person sees what became of it (ms). */
const MOMENT = 4000;

const nothing: ReadonlySet<string> = new Set();

export interface Kept {
  readonly keys: ReadonlySet<string>;
  readonly keep: (key: string) => void;
  readonly forget: () => void;
}

/** The keys of what stays in a list for a moment though it no longer belongs there; as long as `isPaused` nothing goes. */
export const useKept = (isPaused: boolean): Kept => {
  const [keys, setKeys] = useState(nothing);
  useEffect(() => {
    if (keys.size === 0 || isPaused) return undefined;
    const timer = setTimeout(() => setKeys(nothing), MOMENT);
    return () => clearTimeout(timer);
  }, [keys, isPaused]);
  return {
    keys,
    keep: (key) => setKeys((before) => new Set([...before, key])),
    forget: () => setKeys(nothing),
  };
};
