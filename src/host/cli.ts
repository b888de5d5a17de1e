/** One .xlsx in, the add-in's own actions run on the embedded host, one .xlsx and a summary out. */
import { readFile } from "node:fs/promises";
import { runBalance } from "../actions/balance";
import { runInvestmentPlan, runPriorityList } from "../actions/budget-lists";
import { runCheck } from "../actions/check";
import { runDecisionSheets } from "../actions/decision-sheets";
import type { Outcome } from "../actions/outcome";
import { runOverview } from "../actions/overview";
import { runPapers } from "../actions/papers";
import { runReadLists } from "../actions/read-lists";
import { runRanking } from "../actions/ranking";
import { runReadRegister } from "../actions/read-register";
import { runUpdateSchema, schemaStep } from "../actions/update-schema";
import { type Day, dayOf } from "../domain/quantity";
import { associateFunctions } from "../functions/associate";
import metadata from "../functions/functions.json";
import { commandLineTexts as texts } from "../messages/nl-command-line";
import { refusalText } from "../messages/nl-refusals";
import { findingLines } from "../messages/nl-summary";
import { paperIds } from "../messages/papers/paper-names";
import { type CommandLine, parseCommandLine, type Step, type Update } from "./cli/arguments";
import { writeDocuments, type WrittenDocuments } from "./cli/documents";
import { listData, listLines } from "./cli/lists";
import { fileErrorText, reportLines } from "./cli/report";
import { closeRound, compareWithOpening, openRound } from "./cli/round-steps";
import { writeWhole } from "./cli/write-whole";
import { FileError } from "./engine/file/file-error";
import { openHost } from "./open-host";

const refusedCode = 2;

const say = (text: string): void => void process.stdout.write(`${text}\n`);
const complain = (text: string): void => void process.stderr.write(`${text}\n`);

const actions: Record<Step, (line: CommandLine) => Promise<Outcome<unknown>>> = {
  controle: ({ on }) => runCheck(on),
  balans: ({ on }) => runBalance(on),
  rangorde: ({ on }) => runRanking(on),
  dpl: ({ on }) => runPriorityList(on),
  mjip: ({ on }) => runInvestmentPlan(on),
  besluitbladen: ({ on, numbers, state }) => runDecisionSheets(on, numbers, {}, state),
  stukken: ({ on, state }) => runPapers(paperIds, on, undefined, state),
  "ronde-openen": openRound,
  "ronde-sluiten": (line) => closeRound(line, complain),
  vergelijking: compareWithOpening,
};

const main = async (args: readonly string[]): Promise<number> => {
  const now = new Date();
  const line = parseCommandLine(args, dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate()));
  if ("wrong" in line) {
    [line.wrong, ...texts.usage].forEach(complain);
    return refusedCode;
  }
  const xlsx = await readFile(line.file).catch((cause: unknown) => {
    throw new Refused(texts.unreadable(line.file), { cause });
  });
  return register(line, new Uint8Array(xlsx));
};

/** Nothing was done, for a reason that the person can do something about. */
class Refused extends Error {}

const register = async (line: CommandLine, xlsx: Uint8Array): Promise<number> => {
  const functions = { namespace: "PORTFOLIO", metadata };
  const host = await openHost({ xlsx, locale: "nl-NL", functions }).catch((error: unknown) => {
    throw error instanceof FileError ? new Refused(fileErrorText(error), { cause: error }) : error;
  });
  const restore = host.use();
  associateFunctions(() => line.on);
  try {
    complain(texts.progress(texts.steps.lezen));
    const found = demand(await runReadLists(line.on)).result;
    if (!line.stepsNamed && found.lists.length > 0 && !found.register.portfolio.tables.has("initiatives")) {
      (line.json ? [JSON.stringify(listData(found), null, 2)] : [texts.noRegister, ...listLines(found)]).forEach(say);
      return 0;
    }
    const updated = line.update ? await bringUpToDate(line.on, line.update) : [];
    const read = demand(await runOverview(line.on));
    const written = new Set(read.sheets);
    const skipped: string[] = [];
    for (const step of line.steps) {
      complain(texts.progress(texts.steps[step]));
      const outcome = await actions[step](line);
      if (outcome.kind === "failed") throw outcome.cause;
      if (outcome.kind === "refused") skipped.push(texts.refused(texts.steps[step], refusalText(outcome.refusal)));
      else outcome.sheets.forEach((sheet) => written.add(sheet));
    }
    complain(texts.progress(texts.steps.bewaren));
    await host.settled();
    await writeWhole(line.output, await host.save());
    const documents = await documentsOf(line);
    skipped.push(...documents.skipped);
    reportLines(line, read.result, [...written], { updated, skipped, found, documents: documents.files }).forEach(say);
    const isAsked = line.stepsNamed || line.documents !== null || line.state === "definitive";
    return isAsked && skipped.length > 0 ? refusedCode : 0;
  } finally {
    restore();
    host.close();
  }
};

const documentsOf = async (line: CommandLine): Promise<WrittenDocuments> => {
  if (line.documents === null) return { files: [], skipped: [] };
  complain(texts.progress(texts.steps.word));
  return writeDocuments(line, line.documents);
};

/** Brings a register of an older version up to date in the result, and says so; another is left as it is. */
const bringUpToDate = async (on: Day, update: Update): Promise<readonly string[]> => {
  const seen = demand(await runReadRegister(on)).result;
  const step = schemaStep(seen);
  if (!step) return [];
  complain(texts.progress(texts.steps.bijwerken));
  const added = demand(await runUpdateSchema(seen, update === "kolommen")).result;
  return [texts.updated(step.to, added.join(", "))];
};

/** What an action that must succeed gave; without it there is nothing to go on with. */
const demand = <T>(outcome: Outcome<T>): Extract<Outcome<T>, { kind: "done" }> => {
  if (outcome.kind === "failed") throw outcome.cause;
  if (outcome.kind === "done") return outcome;
  const { refusal } = outcome;
  const findings = refusal.code === "tableMissing" ? findingLines(refusal.issues) : [];
  throw new Refused([refusalText(refusal), ...findings].join("\n"));
};

const run = async (): Promise<number> => {
  try {
    return await main(process.argv.slice(2));
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    complain(`${texts.refusedAll} ${error.message}`);
    return refusedCode;
  }
};

void run().then((code) => {
  process.exitCode = code;
});
