/**
 * Snapshots of the register in custom XML parts of the workbook, which Excel saves with the file and shows nowhere. Each
 * snapshot has a namespace of its own, so that it is found without reading any other; a large one is cut into several parts.
 */
import { moments, type Round, type SnapshotId } from "../../domain/rounds/round";
import { parseSnapshotText, type Snapshot, snapshotText } from "../snapshot-text";
import type { Found } from "./found";
import { bytesPerTrip, send } from "./send";

const namespaceOf = ({ round, moment }: SnapshotId): string => `urn:koersvast:momentopname:${round + 1}-${moment}`;

/** The snapshot of a namespace; null where it is not ours. */
export const snapshotIn = (namespace: string): SnapshotId | null => {
  const [, number] = /^urn:koersvast:momentopname:(\d+)-/u.exec(namespace) ?? [];
  const ids = moments.map((moment) => ({ round: Number(number) - 1, moment }));
  return ids.find((id) => namespaceOf(id) === namespace) ?? null;
};

/** The ids of the parts in which a snapshot stands. */
const partsOf = ({ snapshotParts }: Pick<Found, "snapshotParts">, id: SnapshotId): readonly string[] =>
  snapshotParts.flatMap(({ part, of }) => (namespaceOf(of) === namespaceOf(id) ? [part] : []));

/** Characters in one part, each a byte; `"` and `\` are two in a request, so that a part surely fits in one. */
const charactersPerPart = bytesPerTrip / 2;

/**
 * Keeps a snapshot, in place of what stands under its name, and a document setting that tells of it: in one round trip, or
 * more where the bytes ask it. The setting comes last, so that nothing tells of a snapshot that is not whole.
 */
export const keepSnapshot = async (
  context: Excel.RequestContext,
  found: Found,
  id: SnapshotId,
  snapshot: Snapshot,
  [key, value]: readonly [string, string],
): Promise<void> => {
  const { customXmlParts, settings } = context.workbook;
  const slices = slicesOf(snapshotText(snapshot));
  await send(context, [
    { bytes: 500, queue: () => partsOf(found, id).forEach((part) => customXmlParts.getItem(part).delete()) },
    ...slices.map((slice, at) => ({
      bytes: slice.length * 1.3,
      queue: () => {
        customXmlParts.add(partXml(namespaceOf(id), at + 1, slices.length, slice));
      },
    })),
    {
      bytes: value.length * 2,
      queue: () => {
        settings.add(key, value);
      },
    },
  ]);
};

const slicesOf = (text: string): readonly string[] =>
  Array.from({ length: Math.ceil(text.length / charactersPerPart) }, (_, at) =>
    text.slice(at * charactersPerPart, (at + 1) * charactersPerPart),
  );

const partXml = (namespace: string, part: number, of: number, slice: string): string =>
  `<momentopname xmlns="${namespace}" deel="${part}" van="${of}">${slice}</momentopname>`;

const partPattern =
  /^[^]*?<momentopname\s[^>]*?\bdeel=["'](\d+)["'][^>]*?\bvan=["'](\d+)["'][^>]*>([^]*)<\/momentopname>\s*$/u;

/** The snapshots, each null where the workbook no longer has it whole: one round trip for each part. */
export const readSnapshots = async (
  context: Excel.RequestContext,
  found: Found,
  ids: readonly SnapshotId[],
): Promise<readonly (Snapshot | null)[]> => {
  const parts = ids.map((id) => partsOf(found, id));
  const xmls = await readXmls(context, parts.flat());
  let first = 0;
  return parts.map(({ length }) => snapshotOf(xmls.slice(first, (first += length))));
};

const readXmls = async (
  context: Excel.RequestContext,
  [part, ...others]: readonly string[],
): Promise<readonly string[]> => {
  if (part === undefined) return [];
  const xml = context.workbook.customXmlParts.getItem(part).getXml();
  await context.sync();
  // eslint-disable-next-line office-addins/load-object-before-read -- an answer of a method is not loaded
  return [xml.value, ...(await readXmls(context, others))];
};

const snapshotOf = (xmls: readonly string[]): Snapshot | null => {
  const parts = xmls.flatMap((xml) => {
    const [, part, of, slice] = partPattern.exec(xml) ?? [];
    return slice === undefined ? [] : [{ part: Number(part), of: Number(of), slice }];
  });
  const inOrder = [...parts].sort((a, b) => a.part - b.part);
  const isWhole = inOrder.length > 0 && inOrder.every(({ part, of }, at) => part === at + 1 && of === inOrder.length);
  // a program that writes the XML anew may write the quotes so, which is all of the text that XML can write otherwise
  const text = inOrder.map(({ slice }) => slice.replaceAll("&quot;", '"')).join("");
  return isWhole ? parseSnapshotText(text) : null;
};

/**
 * The rounds of which snapshots are left, as those say themselves: for a workbook that lost its document settings, as it
 * does in LibreOffice. No round trip where there is none.
 */
export const findRounds = async (context: Excel.RequestContext, found: Found): Promise<readonly Round[]> => {
  const ids = [...new Map(found.snapshotParts.map(({ of }) => [namespaceOf(of), of])).values()];
  const snapshots = await readSnapshots(context, found, ids);
  const rounds = new Map<number, Round>();
  ids.forEach(({ round: at }, index) => {
    const round = snapshots[index]?.round;
    // of both, the closing knows the most
    if (round && (rounds.get(at)?.closedOn ?? null) === null) rounds.set(at, round);
  });
  return [...rounds].sort(([a], [b]) => a - b).map(([, round]) => round);
};
