/**
 * What a register costs in the domain alone, from file to written result, and as native SUMIFS on the host; run as a
 * program of its own, on the file of the register and that with the sums. Answers with one line of JSON.
 */
import { readFileSync } from "node:fs";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { runBalance } from "../../../src/actions/balance";
import { runCheck } from "../../../src/actions/check";
import { runRanking } from "../../../src/actions/ranking";
import { readRegister } from "../../../src/actions/register";
import { capacityBalance } from "../../../src/domain/capacity";
import { checkRegister } from "../../../src/domain/check-register";
import type { Portfolio } from "../../../src/domain/portfolio";
import { dayOf } from "../../../src/domain/quantity";
import { rankInitiatives } from "../../../src/domain/ranking";
import { calculate } from "../../../src/host/engine/formula/calculate";
import { openFile } from "../../../src/host/engine/file/open-file";
import { openHost } from "../../../src/host/open-host";
import { withWorkbook } from "../../../src/workbook/excel/with-workbook";
import { leastOf } from "./least-of";

export interface Measured {
  readonly domainMs: number;
  /** What its answers hold. */
  readonly domainBytes: number;
  readonly wholeMs: number;
  readonly requests: number;
  /** What went to the host and came back. */
  readonly wireBytes: number;
  readonly peakMb: number;
  readonly hostSumsMs: number;
}

const on = dayOf(2022, 10, 1);

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;

const heldBytes = (): number => {
  collectGarbage();
  return process.memoryUsage().heapUsed;
};

const inHost = async <T>(xlsx: Uint8Array, work: (host: Awaited<ReturnType<typeof openHost>>) => Promise<T>) => {
  const host = await openHost({ xlsx });
  const restore = host.use();
  try {
    return await work(host);
  } finally {
    restore();
    host.close();
  }
};

/** Of a copy, so that what is reckoned once for a portfolio is reckoned anew. */
const answersOf = (portfolio: Portfolio) => {
  const copy = { ...portfolio };
  return [checkRegister(copy, on), capacityBalance(copy), rankInitiatives(copy)];
};

/** From the bytes of the file to those of the result. */
const wholeWay = (xlsx: Uint8Array): Promise<Pick<Measured, "requests" | "wireBytes">> =>
  inHost(xlsx, async (host) => {
    for (const run of [runCheck, runBalance, runRanking]) {
      const outcome = await run(on);
      if (outcome.kind !== "done") throw new Error(`${run.name}: ${outcome.kind}`);
    }
    await host.save();
    const { syncs, requestBytes, responseBytes } = host.statistics;
    return { requests: syncs, wireBytes: requestBytes + responseBytes };
  });

/** Calculates every formula of a file that is open. */
const hostCalculation = (xlsx: Uint8Array): Promise<number> => {
  const { workbook } = openFile(xlsx);
  return leastOf(1, () => calculate(workbook, { locale: "en-US" }), collectGarbage);
};

const measure = async (xlsx: Uint8Array, sums: Uint8Array): Promise<Measured> => {
  const { portfolio } = await inHost(xlsx, () => withWorkbook("bench", (workbook) => readRegister(workbook, on)));
  const domainMs = await leastOf(20, () => answersOf(portfolio), collectGarbage);
  const before = heldBytes();
  const kept = answersOf(portfolio);
  const domainBytes = heldBytes() - before;
  if (kept.length === 0) throw new Error("nothing was kept");
  const way = await wholeWay(xlsx);
  const wholeMs = await leastOf(3, () => wholeWay(xlsx), collectGarbage);
  const peakMb = process.resourceUsage().maxRSS / 1024;
  return { domainMs, domainBytes, wholeMs, ...way, peakMb, hostSumsMs: await hostCalculation(sums) };
};

const [register = "", sums = ""] = process.argv.slice(2).map((path) => readFileSync(path));
void measure(Buffer.from(register), Buffer.from(sums)).then((measured) => console.log(JSON.stringify(measured)));
