/** Every paper as a Word document in a folder. */
import { mkdir } from "node:fs/promises";
import path from "node:path";
import { runPaperDocuments } from "../../actions/papers";
import type { Day } from "../../domain/quantity";
import { commandLineTexts as texts } from "../../messages/nl-command-line";
import { listText } from "../../messages/nl-format";
import { refusalText } from "../../messages/nl-refusals";
import { paperIds } from "../../messages/papers/paper-names";
import { writeWhole } from "./write-whole";

/** The files that were written, and what to say of papers that could not be made. */
export interface WrittenDocuments {
  readonly files: readonly string[];
  readonly skipped: readonly string[];
}

export const writeDocuments = async (on: Day, folder: string): Promise<WrittenDocuments> => {
  const outcome = await runPaperDocuments(paperIds, on);
  if (outcome.kind === "failed") throw outcome.cause;
  if (outcome.kind === "refused")
    return { files: [], skipped: [texts.refused(texts.steps.word, refusalText(outcome.refusal))] };
  const { files, leftOut } = outcome.result;
  await mkdir(folder, { recursive: true });
  for (const { name, bytes } of files) await writeWhole(path.join(folder, name), bytes);
  return {
    files: files.map(({ name }) => path.join(folder, name)),
    skipped: leftOut.map(({ name, tables }) => texts.leftOut(name, listText(tables))),
  };
};
