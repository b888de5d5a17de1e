/** The add-in names no member of Office that the host does not play, and none of a later set than the manifest asks without asking itself. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import sets from "../../../src/host/protocol/api-sets.json";
import { membersUsed, programOf, type Use } from "../../support/members-used";
import { isPlayed } from "../../support/played-members";

const root = path.resolve(__dirname, "../../..");
const src = path.join(root, "src");

const files = readdirSync(src, { recursive: true, encoding: "utf8" })
  .filter((file) => /\.tsx?$/.test(file) && !file.startsWith("host"))
  .map((file) => path.join(src, file));

/** A source that goes wrong in every way that is looked for, and right in some. */
const INVENTED = path.join(src, "actions/invented.ts");
const invented = `
export async function invented(context: Excel.RequestContext, range: Excel.Range): Promise<void> {
  range.getDependents();
  const { tables, linkedWorkbooks } = context.workbook;
  tables.load("items/name,items/columns/items/valuesAsJson");
  tables.load("items/naam");
  range.set({ format: { fill: { color: "red" } }, control: null as never });
  range["getPrecedents"]();
  if (Office.context.requirements.isSetSupported("ExcelApi", "1.15")) range.getDependents();
  if (Office.context.requirements.isSetSupported("ExcelApi", "1.14")) range.getDependents();
  Office.ribbon.requestUpdate({ tabs: [] });
  if (!Office.context.requirements.isSetSupported("ExcelApi", "1.20")) return;
  range.getDependents();
}
`;

/** The sets that the manifest asks: an Excel without them does not load the add-in. */
const asked = [
  ...readFileSync(path.join(root, "manifest.xml"), "utf8").matchAll(/<Set Name="(\w+)" MinVersion="([\d.]+)"/g),
].map(([, name, version]) => `${name} ${version}`);

/** Members that live in the client alone. */
const OF_THE_CLIENT = new Set(["context", "isNullObject", "items", "load", "set", "toJSON", "track", "untrack"]);

/** Whether the host answers it, or it is none of the host's. */
function isAnswered({ owner, member }: Use): boolean {
  const type = owner.replace(/^Excel\./, "");
  const isOfTheHost = type in sets && type !== "RequestContext" && !OF_THE_CLIENT.has(member);
  return !isOfTheHost || isPlayed(type, member);
}

function isThere(set: string, available: readonly string[]): boolean {
  const [name, version = ""] = set.split(" ");
  return available.some((one) => {
    const [known, upTo = ""] = one.split(" ");
    return known === name && version.localeCompare(upTo, "en", { numeric: true }) <= 0;
  });
}

/** What is wrong with a use, as `src/actions/x.ts:3 Excel.Range.getDependents (ExcelApi 1.15)`. */
function wrongIn(uses: readonly Use[]): readonly string[] {
  return uses.flatMap((use) => {
    const place = `${use.at} ${use.owner}.${use.member}`;
    const isLate = use.set !== null && !isThere(use.set, [...asked, ...use.asked]);
    if (isLate) return [`${place} is of ${use.set}`];
    return isAnswered(use) ? [] : [`${place} is not played`];
  });
}

describe("what the add-in names of Office", () => {
  const program = programOf(root, files, new Map([[INVENTED, invented]]));

  test("is found", () => {
    const uses = files.flatMap((file) => membersUsed(program, root, file));
    const names = new Set(uses.map(({ owner, member }) => `${owner}.${member}`));
    expect([...names]).toEqual(
      expect.arrayContaining(["Excel.run", "Excel.Range.values", "Excel.TableColumn.name", "Office.Actions.associate"]),
    );
  });

  test("is played by the host and of the sets that the manifest asks", () => {
    expect(asked).toContain("ExcelApi 1.13");
    expect(files.flatMap((file) => wrongIn(membersUsed(program, root, file)))).toEqual([]);
  });

  test("is told with its place where it is not", () => {
    expect(wrongIn(membersUsed(program, root, INVENTED))).toEqual([
      "src/actions/invented.ts:3 Excel.Range.getDependents is of ExcelApi 1.15",
      "src/actions/invented.ts:4 Excel.Workbook.linkedWorkbooks is of ExcelApiOnline 1.1",
      "src/actions/invented.ts:5 Excel.TableColumn.valuesAsJson is of ExcelApi 1.16",
      "src/actions/invented.ts:6 Excel.Table.naam is not played",
      "src/actions/invented.ts:7 Excel.Range.control is of ExcelApi 1.18",
      "src/actions/invented.ts:8 Excel.Range.getPrecedents is of ExcelApi 1.14",
      "src/actions/invented.ts:10 Excel.Range.getDependents is of ExcelApi 1.15",
      "src/actions/invented.ts:11 Office.Ribbon.requestUpdate is of RibbonApi 1.1",
      "src/actions/invented.ts:11 Office.RibbonUpdaterData.tabs is of RibbonApi 1.1",
    ]);
  });
});
