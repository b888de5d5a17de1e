import { seenWords } from "../../../messages/nl-self-test";
import { type LoneProbe, together } from "./probe";
import { seenIn } from "./seen-in";
import { within } from "./waiting";

type Run = LoneProbe["run"];

const setting: Run = async ({ context, name }) => {
  const { settings } = context.workbook;
  settings.add(name, "tabel=1");
  settings.load("items/key,items/value");
  await context.sync();
  const found = settings.items.find(({ key }) => key === name);
  settings.getItem(name).delete();
  await context.sync();
  return found ? String(found.value) : seenWords.absent;
};

const rows = 50;
const columns = 20;
const length = 1_048;

/** A request of more than 1,000,000 bytes, well under the 5 MB of Excel on the web. */
const large: Run = async ({ context, range }) => {
  const cells = range("A1").getResizedRange(rows - 1, columns - 1);
  cells.formulas = Array.from({ length: rows }, () => Array<string>(columns).fill("x".repeat(length)));
  await context.sync();
  const last = seenIn(cells.getLastCell());
  await context.sync();
  return together(rows, columns, String(last()[0]).length);
};

/** Where Excel says that our own change came from. */
const ownChange: Run = async ({ context, range, sheet }) => {
  let hear: (source: string) => void = () => undefined;
  const heard = new Promise<string>((resolve) => (hear = resolve));
  const handler = sheet.onChanged.add(async ({ source }) => hear(source));
  await context.sync();
  range("A1").values = [[1]];
  await context.sync();
  const source = await within(5_000, heard);
  handler.remove();
  await context.sync();
  return source;
};

/** What the workbook keeps, takes and tells. */
export const workbookProbes: readonly LoneProbe[] = [
  { code: "Z-58", expected: "tabel=1", run: setting },
  { code: "Z-59", expected: together(rows, columns, length), run: large },
  { code: "Z-60", expected: "Local", run: ownChange },
];
