/** The inventory of what gets stuck, in the portfolio and in the line (domain.md 1, rows 41 and 52). */
import { matchKey } from "./matching";
import type { Bottleneck, Choice } from "./model";
import { inNaturalOrder } from "./natural-order";
import { once } from "./once";
import { isOpen } from "./open-choice";
import type { Portfolio } from "./portfolio";

/** What must be known of a bottleneck before a body can weigh it; p.m. hours are known to come. */
export type BottleneckPart = "origin" | "role" | "period" | "hours";

export interface OpenBottleneck {
  readonly bottleneck: Bottleneck;
  /** The open choices that name it. */
  readonly choices: readonly Choice[];
  readonly lacks: readonly BottleneckPart[];
}

const lacksOf = ({ origin, role, period, hours }: Bottleneck): readonly BottleneckPart[] => [
  ...(origin === null ? (["origin"] as const) : []),
  ...(role === "" ? (["role"] as const) : []),
  ...(period === null ? (["period"] as const) : []),
  ...(hours.kind === "empty" || hours.kind === "unreadable" ? (["hours"] as const) : []),
];

/** The bottlenecks that are not solved, in natural order of their numbers. */
export const openBottlenecks = once(({ bottlenecks, choices }: Portfolio): readonly OpenBottleneck[] => {
  const open = choices.filter(isOpen);
  return inNaturalOrder(
    bottlenecks.filter(({ isSolved }) => !isSolved),
    ({ nr }) => nr,
  ).map((bottleneck) => ({
    bottleneck,
    choices: open.filter((choice) => choice.bottlenecks.some((nr) => matchKey(nr) === matchKey(bottleneck.nr))),
    lacks: lacksOf(bottleneck),
  }));
});
