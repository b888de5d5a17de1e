import { probeTexts } from "../../../messages/nl-self-test";
import type { Conduct } from "../../conduct";
import type { ProbeResult, SelfTestReport } from "../../self-test-report";
import { hostErrorCode } from "../workbook-error";
import { allProbes } from "./all-probes";
import { readView, showView } from "./person-view";
import type { LoneProbe, SharedProbe } from "./probe";
import { readSurroundings } from "./surroundings";
import { openWorkshop, type Workshop } from "./workshop";

/**
 * Runs every probe on a temporary sheet, and leaves the workbook as it was: what was made for them is gone, and the
 * person's own sheet and selection are in view. A probe that Excel refuses tells the error's code. Gives null where the
 * person stopped it between two probes.
 */
export const runProbes = async (context: Excel.RequestContext, conduct: Conduct): Promise<SelfTestReport | null> => {
  const surroundings = await readSurroundings(context);
  const view = await readView(context);
  const workshop = openWorkshop(context);
  try {
    const shared = await askAll(
      workshop,
      allProbes.filter((probe) => "ask" in probe),
    );
    const results = await runAll(
      workshop,
      allProbes.filter((probe) => "run" in probe),
      shared,
      conduct,
    );
    return results && { surroundings, results: inOrder(results) };
  } finally {
    await workshop.tidy();
    await showView(context, view);
  }
};

/** Asks all in one round trip; where Excel refuses it, halves go on their own, until the probe that is refused is alone. */
const askAll = async (workshop: Workshop, probes: readonly SharedProbe[]): Promise<readonly ProbeResult[]> => {
  try {
    const tellers = probes.map((probe) => ({ probe, tell: probe.ask(workshop.nextBench()) }));
    await workshop.context.sync();
    return await Promise.all(tellers.map(({ probe, tell }) => resultOf(probe, async () => tell())));
  } catch (error) {
    const middle = Math.ceil(probes.length / 2);
    const [only] = probes;
    if (only && probes.length === 1) return [{ ...expectation(only), seen: codeOf(error) }];
    const [first, second] = [probes.slice(0, middle), probes.slice(middle)];
    return [...(await askAll(workshop, first)), ...(await askAll(workshop, second))];
  }
};

/** Runs one after the other, from what is known already on; null where the person stopped it before the last. */
const runAll = async (
  workshop: Workshop,
  [probe, ...later]: readonly LoneProbe[],
  known: readonly ProbeResult[],
  conduct: Conduct,
): Promise<readonly ProbeResult[] | null> => {
  await conduct.progress?.(known.length, allProbes.length);
  if (!probe) return known;
  if (conduct.signal?.aborted) return null;
  const result = await resultOf(probe, () => probe.run(workshop.nextBench()));
  return runAll(workshop, later, [...known, result], conduct);
};

const resultOf = async (probe: SharedProbe | LoneProbe, see: () => Promise<string | null>): Promise<ProbeResult> => {
  try {
    return { ...expectation(probe), seen: await see() };
  } catch (error) {
    return { ...expectation(probe), seen: codeOf(error) };
  }
};

const expectation = ({ code, expected }: SharedProbe | LoneProbe): Omit<ProbeResult, "seen"> => ({ code, expected });

const codeOf = (error: unknown): string =>
  hostErrorCode(error) ?? (error instanceof Error ? `${error.name}: ${error.message}` : String(error));

const codes = Object.keys(probeTexts);

const inOrder = (results: readonly ProbeResult[]): readonly ProbeResult[] =>
  [...results].sort((one, other) => codes.indexOf(one.code) - codes.indexOf(other.code));
