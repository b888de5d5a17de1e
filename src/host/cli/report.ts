import type { FoundLists } from "../../actions/read-lists";
import { missingTables, type Register } from "../../actions/register";
import { schemaStep } from "../../actions/update-schema";
import { computeOverview } from "../../domain/overview";
import { rankInitiatives } from "../../domain/ranking";
import { commandLineTexts as texts } from "../../messages/nl-command-line";
import { summaryLines } from "../../messages/nl-summary";
import type { FileError } from "../engine/file/file-error";
import type { CommandLine } from "./arguments";
import { listData, listLines } from "./lists";

/** What was seen or done beside the steps. */
interface Aside {
  readonly updated: readonly string[];
  readonly skipped: readonly string[];
  readonly found: FoundLists;
  /** The Word documents that were written. */
  readonly documents: readonly string[];
}

/** What the run prints at its end: the summary in words, or the same as JSON. */
export const reportLines = (
  line: CommandLine,
  read: Register,
  sheets: readonly string[],
  { updated, skipped, found, documents }: Aside,
): readonly string[] => {
  const { portfolio, on } = read;
  const older = schemaStep(read);
  const version = older ? [texts.older(older.from, older.to)] : updated;
  const summary = {
    overview: computeOverview(portfolio, on, read.issues),
    balanceMissing: missingTables(read, ["supply", "demand"]),
    ranking: missingTables(read, ["criteria", "scores"]).length > 0 ? null : rankInitiatives(portfolio),
  };
  return line.json
    ? [
        JSON.stringify(
          { ...summary, ...listData(found), version, skipped, file: line.output, sheets, documents },
          null,
          2,
        ),
      ]
    : [
        ...summaryLines(summary),
        "",
        ...withBlank(listLines(found)),
        ...version,
        ...skipped,
        texts.written(line.output, sheets.join(", ")),
        ...(documents.length > 0 ? [texts.documents(documents)] : []),
      ];
};

const withBlank = (lines: readonly string[]): readonly string[] => (lines.length === 0 ? [] : [...lines, ""]);

/** Why a file is not a workbook that can be read. */
export const fileErrorText = ({ code, part }: FileError): string => {
  switch (code) {
    case "not-xlsx":
      return texts.notXlsx;
    case "encrypted":
      return texts.encrypted;
    case "no-worksheet":
      return texts.noWorksheet;
    case "broken":
      return texts.broken(part ?? "");
  }
};
