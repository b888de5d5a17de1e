/** LibreOffice as the judge of our files and formulas: found on the machine, run headless, one conversion at a time. */
import { execFile, execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { pathToFileURL } from "node:url";

/** The oldest LibreOffice that knows dynamic arrays as Excel does. */
const OLDEST = { major: 25, minor: 2 };
const TIME_LIMIT_MS = 60_000;

/** LibreOffice's own filter for each kind: without it, it would read a broken file as plain text. */
const READER = {
  xlsx: "Calc MS Excel 2007 XML",
  fods: "OpenDocument Spreadsheet Flat XML",
  ods: "calc8",
  docx: "MS Word 2007 XML",
} as const;

export type LibreOfficeSource = keyof typeof READER;
export type LibreOfficeTarget = "pdf" | "csv" | "xlsx" | "ods";

export interface ConvertOptions {
  /** For csv: which sheet, counted from 1; absent means the first. */
  readonly sheet?: number;
  /** For csv: the numbers themselves and every text quoted (true), or the text as the cells show it (false, absent). */
  readonly rawValues?: boolean;
}

let found: string | null | undefined;
let profile: Promise<string> | undefined;
let queue: Promise<unknown> = Promise.resolve();

/** The path of a LibreOffice of at least 25.2 (env SOFFICE, PATH, /usr/bin, /opt/libreoffice…), or null where there is none. */
export function findLibreOffice(): string | null {
  if (found === undefined) found = candidates().find(isRecent) ?? null;
  return found;
}

/** A `describe` that needs LibreOffice: skipped, saying why, on a machine without it; in CI it always runs. */
export function describeWithLibreOffice(name: string, tests: () => void): void {
  if (findLibreOffice() !== null || process.env["CI"] === "true") describe(name, tests);
  else describe.skip(`${name} (skipped: no LibreOffice ${OLDEST.major}.${OLDEST.minor} or newer here)`, tests);
}

/** `input` converted by LibreOffice, which calculates the formulas that carry no cached value; rejects without a result or after 60 s. */
export function convert(
  input: Uint8Array,
  from: LibreOfficeSource,
  to: LibreOfficeTarget,
  options: ConvertOptions = {},
): Promise<Uint8Array> {
  const result = queue.then(() => convertNow(input, from, to, options));
  queue = result.catch(() => undefined);
  return result;
}

// Jest gives each test file its own copy of this module, and no exit event: the profile goes when the file is done.
afterAll(async () => {
  if (profile !== undefined) rmSync(await profile, { recursive: true, force: true });
});

async function convertNow(
  input: Uint8Array,
  from: LibreOfficeSource,
  to: LibreOfficeTarget,
  options: ConvertOptions,
): Promise<Uint8Array> {
  profile ??= warmProfile();
  const work = mkdtempSync(join(await profile, "work-"));
  try {
    const source = join(work, `input.${from}`);
    const out = join(work, "out");
    mkdirSync(out);
    writeFileSync(source, input);
    const said = await run(await profile, [
      `--infilter=${READER[from]}`,
      "--convert-to",
      filterOf(to, options),
      "--outdir",
      out,
      source,
    ]);
    const result = readdirSync(out).find((name) => name.endsWith(`.${to}`));
    if (result === undefined) throw new Error(`LibreOffice made no ${to} of this ${from}: ${said}`);
    return new Uint8Array(readFileSync(join(out, result)));
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** Csv in UTF-8 with commas; the tokens are those of LibreOffice's "Filter Options for CSV". */
function filterOf(to: LibreOfficeTarget, options: ConvertOptions): string {
  if (to !== "csv") return to;
  const content = options.rawValues === true ? "true,true,false" : "false,true,true";
  return `csv:Text - txt - csv (StarCalc):44,34,76,1,,0,${content},false,false,${options.sheet ?? 1}`;
}

/** A profile of this process alone; the first start of LibreOffice only makes the profile. */
async function warmProfile(): Promise<string> {
  const directory = mkdtempSync(join(tmpdir(), "koersvast-libreoffice-"));
  await run(directory, ["--terminate_after_init"]);
  return directory;
}

function run(directory: string, parameters: readonly string[]): Promise<string> {
  const program = findLibreOffice();
  if (program === null) {
    return Promise.reject(new Error(`LibreOffice ${OLDEST.major}.${OLDEST.minor} or newer is not on this machine`));
  }
  const own = `-env:UserInstallation=${pathToFileURL(join(directory, "profile")).href}`;
  return new Promise((resolve, reject) => {
    execFile(
      program,
      [own, "--headless", "--norestore", ...parameters],
      { timeout: TIME_LIMIT_MS, killSignal: "SIGKILL" },
      (error, stdout, stderr) =>
        error === null
          ? resolve(`${stdout}${stderr}`.trim())
          : reject(new Error(`LibreOffice failed: ${error.message} ${stderr}`, { cause: error })),
    );
  });
}

function candidates(): string[] {
  const named = process.env["SOFFICE"] === undefined ? [] : [process.env["SOFFICE"]];
  const onPath = (process.env["PATH"] ?? "").split(delimiter).map((directory) => join(directory, "soffice"));
  const inOpt = existsSync("/opt")
    ? readdirSync("/opt")
        .filter((name) => name.startsWith("libreoffice"))
        .map((name) => join("/opt", name, "program", "soffice"))
    : [];
  return [...named, ...onPath, "/usr/bin/soffice", ...inOpt].filter((path) => existsSync(path));
}

function isRecent(program: string): boolean {
  const version = versionOf(program);
  return (
    version !== null &&
    (version.major > OLDEST.major || (version.major === OLDEST.major && version.minor >= OLDEST.minor))
  );
}

/** `LibreOffice 25.2.3.2 520(Build:2)` → 25 and 2; null for a program that does not answer so. */
function versionOf(program: string): { readonly major: number; readonly minor: number } | null {
  try {
    const said = execFileSync(program, ["--version"], { encoding: "utf8", timeout: TIME_LIMIT_MS, stdio: "pipe" });
    const match = /LibreOffice (\d+)\.(\d+)/.exec(said);
    return match === null ? null : { major: Number(match[1]), minor: Number(match[2]) };
  } catch {
    return null;
  }
}
