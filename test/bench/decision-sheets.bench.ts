/**
 * What a hundred decision sheets in one go cost: time, round trips, memory. Not part of the tests; run it with
 * `npx jest --testRegex decision-sheets.bench.ts`. Taken in a bundle in plain Node, each register in a process of its own.
 */
import { makeXlsx } from "../support/make-xlsx";
import { bundle, measureInPlainNode } from "./in-plain-node";
import type { DecisionCost } from "./papers/decision-sheets";
import { withAllTables } from "./register/all-tables";

/** One choice in ten items, of which half is open. */
const sizes = [200, 1_000, 2_000] as const;

test("the sheets of every open choice of 200, 1,000 and 2,000 items", async () => {
  const program = await bundle("papers/decision-sheets");
  for (const items of sizes) {
    const cost = await measureInPlainNode<DecisionCost>(program, [makeXlsx(withAllTables(items))]);
    const { sheets, requests, wireBytes, told, makeMs, longestPortionMs, saveMs, fileBytes, documentsMs, peakMb } =
      cost;
    console.log(
      [
        `${items} items: ${sheets} sheets in ${makeMs.toFixed(0)} ms, ${(makeMs / sheets).toFixed(0)} ms each`,
        `${requests} round trips, ${(wireBytes / 1e6).toFixed(1)} MB to and fro`,
        `told ${told} times how far it is, at the most ${longestPortionMs.toFixed(0)} ms apart`,
        `saved in ${saveMs.toFixed(0)} ms to ${(fileBytes / 1e6).toFixed(1)} MB`,
        `the same as Word documents ${documentsMs.toFixed(0)} ms`,
        `peak of memory ${peakMb.toFixed(0)} MB`,
      ].join("\n  "),
    );
  }
}, 3_600_000);
