/** Native solvers on a model in the LP format, within so many seconds of the processor; null where one is not installed. */
import { spawnSync } from "node:child_process";
import type { Moment } from "./moments";

const isInstalled = (program: string): boolean => spawnSync("which", [program]).status === 0;

/** What a program prints in so many seconds of the processor, after which it is killed. */
const printed = (seconds: number, command: string): string =>
  spawnSync("bash", ["-c", `ulimit -t ${seconds}; exec ${command}`], { encoding: "utf8", maxBuffer: 1 << 28 }).stdout;

const figureIn = (text: string | undefined): number | null => {
  const figure = text === undefined ? NaN : Number(text);
  return Number.isFinite(figure) ? figure : null;
};

/** CBC of COIN-OR, which counts the seconds itself. */
export const cbcAfter = (file: string, seconds: number): Omit<Moment, "at"> | null => {
  if (!isInstalled("cbc")) return null;
  const text = printed(seconds + 30, `cbc '${file}' -sec ${seconds} -solve -quit`);
  const value = figureIn(/^Objective value:\s+(\S+)/mu.exec(text)?.[1]);
  const bound = figureIn(/^Upper bound:\s+(\S+)/mu.exec(text)?.[1]);
  return { value, bound: bound ?? (/Optimal solution found/u.test(text) ? value : null) };
};

/** GLPK with all its cuts. */
export const glpkAfter = (file: string, seconds: number): Omit<Moment, "at"> | null => {
  if (!isInstalled("glpsol")) return null;
  const text = printed(seconds, `stdbuf -oL glpsol --lp '${file}' --cuts`);
  const line = [...text.matchAll(/mip =\s+(not found yet|\S+) <=\s+(\S+)/gu)].at(-1);
  return { value: figureIn(line?.[1]), bound: figureIn(line?.[2]) };
};
