import { useEffect, useState } from "react";
import type { Portfolio } from "../../domain/portfolio";
import type { RankRange } from "../../domain/rank-range";
import { rangeQuestion } from "../../domain/ranking";

/** How long (ms) the weights must rest before their ranges are worth asking. */
const REST = 200;

/** The ranges of the ranks of a register; null until they are known. What was asked of an earlier one never answers for a later. */
export const useRanges = (portfolio: Portfolio): readonly RankRange[] | null => {
  const [answer, setAnswer] = useState<{ readonly of: Portfolio; readonly ranges: readonly RankRange[] } | null>(null);
  useEffect(() => {
    let worker: Worker | undefined;
    const timer = setTimeout(() => {
      worker = new Worker(new URL("./range-worker.ts", import.meta.url));
      worker.onmessage = ({ data }: MessageEvent<readonly RankRange[]>) => setAnswer({ of: portfolio, ranges: data });
      worker.onerror = ({ message }) => reportError(new Error(`range-worker: ${message}`));
      worker.postMessage(rangeQuestion(portfolio));
    }, REST);
    return () => {
      clearTimeout(timer);
      worker?.terminate();
    };
  }, [portfolio]);
  return answer?.of === portfolio ? answer.ranges : null;
};
