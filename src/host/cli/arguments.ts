import { parseArgs } from "node:util";
import type { PaperStanding } from "../../domain/definitive";
import { dateOf, type Day, dayOf } from "../../domain/quantity";
import { commandLineTexts as texts } from "../../messages/nl-command-line";

/** What is done where no steps are named. */
const usualSteps = ["controle", "balans", "rangorde", "dpl", "mjip", "besluitbladen"] as const;
/** In the order in which they are done. */
export const steps = ["ronde-sluiten", "ronde-openen", ...usualSteps, "stukken", "vergelijking"] as const;
export type Step = (typeof steps)[number];

export interface CommandLine {
  readonly file: string;
  readonly output: string;
  readonly steps: readonly Step[];
  /** The person named the steps, so that each must be done. */
  readonly stepsNamed: boolean;
  readonly numbers: readonly string[];
  readonly on: Day;
  /** The name of the round to open, empty when none was given, and until when it may be answered. */
  readonly round: string;
  readonly deadline: Day | null;
  readonly json: boolean;
  /** The folder in which every paper comes as a Word document; null: none are made. */
  readonly documents: string | null;
  /** As what decision sheets and papers are made. */
  readonly state: PaperStanding["kind"];
  /** What a register of an older version gets in the result; null: it stays of its version. */
  readonly update: Update | null;
}

/** The number of the version alone, or the new columns too. */
export const updates = ["versie", "kolommen"] as const;
export type Update = (typeof updates)[number];

const options = {
  uit: { type: "string" },
  stappen: { type: "string" },
  nummers: { type: "string" },
  datum: { type: "string" },
  ronde: { type: "string" },
  uiterlijk: { type: "string" },
  json: { type: "boolean" },
  word: { type: "string" },
  definitief: { type: "boolean" },
  bijwerken: { type: "string" },
} as const;

/** An option that exists, with the value that it needs and none that it does not. */
const isComplete = ({ name, value }: { readonly name: string; readonly value?: string | undefined }): boolean =>
  Object.entries(options).some(([known, { type }]) => known === name && (type === "string") === (value !== undefined));

/** The command line as the person typed it, or the sentence that says what is wrong with it. */
export const parseCommandLine = (args: readonly string[], today: Day): CommandLine | { readonly wrong: string } => {
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    allowPositionals: true,
    strict: false,
    tokens: true,
    options,
  });
  const stray = tokens.find((token) => token.kind === "option" && !isComplete(token));
  if (stray?.kind === "option") return { wrong: texts.unknownOption(stray.rawName) };
  const [file] = positionals;
  if (file === undefined || positionals.length !== 1) return { wrong: texts.noFile };
  const isDefinitive = values.definitief === true;
  const asked = words(values.stappen) ?? (isDefinitive ? [...usualSteps, "stukken"] : usualSteps);
  const unknown = asked.find((step) => !steps.some((known) => known === step));
  if (unknown !== undefined) return { wrong: texts.unknownStep(unknown) };
  const makesPapers = values.word !== undefined || asked.some((step) => step === "besluitbladen" || step === "stukken");
  if (isDefinitive && !makesPapers) return { wrong: texts.nothingDefinitive };
  const on = values.datum === undefined ? today : parseDay(String(values.datum));
  if (on === null) return { wrong: texts.badDay(String(values.datum)) };
  const deadline = values.uiterlijk === undefined ? null : parseDay(String(values.uiterlijk));
  if (values.uiterlijk !== undefined && deadline === null) return { wrong: texts.badDay(String(values.uiterlijk)) };
  const update = updates.find((known) => known === values.bijwerken) ?? null;
  if (values.bijwerken !== undefined && update === null)
    return { wrong: texts.unknownUpdate(String(values.bijwerken)) };
  return {
    file,
    output: typeof values.uit === "string" ? values.uit : file.replace(/(\.xlsx)?$/iu, "-koersvast.xlsx"),
    steps: steps.filter((step) => asked.includes(step)),
    stepsNamed: values.stappen !== undefined || values.nummers !== undefined,
    numbers: words(values.nummers) ?? [],
    on,
    round: typeof values.ronde === "string" ? values.ronde : "",
    deadline,
    json: values.json === true,
    documents: typeof values.word === "string" ? values.word : null,
    state: isDefinitive ? "definitive" : "concept",
    update,
  };
};

const words = (text: string | boolean | undefined): readonly string[] | null =>
  typeof text === "string"
    ? text
        .split(",")
        .map((word) => word.trim())
        .filter(Boolean)
    : null;

const parseDay = (text: string): Day | null => {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(text)?.slice(1).map(Number) ?? [];
  const [year = 0, month = 0, dayOfMonth = 0] = parts;
  const read = dayOf(year, month, dayOfMonth);
  const back = dateOf(read);
  return parts.length === 3 && back.month === month && back.dayOfMonth === dayOfMonth ? read : null;
};
