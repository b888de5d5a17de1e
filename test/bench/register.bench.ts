/**
 * What check, balance and ranking of a large register cost, in the domain alone and from file to written result; beside
 * it the balance as native SUMIFS, calculated by LibreOffice and by the host. Not part of the tests; run it with
 * `npx jest --testRegex register.bench.ts`. Times are the least of a few runs, on the clock. Those of the domain and the
 * host are taken in a bundle in plain Node, each register in a process of its own, of which the peak of memory is said too.
 */
import { convert } from "../support/libreoffice";
import { makeXlsx } from "../support/make-xlsx";
import { bundle, measureInPlainNode } from "./in-plain-node";
import { largeRegister } from "./register/large-register";
import { leastOf } from "./register/least-of";
import type { Measured } from "./register/measure";
import { sumCount, withSums } from "./register/sumifs-sheet";

const sizes = [100, 1_000, 10_000] as const;
const HOUR = 3_600_000;

interface Figures extends Measured {
  readonly items: number;
  /** LibreOffice from file to file, starting up left out, and what of it the sums take. */
  readonly officeMs: number;
  readonly officeSumsMs: number;
}

const converted = (xlsx: Uint8Array): Promise<number> => leastOf(2, () => convert(xlsx, "xlsx", "xlsx"));

const measure = async (program: string, items: number, startMs: number): Promise<Figures> => {
  const book = largeRegister(items);
  const [xlsx, sums] = [makeXlsx(book), makeXlsx(withSums(book))];
  const measured = await measureInPlainNode<Measured>(program, [xlsx, sums]);
  const [withMs, withoutMs] = [await converted(sums), await converted(xlsx)];
  return { ...measured, items, officeMs: withMs - startMs, officeSumsMs: withMs - withoutMs };
};

const report = (now: Figures, smaller: Figures | undefined): string => {
  const { items, domainMs, domainBytes, wholeMs, requests, wireBytes, peakMb, hostSumsMs, officeMs, officeSumsMs } =
    now;
  const growth = (of: "domainMs" | "wholeMs"): string =>
    smaller ? `, ${(now[of] / smaller[of]).toFixed(1)} times that of ${smaller.items}` : "";
  const ratio = (one: number, other: number): string => (one / other).toFixed(2);
  return [
    `${items} items, in a bundle in plain Node`,
    `domain ${domainMs.toFixed(1)} ms${growth("domainMs")}; its answers hold ${(domainBytes / items).toFixed(0)} bytes an item`,
    `whole way ${wholeMs.toFixed(0)} ms${growth("wholeMs")}; ${requests} requests, ${(wireBytes / items).toFixed(0)} bytes an item`,
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
    const program = await bundle("register/measure");
    const nearlyNothing = makeXlsx({ sheets: [{ name: "Leeg", rows: [["leeg"]] }] });
    await convert(nearlyNothing, "xlsx", "xlsx"); // the first start makes LibreOffice's profile
    const startMs = await converted(nearlyNothing);
    let smaller: Figures | undefined;
    for (const items of sizes) {
      const figures = await measure(program, items, startMs);
      console.log(report(figures, smaller));
      smaller = figures;
    }
  },
  HOUR,
);
