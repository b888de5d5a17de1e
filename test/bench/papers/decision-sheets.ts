/**
 * What the decision sheets of every open choice of a register cost, from file to file; run as a program of its own on the
 * file of the register. Answers with one line of JSON.
 */
import { readFileSync } from "node:fs";
import { runDecisionDocuments } from "../../../src/actions/decision-documents";
import { runDecisionSheets } from "../../../src/actions/decision-sheets";
import { dayOf } from "../../../src/domain/quantity";
import { openHost } from "../../../src/host/open-host";

export interface DecisionCost {
  readonly sheets: number;
  readonly requests: number;
  readonly wireBytes: number;
  /** How often a person heard how far it was. */
  readonly told: number;
  readonly makeMs: number;
  /** The longest that a person waits before Stop is heard. */
  readonly longestPortionMs: number;
  readonly saveMs: number;
  readonly fileBytes: number;
  readonly documentsMs: number;
  readonly peakMb: number;
}

const on = dayOf(2022, 10, 1);

const measure = async (xlsx: Uint8Array): Promise<DecisionCost> => {
  const host = await openHost({ xlsx });
  const restore = host.use();
  const begun = performance.now();
  let [told, last, longest] = [0, begun, 0];
  const outcome = await runDecisionSheets(on, [], {
    progress: () => {
      const now = performance.now();
      longest = Math.max(longest, now - last);
      [told, last] = [told + 1, now];
    },
  });
  const made = performance.now();
  if (outcome.kind !== "done") throw new Error(outcome.kind);
  const { syncs, requestBytes, responseBytes } = host.statistics;
  const file = await host.save();
  const saved = performance.now();
  const documents = await runDecisionDocuments(on, []);
  if (documents.kind !== "done") throw new Error(documents.kind);
  const written = performance.now();
  restore();
  host.close();
  return {
    ...{ sheets: outcome.result.made.length, requests: syncs, wireBytes: requestBytes + responseBytes, told },
    ...{ makeMs: made - begun, longestPortionMs: longest, saveMs: saved - made, fileBytes: file.length },
    ...{ documentsMs: written - saved, peakMb: process.resourceUsage().maxRSS / 1024 },
  };
};

const [file = ""] = process.argv.slice(2);
void measure(readFileSync(file)).then((measured) => console.log(JSON.stringify(measured)));
