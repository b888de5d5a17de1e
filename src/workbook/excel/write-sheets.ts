import { cellAddress } from "../address";
import { keeping, type Kept, keptFor, mindsRoom, roomColumn } from "../fill-in-room";
import type { PlannedRow, SheetPlan } from "../sheet-plan";
import { type Found, type FoundPlace, placeFor, sheetMark } from "./found";
import { layOut } from "./lay-out";
import { chartSteps } from "./place-charts";
import { readStanding } from "./read-standing";
import { bytesPerTrip, send, type Step } from "./send";
import { splitParagraphs } from "../page/split-paragraphs";
import { asInput } from "./text";
import { WorkbookError } from "./workbook-error";

/**
 * Carries out the plans in one round trip, or more when their cells exceed the payload limit. A sheet of ours is emptied
 * and filled again, but for what a person wrote in the room that it leaves, which is read first; where that has no place on
 * the new one, nothing is written, and `Filled` is thrown. A new one gets a free name, so that no sheet of a person is ever
 * overwritten.
 */
export const writeSheets = async (
  context: Excel.RequestContext,
  found: Found,
  plans: readonly SheetPlan[],
): Promise<readonly string[]> => {
  const split = plans.map(splitPlan);
  const kept = await keptOn(context, found, split);
  const taken = new Set(found.sheets.map(({ name }) => name.toLowerCase()));
  const steps: Step[] = [];
  const names = split.map((plan) => {
    const place = placeFor(found, plan);
    const name = place.sheet?.name ?? freeName(plan.name, taken);
    taken.add(name.toLowerCase());
    steps.push(...stepsOf(context, plan, name, place, kept.get(plan) ?? new Map<number, never>()));
    return name;
  });
  await send(context, steps);
  return names;
};

const splitPlan = (plan: SheetPlan): SheetPlan => ({ ...plan, rows: splitParagraphs(plan.rows, plan.columnWidths) });

/** Of each plan that leaves room and has its sheet already, what a person wrote there. */
const keptOn = async (
  context: Excel.RequestContext,
  found: Found,
  plans: readonly SheetPlan[],
): Promise<ReadonlyMap<SheetPlan, Kept["rows"]>> => {
  const standing = plans.filter(mindsRoom).flatMap((plan) => {
    const { sheet } = placeFor(found, plan);
    return sheet ? [{ plan, sheet: sheet.name }] : [];
  });
  const rows = await readStanding(
    context,
    standing.map(({ sheet }) => sheet),
  );
  const kept = standing.map(({ plan, sheet }, index) => ({ plan, sheet, ...keptFor(plan, rows[index] ?? []) }));
  const homeless = kept.filter((each) => each.homeless.length > 0);
  if (homeless.length > 0) throw new WorkbookError("writeSheets", "Filled", homeless.map(cellsOf).join("; "));
  return new Map(kept.map((each) => [each.plan, each.rows]));
};

const cellsOf = ({ sheet, homeless }: Pick<Kept, "homeless"> & { readonly sheet: string }): string =>
  [sheet, ...homeless.map(({ row, column }) => cellAddress(row, column))].join(", ");

const stepsOf = (
  context: Excel.RequestContext,
  plan: SheetPlan,
  name: string,
  { sheet: ours, marks }: FoundPlace,
  kept: Kept["rows"],
): readonly Step[] => {
  const rows = keeping(plan.rows, kept);
  const { worksheets, names } = context.workbook;
  const width = plan.columnWidths.length;
  const sheet = (): Excel.Worksheet => worksheets.getItem(name);
  const mark = sheetMark(plan.id);
  const prepare = (): void => {
    if (ours) {
      sheet().getRange().unmerge();
      sheet().getRange().clear();
      sheet().horizontalPageBreaks.removePageBreaks();
      for (const chart of ours.ourCharts) sheet().charts.getItem(chart).delete();
    } else worksheets.add(name);
    if (ours && marks.length === 1 && marks[0] === mark) return;
    for (const each of marks) names.getItem(each).delete();
    names.add(mark, sheet().getRange("A1")).visible = false;
  };
  return [
    { bytes: 500, queue: prepare },
    ...rowChunks(rows, width).map(({ first, inputs }) => ({
      bytes: byteCount(JSON.stringify(inputs)),
      queue: () => {
        sheet().getRangeByIndexes(first, 0, inputs.length, width).formulas = inputs;
      },
    })),
    {
      bytes: 20_000 + 20 * rows.length,
      queue: () => {
        layOut(sheet(), { ...plan, rows });
        for (const [row, { numberFormat }] of kept)
          sheet().getRangeByIndexes(row, roomColumn, 1, 1).numberFormat = [[numberFormat]];
      },
    },
    ...chartSteps(sheet, rows),
  ];
};

const encoder = new TextEncoder();

const byteCount = (text: string): number => encoder.encode(text).length;

const freeName = (wanted: string, taken: ReadonlySet<string>): string => {
  let name = wanted;
  for (let copy = 2; taken.has(name.toLowerCase()); copy += 1) name = `${wanted.slice(0, 26)} (${copy})`;
  return name;
};

/** The rows as input matrices of at most a third of a trip each. */
const rowChunks = (
  rows: readonly PlannedRow[],
  width: number,
): readonly { readonly first: number; readonly inputs: (string | number)[][] }[] => {
  const chunks: { first: number; inputs: (string | number)[][] }[] = [];
  let room = 0;
  rows.forEach((planned, index) => {
    const inputs = Array.from({ length: width }, (_, column) => asInput(planned.cells[column]?.content ?? null));
    const size = inputs.reduce<number>((sum, input) => sum + String(input).length * 2 + 4, 0);
    if (size > room) {
      chunks.push({ first: index, inputs: [] });
      room = bytesPerTrip / 3;
    }
    chunks.at(-1)?.inputs.push(inputs);
    room -= size;
  });
  return chunks;
};
