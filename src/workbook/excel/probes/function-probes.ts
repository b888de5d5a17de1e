import { seenWords } from "../../../messages/nl-self-test";
import { balanceTexts } from "../../../messages/nl-sheets";
import { verdictWord } from "../../../messages/nl-words";
import { functionFormula } from "../../function-formula";
import { asInput } from "../text";
import { type Bench, type LoneProbe, together } from "./probe";
import { seenIn } from "./seen-in";
import { pause } from "./waiting";

interface Question {
  /** What is asked of the role, and who owns it; a blank is an empty text. */
  readonly asked: string | number;
  readonly owner: string;
  readonly formula: (tables: readonly string[]) => string;
}

/** Three tables of one row, and in L1 the formula that answers from them. */
const ask = ({ at, name, range, sheet }: Bench, { asked, owner, formula }: Question): void => {
  const tables = [
    { area: "A1:B2", headings: ["Nr", "Naam"], row: ["P-1", "Proef"] },
    { area: "D1:F2", headings: ["Rol", "Capaciteitshouder", "2023-Q1"], row: ["Planner", owner, 100] },
    { area: "H1:J2", headings: ["Nr", "Rol", "2023-Q1"], row: ["P-1", "Planner", asked] },
  ];
  const names = tables.map(({ area, headings, row }, index) => {
    range(area).formulas = [headings.map(asInput), row];
    const table = sheet.tables.add(at(area), true);
    table.name = `${name}_${index}`;
    return `${name}_${index}`;
  });
  range("L1").formulas = [[formula(names)]];
};

/** What a cell shows until its function has answered. */
const waiting = ["#BUSY!", "#GETTING_DATA"];
const tries = 40;
const betweenTries = 250;

/** The line of the role, or the error in its stead; null when the function does not answer in time. */
const readLine = async (bench: Bench, left = tries): Promise<readonly unknown[] | null> => {
  const [first, line] = [seenIn(bench.range("L1")), seenIn(bench.range("L2:R2"))];
  await bench.context.sync();
  const says = String(first()[0]);
  if (!waiting.includes(says)) return says.startsWith("#") ? [says] : line();
  if (left === 0) return null;
  await pause(betweenTries);
  return readLine(bench, left - 1);
};

const lineOf =
  (question: Question): LoneProbe["run"] =>
  async (bench) => {
    ask(bench, question);
    const line = await readLine(bench);
    return line && together(...line);
  };

/** The formula as we insert it: blanks are handed on as empty texts. */
const inserted = (tables: readonly string[]): string => functionFormula("balance", "lijst", tables);

/** The tables as they are. */
const bare = (tables: readonly string[]): string =>
  `=PORTFOLIO.CAPACITEITSBALANS("lijst",${tables.map((table) => `${table}[[#Headers],[#Data]]`).join(",")})`;

/** The function calls hours unknown that came as a 0 which may have been a blank. */
const blank: LoneProbe["run"] = async (bench) => {
  ask(bench, { asked: "", owner: "", formula: bare });
  const line = await readLine(bench);
  if (!line || line.length === 1) return line && together(...line);
  return line[3] === balanceTexts.unknown ? seenWords.asZero : seenWords.asBlank;
};

const answered = together("Planner", "2023-Q1", 100, 40, 60, 0.4, verdictWord.balanced);

/** The product's own functions in cells. */
export const functionProbes: readonly LoneProbe[] = [
  { code: "Z-61", expected: answered, run: lineOf({ asked: 40, owner: "", formula: inserted }) },
  { code: "Z-62", expected: null, run: blank },
  { code: "Z-63", expected: answered, run: lineOf({ asked: 40, owner: "=NA()", formula: inserted }) },
];
