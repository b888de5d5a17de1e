import type { CellProblem, Measure } from "../domain/cell-problem";
import type { CapacityUnit } from "../domain/model";
import type { PeriodKind } from "../domain/period";
import { day } from "../domain/quantity";
import { dayText, listText, meantText, numberText, someText } from "./en-format";
import { statusClassWord } from "./en-words";
import type { TextByCode } from "./issue-text";
import { quoted } from "./quoted";

const measureWord: Record<Measure, string> = {
  hours: "a number of hours",
  days: "a number of days",
  fte: "a number of fte",
  euro: "an amount in euros",
  share: "a percentage",
  number: "a number",
  rank: "a rank",
};

const unitWord: Record<CapacityUnit, string> = { hours: "hours", days: "days", fte: "fte" };

const kindWord: Record<PeriodKind, string> = {
  month: "months",
  quarter: "quarters",
  half: "half-years",
  year: "years",
};

type SettingKind = Extract<CellProblem, { code: "G-36" }>["expected"];

const settingWord = (expected: SettingKind): string => {
  if (expected === "year") return "a year in four figures";
  return expected === "date" ? "a full date" : measureWord[expected];
};

const standardText = (expected: SettingKind, standard: number): string => {
  if (expected === "date") return dayText(day(standard));
  if (expected === "year") return String(standard);
  return expected === "share" ? `${numberText(standard * 100)} %` : numberText(standard);
};

const rowsShown = 20;

const quotedList = (texts: readonly string[]): string => listText(texts.map((text) => quoted(text)));
const meant = (suggestions: readonly string[]): string =>
  suggestions.length === 0 ? "" : ` ${meantText(suggestions.map((text) => quoted(text)))}`;
const isYear = (text: string): boolean => /^(?:19|20)\d\d$/u.test(text);

/** What is the matter with a cell, heading, row or table as such. */
export const cellTexts: TextByCode<CellProblem> = {
  "G-1": ({ table }) => ({
    what: `The table ${table} is missing.`,
    todo: `Make it with 'New register', or turn your own list into a table (Insert > Table) with the name ${table}.`,
  }),
  "G-2": ({ table, candidates }) => ({
    what: `More than one table could be ${table}: ${listText(
      candidates.map(({ name, sheet }) =>
        name ? `${quoted(name)} on sheet ${quoted(sheet)}` : "a table without a name",
      ),
    )}. None of them was read.`,
    todo: `Choose which one it is, or give that table the name ${table} (Table Design > Table Name).`,
  }),
  "G-3": ({ table }) => ({
    what: `The table ${table} has no rows filled in yet.`,
    todo: "Fill in the first row.",
  }),
  "G-4": ({ table, heading, suggestions }) => ({
    what: `The table ${table} has no column ${quoted(heading)}.${meant(suggestions)}`,
    todo: `Add the column ${quoted(heading)}, or give that name to the column meant for it.`,
  }),
  "G-5": ({ table, missing }) => ({
    what: {
      period: `The table ${table} has no column for a period.`,
      year: `The table ${table} has no column for a year.`,
      criterion: `The table ${table} has no column for a criterion.`,
    }[missing],
    todo: {
      period: "Add a column for each period, with a heading such as 2023-Q1.",
      year: "Add a column for each year, with the year as its heading.",
      criterion: "Add a column for each criterion, with the name of the criterion as its heading.",
    }[missing],
  }),
  "G-6": ({ table, headings }) => ({
    what: `The table ${table} gives figures in two ways; the columns ${quotedList(headings)} were not read.`,
    todo: "Choose one way: a column for each period, year or criterion, or a row for each figure.",
  }),
  "G-37": ({ table, chosen }) => ({
    what: `The table ${quoted(chosen)}, chosen as ${table}, is no longer in the workbook; that choice does not hold.`,
    todo: "Choose again in Overview which table it is, or give the table its old name back.",
  }),
  "G-38": ({ table, heading, chosenFor }) => ({
    what: `The column ${quoted(heading)}, chosen as ${quoted(chosenFor)}, is no longer in the table ${table}.`,
    todo: "Choose again in Overview which column it is, or give the column its old heading back.",
  }),
  "G-39": ({ text }) => ({
    what: `Of the choice of tables and columns that this workbook keeps, ${quoted(text)} cannot be read; that part does not hold.`,
    todo: "Choose again in Overview which tables and columns they are.",
  }),
  "G-40": () => ({
    what: "What this workbook keeps of its update rounds cannot be read; no round is known.",
    todo: "Put an earlier version of the workbook back, or open a new round: the count then starts anew.",
  }),
  "G-7": ({ heading, counted, rows }) => ({
    what: `The column ${quoted(heading)} is a second column for the same as ${quoted(counted)}${
      rows
        ? `; where another is already filled in (row ${someText(rows.map(String), rowsShown)}), it was not read.`
        : " and was not read."
    }`,
    todo: rows ? "Fill in one of these columns in those rows." : "Merge the two, or give one of them another heading.",
  }),
  "G-8": ({ column }) => ({
    what: `Column ${column} has content and no heading of its own; the content was not read.`,
    todo: "Give the column a heading. A table cannot have merged headings.",
  }),
  "G-9": ({ text, kind, tableKind }) => ({
    what: `${quoted(text)} counts in ${kindWord[kind]}, the rest of the table in ${kindWord[tableKind]}; this part was not read.`,
    todo: `Use one kind of period in one table: ${kindWord[tableKind]}.`,
  }),
  "G-10": ({ text, expected }) =>
    expected === "period"
      ? {
          what: `${quoted(text)} cannot be read as a period with a year; the figures that go with it were not read.`,
          todo: "Write a quarter as 2023-Q1, a half-year as 2023-H1, a month as 2023-01 and a year as 2023.",
        }
      : {
          what: `${quoted(text)} cannot be read as a year; what goes with it was not read.`,
          todo: "Write the year in four figures, such as 2023.",
        },
  "G-11": ({ heading, factor }) => ({
    what: `The amounts in column ${quoted(heading)} were read in ${factor === 1_000 ? "thousands" : "millions"} of euros.`,
    todo: "If that is right, there is nothing to do. If not, take the multiplication out of the heading.",
  }),
  "G-12": ({ headings }) => ({
    what: `This row has content and no usable ${quotedList(headings)}; the row was not read.`,
    todo: `Fill in ${quotedList(headings)}, or take the row out of the table. Subheadings and totals do not belong in the table.`,
  }),
  "G-13": ({ heading }) => ({
    what: `${quoted(heading)} is not filled in.`,
    todo: `Fill in ${quoted(heading)}.`,
  }),
  "G-14": ({ heading, text, firstRow, counts }) => ({
    what: `${heading} ${quoted(text)} also stands in row ${firstRow}. ${
      counts === "both" ? `Both rows count; a reference means row ${firstRow}.` : `Only row ${firstRow} counts.`
    }`,
    todo: "Give one of the two a number or name of its own, or merge them.",
  }),
  "G-15": ({ text }) => ({
    what: `The cell gives the error ${text}; it was not read.`,
    todo: "Repair the formula in the cell, or fill in the value.",
  }),
  "G-16": ({ text }) => ({
    what: `The cell holds a formula as text: ${quoted(text)}.`,
    todo: "If it is a formula, set the format of the cell to General and enter the cell again. If it is text, leave out the = sign.",
  }),
  "G-17": () => ({
    what: "Unknown: 0 or blank. Excel passes a blank cell to a formula as 0.",
    todo: 'Pass the table as IF(T="","",T), as the help shows, or fill in the cell.',
  }),
  "G-18": ({ text, read }) => ({
    what: `The number ${quoted(text)} stands in the cell as text and was read as ${numberText(read)}.`,
    todo: "Type it as a number, so that Excel calculates with it too.",
  }),
  "G-19": ({ text, expected }) => ({
    what: `${quoted(text)} cannot be read here as ${measureWord[expected]}; the cell counts as unknown.`,
    todo: `Fill in ${measureWord[expected]}, leave the cell blank, or write p.m. if the size is not known yet.`,
  }),
  "G-20": ({ text, readings }) => ({
    what: `${quoted(text)} cannot be read with certainty; the cell counts as unknown. ${meantText(readings.map(numberText))}`,
    todo: "Type it as a number, with the decimal sign of your Excel.",
  }),
  "G-21": ({ text, expected }) => ({
    what: `${quoted(text)} has another unit; ${measureWord[expected]} belongs here. The cell counts as unknown.`,
    todo: "Convert it, or change the unit of the row.",
  }),
  "G-22": ({ value }) => ({
    what: `${numberText(value * 100)} % lies outside 0 to 100 %; the cell counts as unknown.`,
    todo:
      value > 1 && value <= 100
        ? `Did you mean ${numberText(value)} %? Then type the percent sign as well.`
        : "Fill in a percentage from 0 to 100 %.",
  }),
  "G-23": ({ value, highest }) => ({
    what: `${numberText(value)} is not a rank; the cell was not read.`,
    todo: `Fill in a whole number from 1 to ${numberText(highest)}, or leave the cell blank.`,
  }),
  "G-24": ({ read }) => ({
    what: `The number stands in the cell as a decimal number and was read as ${quoted(read)}. A zero at its end is lost in this way.`,
    todo: "Format the column as Text and type the number again.",
  }),
  "G-25": ({ text, read }) => ({
    what: `The date ${quoted(text)} stands in the cell as text and was read as ${dayText(read)}.`,
    todo: "Type the date again, so that Excel makes a date of it.",
  }),
  "G-26": ({ text }) => ({
    what: `${quoted(text)} cannot be read as a date.`,
    todo: "Type a full date, with day, month and year, or leave the cell blank.",
  }),
  "G-27": ({ text }) => ({
    what: isYear(text)
      ? `${text} is a year and not a date; the cell was not read.`
      : `${quoted(text)} is not a date between 1990 and 2100; the cell was not read.`,
    todo: "Type a full date, with day, month and year, or leave the cell blank.",
  }),
  "G-28": ({ words, allowed, countsAs }) => ({
    what: `${quotedList(words)} ${words.length > 1 ? "are" : "is"} not known here${
      countsAs ? `; the item counts as ${statusClassWord[countsAs]}` : ""
    }.`,
    todo: `Choose from: ${allowed.join(", ")}.`,
  }),
  "G-29": ({ text, suggestions }) => ({
    what: `The setting ${quoted(text)} is not known and does nothing.${meant(suggestions)}`,
    todo: "Use the name of a setting that is known, or remove the row.",
  }),
  "G-30": ({ status }) => ({
    what: `The status ${quoted(status)} stands in more than one list; the first counts (gewenst, then vastgelegd, then buiten).`,
    todo: "Leave the status in one list.",
  }),
  "G-31": ({ found, known }) => ({
    what: `This register was made with a newer Koersvast (schema version ${found}; this one knows ${known}). It is read and not written.`,
    todo: "Update Koersvast.",
  }),
  "G-42": ({ rule }) => ({
    what: `Rule ${rule} is switched off without a reason, and therefore stays on.`,
    todo: "Put in Waarde why your municipality does not want this rule to be tested, or remove the row.",
  }),
  "G-41": ({ found, known }) => ({
    what: `This register is of an older version (schema version ${found}; this Koersvast knows ${known}). It is read and written as before.`,
    todo: "Bring it up to date on the first screen of the pane. It is not needed.",
  }),
  "G-32": ({ text }) => ({
    what: `${quoted(text)} is a total and not a row of the register; the row was not read.`,
    todo: "Take the row out of the table. To see a total, turn on the total row (Table Design > Total Row).",
  }),
  "G-33": ({ heading, counted }) => ({
    what: `The heading ${quoted(heading)} names a unit or multiplication that does not fit here; the numbers below it count as unknown.`,
    todo: {
      capacity: "Between brackets in the heading, put only uren, dagen or fte, or nothing.",
      hours: "Give the column in hours, and put only uren or nothing between brackets in the heading.",
      euro: "Give the column in euros; write a multiplication as (x € 1.000) or (x € 1 mln).",
    }[counted],
  }),
  "G-34": ({ column, row }) => ({
    what: `The column counts in ${unitWord[column]} and the row in ${unitWord[row]}; the cell counts as unknown.`,
    todo: "Fill in the Eenheid of the column for the row, or give the heading and the row the same unit.",
  }),
  "G-35": ({ text, suggestions }) => ({
    what: `${quoted(text)} is not a criterion of the table Beoordelingscriteria; the scores that go with it do not count.${meant(suggestions)}`,
    todo: "Write the criterion as it stands in Beoordelingscriteria, or add it there.",
  }),
  "G-36": ({ setting, text, expected, standard }) => ({
    what: `${quoted(text)} cannot be read as ${settingWord(expected)} for ${quoted(setting)}; the default holds: ${standardText(expected, standard)}.`,
    todo: `Fill in ${settingWord(expected)}, or remove the row if the default is right.`,
  }),
};
