/** Every paper as a Word document in a folder. */
import { mkdir } from "node:fs/promises";
import path from "node:path";
import { runDecisionDocuments } from "../../actions/decision-documents";
import type { Outcome } from "../../actions/outcome";
import { runPaperDocuments } from "../../actions/papers";
import { commandLineTexts as texts } from "../../messages/nl-command-line";
import { listText } from "../../messages/nl-format";
import { refusalText } from "../../messages/nl-refusals";
import { paperIds } from "../../messages/papers/paper-names";
import type { CommandLine } from "./arguments";
import { writeWhole } from "./write-whole";

/** The files that were written, and what to say of papers that could not be made. */
export interface WrittenDocuments {
  readonly files: readonly string[];
  readonly skipped: readonly string[];
}

/** The papers of the register, and the decision sheets of the numbers that were given or of every open choice. */
export const writeDocuments = async (
  { on, numbers, state }: CommandLine,
  folder: string,
): Promise<WrittenDocuments> => {
  const papers = await runPaperDocuments(paperIds, on, {}, state);
  const decisions = await runDecisionDocuments(on, numbers, {}, state);
  const files = [
    ...(papers.kind === "done" ? papers.result.files : []),
    ...(decisions.kind === "done" ? decisions.result : []),
  ];
  await mkdir(folder, { recursive: true });
  for (const { name, bytes } of files) await writeWhole(path.join(folder, name), bytes);
  return {
    files: files.map(({ name }) => path.join(folder, name)),
    skipped: [
      ...refusalOf(papers, texts.steps.word),
      ...(papers.kind === "done"
        ? papers.result.leftOut.map(({ name, tables }) => texts.leftOut(name, listText(tables)))
        : []),
      ...refusalOf(decisions, texts.steps.besluitbladen),
    ],
  };
};

/** Why nothing was made; a register in which nothing is open lacks nothing. */
const refusalOf = (outcome: Outcome<unknown>, step: string): readonly string[] => {
  if (outcome.kind === "failed") throw outcome.cause;
  return outcome.kind === "refused" && outcome.refusal.code !== "nothingToDecide"
    ? [texts.refused(step, refusalText(outcome.refusal))]
    : [];
};
