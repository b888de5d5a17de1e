/**
 * What check, balance and ranking of a large register cost, in the domain alone and from file to written result; beside
 * it the balance as native SUMIFS, calculated by LibreOffice and by the host. Not part of the tests; run it with
 * `npx jest --testRegex register.bench.ts`. Times are the least of a few runs; the peak of memory is that of the process
 * so far, so that it says most of the largest register, which comes last.
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
import { withWorkbook } from "../../src/workbook/excel/with-workbook";
import { openHost } from "../../src/host/open-host";
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

/** From the bytes of the file to those of the result; says how many requests it took. */
const wholeWay = (xlsx: Uint8Array): Promise<number> =>
  inHost(xlsx, async (host) => {
    for (const run of [runCheck, runBalance, runRanking]) {
      const outcome = await run(on);
      if (outcome.kind !== "done") throw new Error(`${run.name}: ${outcome.kind}`);
    }
    await host.save();
    return host.statistics.syncs;
  });

interface Figures {
  readonly items: number;
  readonly domainMs: number;
  readonly domainBytes: number;
  readonly wholeMs: number;
  readonly peakMb: number;
  readonly requests: number;
  readonly hostSumsMs: number;
  readonly officeMs: number;
}

const measure = async (items: number): Promise<Figures> => {
  const book = largeRegister(items);
  const xlsx = makeXlsx(book);
  const portfolio = await inHost(xlsx, () => withWorkbook("bench", (workbook) => readRegister(workbook, on))).then(
    (register) => register.portfolio,
  );
  const runs = items > 1_000 ? 5 : 20;
  // A copy each time: what is reckoned once for a portfolio is reckoned anew.
  const domainMs = await leastOf(runs, () => answersOf({ ...portfolio }));
  const before = heldBytes();
  const kept = answersOf({ ...portfolio });
  const domainBytes = heldBytes() - before;
  let requests = 0;
  const wholeMs = await leastOf(items > 1_000 ? 2 : 3, async () => (requests = await wholeWay(xlsx)));
  const peakMb = process.resourceUsage().maxRSS / 1024;
  const sums = makeXlsx(withSums(book));
  const hostSumsMs = await leastOf(1, () => inHost(sums, (host) => host.recalculate().then(() => host.save())));
  const officeMs = await leastOf(2, () => convert(sums, "xlsx", "xlsx"));
  expect(kept).toHaveLength(3);
  return { items, domainMs, domainBytes, wholeMs, peakMb, requests, hostSumsMs, officeMs };
};

const line = (figures: Figures, smaller: Figures | undefined): string => {
  const { items, domainMs, domainBytes, wholeMs, peakMb, requests, hostSumsMs, officeMs } = figures;
  const growth = (now: number, then: number | undefined) =>
    then === undefined ? "" : ` (× ${(now / then).toFixed(1)})`;
  return [
    `${items} items`,
    `domain ${domainMs.toFixed(1)} ms${growth(domainMs, smaller?.domainMs)}, ${(domainBytes / items).toFixed(0)} bytes an item`,
    `whole way ${wholeMs.toFixed(0)} ms${growth(wholeMs, smaller?.wholeMs)}, ${requests} requests, peak ${peakMb.toFixed(0)} MB`,
    `${sumCount} SUMIFS, file to file: LibreOffice ${officeMs.toFixed(0)} ms, host ${hostSumsMs.toFixed(0)} ms`,
    `whole way ÷ LibreOffice ${(wholeMs / officeMs).toFixed(2)}, whole way ÷ host's SUMIFS ${(wholeMs / hostSumsMs).toFixed(2)}`,
  ].join("\n  ");
};

test(
  "check, balance and ranking of 100, 1,000 and 10,000 items",
  async () => {
    await convert(makeXlsx(largeRegister(10)), "xlsx", "xlsx"); // the first start makes LibreOffice's profile
    let smaller: Figures | undefined;
    for (const items of sizes) {
      const figures = await measure(items);
      console.log(line(figures, smaller));
      smaller = figures;
    }
  },
  HOUR,
);
