/**
 * What check, balance and ranking of a large register cost, in the domain alone and from file to written result; beside
 * it the balance as native SUMIFS, calculated by LibreOffice and by the host. Not part of the tests; run it with
 * `npx jest --testRegex register.bench.ts`. Times are the least of a few runs, on the clock; the peak of memory is that of
 * the process so far, so that it says most of the largest register, which comes last.
 */
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { runBalance } from "../../src/actions/balance";
import { runCheck } from "../../src/actions/check";
import { runRanking } from "../../src/actions/ranking";
import { readRegister } from "../../src/actions/register";
import { capacityBalance } from "../../src/domain/capacity";
import { checkRegister } from "../../src/domain/check-register";
import type { Portfolio } from "../../src/domain/portfolio";
import { dayOf } from "../../src/domain/quantity";
import { rankInitiatives } from "../../src/domain/ranking";
import { calculate } from "../../src/host/engine/formula/calculate";
import { openFile } from "../../src/host/engine/file/open-file";
import { openHost } from "../../src/host/open-host";
import { withWorkbook } from "../../src/workbook/excel/with-workbook";
import { convert } from "../support/libreoffice";
import { makeXlsx } from "../support/make-xlsx";
import { largeRegister } from "./register/large-register";
import { sumCount, withSums } from "./register/sumifs-sheet";

const on = dayOf(2022, 10, 1);
const sizes = [100, 1_000, 10_000] as const;
const HOUR = 3_600_000;

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;

/** The least time of so many runs, in ms. */
const leastOf = async (runs: number, work: () => unknown): Promise<number> => {
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    collectGarbage();
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  return Math.min(...times);
};

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

const answersOf = (portfolio: Portfolio) => [
  checkRegister(portfolio, on),
  capacityBalance(portfolio),
  rankInitiatives(portfolio),
];

interface Way {
  readonly requests: number;
  /** What went to the host and came back. */
  readonly bytes: number;
}

/** From the bytes of the file to those of the result. */
const wholeWay = (xlsx: Uint8Array): Promise<Way> =>
  inHost(xlsx, async (host) => {
    for (const run of [runCheck, runBalance, runRanking]) {
      const outcome = await run(on);
      if (outcome.kind !== "done") throw new Error(`${run.name}: ${outcome.kind}`);
    }
    await host.save();
    const { syncs, requestBytes, responseBytes } = host.statistics;
    return { requests: syncs, bytes: requestBytes + responseBytes };
  });

/** Calculates every formula of a file that is open. */
const hostCalculation = async (xlsx: Uint8Array): Promise<number> => {
  const { workbook } = openFile(xlsx);
  return leastOf(1, () => calculate(workbook, { locale: "en-US" }));
};

interface Figures {
  readonly items: number;
  readonly domainMs: number;
  readonly domainBytes: number;
  readonly wholeMs: number;
  readonly way: Way;
  readonly peakMb: number;
  readonly hostSumsMs: number;
  /** LibreOffice from file to file, starting up left out, and what of it the sums take. */
  readonly officeMs: number;
  readonly officeSumsMs: number;
}

const converted = (xlsx: Uint8Array): Promise<number> => leastOf(2, () => convert(xlsx, "xlsx", "xlsx"));

const measure = async (items: number, startMs: number): Promise<Figures> => {
  const book = largeRegister(items);
  const [xlsx, sums] = [makeXlsx(book), makeXlsx(withSums(book))];
  const register = await inHost(xlsx, () => withWorkbook("bench", (workbook) => readRegister(workbook, on)));
  const isLarge = items > 1_000;
  // A copy each time: what is reckoned once for a portfolio is reckoned anew.
  const domainMs = await leastOf(isLarge ? 8 : 20, () => answersOf({ ...register.portfolio }));
  const before = heldBytes();
  const kept = answersOf({ ...register.portfolio });
  const domainBytes = heldBytes() - before;
  const way = await wholeWay(xlsx);
  const wholeMs = await leastOf(isLarge ? 2 : 3, () => wholeWay(xlsx));
  const peakMb = process.resourceUsage().maxRSS / 1024;
  const hostSumsMs = await hostCalculation(sums);
  const [withMs, withoutMs] = [await converted(sums), await converted(xlsx)];
  expect(kept).toHaveLength(3);
  const office = { officeMs: withMs - startMs, officeSumsMs: withMs - withoutMs };
  return { items, domainMs, domainBytes, wholeMs, way, peakMb, hostSumsMs, ...office };
};

const report = (now: Figures, smaller: Figures | undefined): string => {
  const { items, domainMs, domainBytes, wholeMs, way, peakMb, hostSumsMs, officeMs, officeSumsMs } = now;
  const growth = (of: "domainMs" | "wholeMs"): string =>
    smaller ? `, ${(now[of] / smaller[of]).toFixed(1)} times that of ${smaller.items}` : "";
  const ratio = (one: number, other: number): string => (one / other).toFixed(2);
  return [
    `${items} items`,
    `domain ${domainMs.toFixed(1)} ms${growth("domainMs")}; its answers hold ${(domainBytes / items).toFixed(0)} bytes an item`,
    `whole way ${wholeMs.toFixed(0)} ms${growth("wholeMs")}; ${way.requests} requests, ${(way.bytes / items).toFixed(0)} bytes an item`,
    `peak of memory ${peakMb.toFixed(0)} MB`,
    `${sumCount} SUMIFS alone: LibreOffice ${officeSumsMs.toFixed(0)} ms, host ${hostSumsMs.toFixed(0)} ms`,
    `LibreOffice from file to calculated file ${officeMs.toFixed(0)} ms, starting up left out`,
    `domain ÷ LibreOffice's sums ${ratio(domainMs, officeSumsMs)}, domain ÷ host's sums ${ratio(domainMs, hostSumsMs)}`,
    `whole way ÷ LibreOffice's way ${ratio(wholeMs, officeMs)}`,
  ].join("\n  ");
};

test(
  "check, balance and ranking of 100, 1,000 and 10,000 items",
  async () => {
    const nearlyNothing = makeXlsx({ sheets: [{ name: "Leeg", rows: [["leeg"]] }] });
    await convert(nearlyNothing, "xlsx", "xlsx"); // the first start makes LibreOffice's profile
    const startMs = await converted(nearlyNothing);
    let smaller: Figures | undefined;
    for (const items of sizes) {
      const figures = await measure(items, startMs);
      console.log(report(figures, smaller));
      smaller = figures;
    }
  },
  HOUR,
);
