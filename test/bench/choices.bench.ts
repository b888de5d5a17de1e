/**
 * How good a choice is after 2, 10 and 30 seconds of one core on a municipal portfolio of 150 items, 12 roles and 12 quarters,
 * and how much better one could be at most: ours beside bare HiGHS, CBC and GLPK on the same model, and a greedy with
 * shifting; and how much memory ours takes for 300 items. The top 10 is fixed first, by the same row for all; ours finds that too within its time. Not part of the tests;
 * run it with `npx jest --testRegex choices.bench.ts`; SEEDS=1,2,3 makes more than one portfolio.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { bundle } from "./choices/bundle";
import { knownAt, type Moment } from "./choices/moments";
import { cbcAfter, glpkAfter } from "./choices/rivals";

const times = [2, 10, 30] as const;
const last = 30;
const HOUR = 3_600_000;

type Known = Omit<Moment, "at">;

const percent = (part: number): string => `${(100 * part).toFixed(2)}%`;

const told = ({ value, bound }: Known): string =>
  value === null
    ? `none yet, at most ${bound?.toFixed(0) ?? "unknown"}`
    : `${value.toFixed(0)}${bound === null ? "" : `, at most ${bound.toFixed(0)}, gap ${percent((bound - value) / bound)}`}`;

const measuredBy =
  (program: string, seed: string) =>
  (who: string, seconds: number): unknown =>
    JSON.parse(
      execFileSync(process.execPath, [program, who, seed, String(seconds)], { encoding: "utf8", maxBuffer: 1 << 28 }),
    );

/** The most memory that twice as many items take, beside Node that has HiGHS loaded and does nothing with it. */
const memoryOf = (program: string, seed: string): string => {
  const measured = measuredBy(program, seed);
  const loaded = measured("loaded", 0) as number;
  const taken = times.slice(1).map((seconds) => {
    const most = measured("memory", seconds) as number;
    return `${seconds} s ${most.toFixed(0)} MB (${(most / loaded).toFixed(1)} times)`;
  });
  return `MEMORY of 300 items, portfolio of seed ${seed}: ${taken.join(" · ")} of Node with HiGHS loaded, ${loaded.toFixed(0)} MB`;
};

const compare = (program: string, seed: string, folder: string): string => {
  const measured = measuredBy(program, seed);
  const file = path.join(folder, `${seed}.lp`);
  writeFileSync(file, measured("lp", 0) as string);
  const greedy = knownAt(measured("greedy", 0) as readonly Moment[], last);
  const ours = times.map((seconds) => knownAt(measured("ours", seconds) as readonly Moment[], seconds));
  const { root, moments } = measured("highs", last) as { readonly root: number; readonly moments: readonly Moment[] };
  const rivals: readonly (readonly [string, readonly (Known | null)[]])[] = [
    ["bare HiGHS", times.map((seconds) => knownAt(moments, seconds))],
    ["CBC", times.map((seconds) => cbcAfter(file, seconds))],
    ["GLPK", times.map((seconds) => glpkAfter(file, seconds))],
  ];
  const [, atTen, atLast] = ours;
  const ratio = (one: number | null | undefined, other: number | null | undefined): string =>
    one && other ? (one / other).toFixed(4) : "not to be said";
  return [
    `portfolio of seed ${seed}`,
    `greedy with shifting: ${told(greedy)}`,
    ...[["ours", ours] as const, ...rivals].map(([name, known]) =>
      known.some((each) => each === null)
        ? `${name}: not installed`
        : `${name}: ${known.map((each, at) => `${times[at] ?? 0} s ${each ? told(each) : ""}`).join(" · ")}`,
    ),
    `bound of HiGHS's root: ${root.toFixed(0)}`,
    `our value at 10 s ÷ theirs at 30 s: ${rivals.map(([name, known]) => `${name} ${ratio(atTen?.value, known[2]?.value)}`).join(", ")}, greedy ${ratio(atTen?.value, greedy.value)}`,
    `our bound ÷ that of HiGHS's root: at 10 s ${ratio(atTen?.bound, root)}, at 30 s ${ratio(atLast?.bound, root)}; ÷ HiGHS's own at 30 s ${ratio(atLast?.bound, rivals[0]?.[1][2]?.bound)}`,
  ].join("\n  ");
};

test(
  "a municipal portfolio after 2, 10 and 30 seconds",
  async () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), "koersvast-bench-"));
    const program = await bundle("choices/measure.ts", "choices.cjs");
    for (const seed of (process.env["SEEDS"] ?? "1").split(",")) {
      console.log(memoryOf(program, seed));
      console.log(compare(program, seed, folder));
    }
    rmSync(folder, { recursive: true });
  },
  HOUR,
);
