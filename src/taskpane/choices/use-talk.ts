import { useEffect, useMemo, useSyncExternalStore } from "react";
import type { Portfolio } from "../../domain/portfolio";
import type { Adjustment } from "../../domain/scenario/adjust";
import type { Freedom } from "../../domain/scenario/options";
import type { Outcome } from "../../domain/scenario/outcome";
import { portfolioProblem } from "../../domain/scenario/portfolio-problem";
import { asItStands, settle, type Settled, settledOutcome, type Standing } from "../../domain/scenario/settled";
import { useRegister } from "../session/use-session";
import type { BestQuestion } from "./desk";
import { isSameGround } from "./ground";
import { shortRoles, shortSpot } from "./short-roles";
import { asIn, planTalk, type Talk } from "./talk";
import { useDesk } from "./use-desk";

/** How long (ms) a person must have paused before the best is worked out anew. */
const PAUSE = 400;

/** How a talk stands on a register. */
export interface TalkStanding {
  readonly settled: Settled;
  readonly standing: Standing;
  readonly outcome: Outcome;
}

const standingOf = (portfolio: Portfolio, { spot, adjustments, freedom, departures, hires }: Talk): TalkStanding => {
  const found = portfolioProblem(portfolio);
  const scope = shortSpot(shortRoles(portfolio), spot)?.scope ?? null;
  const settled = settle(found, adjustments, scope, freedom);
  const asIs = settle(found, adjustments, scope, { ...freedom, hires });
  const standing = asItStands(found, departures, adjustments);
  return { settled, standing, outcome: settledOutcome(portfolio, asIs, standing.choice) };
};

/** Whether an answer is about what is asked now; from which choice it began does not matter. */
const isAbout = (asked: BestQuestion | null, portfolio: Portfolio, talk: Talk): boolean =>
  asked !== null &&
  isSameGround(asked.portfolio, portfolio) &&
  asked.talk.adjustments === talk.adjustments &&
  asked.talk.freedom === talk.freedom &&
  asked.talk.spot === talk.spot;

/** The talk that is going on, how it stands, and what changes it; the best is worked out soon after each change. */
export const useTalk = () => {
  const { portfolio } = useRegister();
  const { talk: kept, best } = useDesk();
  const talk = useSyncExternalStore(kept.subscribe, () => kept.get().talk) ?? planTalk;
  const asked = useSyncExternalStore(best.subscribe, best.get);
  const found = useMemo(() => standingOf(portfolio, talk), [portfolio, talk]);
  const isKnown = isAbout(asked.question, portfolio, talk);
  useEffect(() => {
    if (isKnown) return undefined;
    const { settled, standing } = found;
    const timer = setTimeout(() => void best.ask({ talk, portfolio, settled, standing: standing.choice }), PAUSE);
    return () => clearTimeout(timer);
  }, [isKnown, found, best, talk, portfolio]);
  const change = (changed: Partial<Talk>): void => kept.set({ talk: { ...talk, ...changed } });
  return {
    ...found,
    talk,
    /** What is known of the best; null while it is not asked yet. */
    best: isKnown ? asked.stage : null,
    adjust: (adjustments: readonly Adjustment[]) => change({ adjustments }),
    give: (freedom: Freedom) => change({ freedom }),
    take: (outcome: Outcome) => change(asIn(outcome)),
  };
};

export type TalkView = ReturnType<typeof useTalk>;
