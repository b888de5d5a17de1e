import { useEffect, useState } from "react";
import type { Portfolio } from "../../domain/portfolio";
import type { RankRange } from "../../domain/rank-range";
import { rangeQuestion } from "../../domain/ranking";

/** How long (ms) the weights must rest before their ranges are worth asking. */
const REST = 200;

/** The ranges of the ranks of a register, as far as they are known. */
export type Ranges =
  | { readonly kind: "pending" }
  | { readonly kind: "known"; readonly ranges: readonly RankRange[] }
  | { readonly kind: "failed"; readonly tryAgain: () => void };

/** What the worker answered for a register; no ranges where it broke off, or could not be loaded. */
interface Answer {
  readonly of: Portfolio;
  readonly ranges: readonly RankRange[] | null;
}

const pending: Ranges = { kind: "pending" };

/** Asks for the ranges of a register; what was asked of an earlier one never answers for a later. */
export const useRanges = (portfolio: Portfolio): Ranges => {
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [attempt, setAttempt] = useState(1);
  useEffect(() => {
    let worker: Worker | undefined;
    const timer = setTimeout(() => {
      worker = new Worker(new URL("./range-worker.ts", import.meta.url));
      worker.onmessage = ({ data }: MessageEvent<readonly RankRange[]>) => setAnswer({ of: portfolio, ranges: data });
      worker.onerror = ({ message }) => {
        setAnswer({ of: portfolio, ranges: null });
        if (message) reportError(new Error(`range-worker: ${message}`)); // none where it could not be loaded
      };
      worker.postMessage(rangeQuestion(portfolio));
    }, REST);
    return () => {
      clearTimeout(timer);
      worker?.terminate();
    };
  }, [portfolio, attempt]);
  if (answer?.of !== portfolio) return pending;
  if (answer.ranges) return { kind: "known", ranges: answer.ranges };
  const tryAgain = (): void => {
    setAnswer(null);
    setAttempt(attempt + 1);
  };
  return { kind: "failed", tryAgain };
};
