/** Values by which a test asks what a member takes: all kinds that do not fit, and every word and field that the API names. */
import type { Kind, Parameter } from "./excel-api";
import { fieldsOf, fitting, type Frame, listOf, recordWith, wordsOf } from "./fitting-values";
import type { Value } from "./wire";

/** A value, and how a test names it. */
export interface Sample {
  readonly name: string;
  readonly value: Value;
}

/** Records of which one field says which of the others count: their words do not stand alone. */
const DEPENDENT = new Set(["ConditionalIconCriterion", "FilterCriteria"]);

/** How deep records within records are gone through. */
const DEEPEST = 3;

const OF_EACH_KIND: readonly (Sample & { readonly kind: Kind["kind"] })[] = [
  { name: "a text", kind: "text", value: "¿onzin?" },
  { name: "a number", kind: "number", value: 4711.5 },
  { name: "a truth value", kind: "flag", value: true },
  { name: "null", kind: "null", value: null },
  { name: "a list", kind: "list", value: ["¿onzin?"] },
  { name: "a list of lists", kind: "list", value: [["¿onzin?"]] },
];
/** Nothing takes the application. */
const OTHER_OBJECT: Sample = { name: "an object of another kind", value: { way: [{ name: "application" }] } };

/** Values that do not fit: of other kinds, records with a field that is unknown, and with a field of another kind. */
export function unfit(frame: Frame, kinds: readonly Kind[], depth = 0): readonly Sample[] {
  const meant = new Set([...kinds, ...ofCells(kinds)].map(({ kind }) => kind));
  if (meant.has("anything")) return [];
  const others = OF_EACH_KIND.filter(({ kind }) => !meant.has(kind));
  const fields = inRecords(frame, kinds, (field) =>
    unfit(frame, field.kinds, depth + 1).filter(({ value }) => value !== null || !field.isOptional),
  );
  const deeper = depth < DEEPEST ? fields : [];
  return [...others, ...(depth === 0 ? [OTHER_OBJECT] : []), ...strange(frame, kinds), ...deeper];
}

/** What is given for all cells at once may be one for all. */
function ofCells(kinds: readonly Kind[]): readonly Kind[] {
  const [row] = kinds.flatMap((kind) => (kind.kind === "list" ? kind.of : []));
  const isMatrix = row?.kind === "list" && row.of.some(({ kind }) => kind === "anything");
  return isMatrix ? [{ kind: "text" }, { kind: "number" }, { kind: "flag" }] : [];
}

function strange(frame: Frame, kinds: readonly Kind[]): Sample[] {
  return kinds.flatMap((kind) => {
    if (kind.kind === "list") return strange(frame, kind.of).map(listed);
    if (kind.kind !== "record") return [];
    return [{ name: "an unknown field", value: recordWith(frame, kind.name, { onzin: 1 }) }];
  });
}

/** Every word of an enumeration, and every field of a record. */
export function named(frame: Frame, kinds: readonly Kind[], depth = 0): readonly Sample[] {
  const words = kinds.flatMap((kind): Sample[] => {
    if (kind.kind === "list") return named(frame, kind.of, DEEPEST).map(listed);
    return kind.kind === "words" ? wordsOf(frame, kind).map((word) => ({ name: word, value: word })) : [];
  });
  if (depth >= DEEPEST) return words;
  const alone = kinds.filter((kind) => !isDependent(kind));
  const fields = inRecords(frame, alone, ({ name, kinds: own }) => [
    { name: "fits", value: fitting(frame, name, own) },
    ...named(frame, own, depth + 1),
  ]);
  return [...words, ...fields];
}

function isDependent(kind: Kind): boolean {
  if (kind.kind === "list") return kind.of.some(isDependent);
  return kind.kind === "record" && DEPENDENT.has(kind.name);
}

/** The records with the samples of each of their fields. */
function inRecords(frame: Frame, kinds: readonly Kind[], of: (field: Parameter) => readonly Sample[]): Sample[] {
  return kinds.flatMap((kind): Sample[] => {
    if (kind.kind === "list") return inRecords(frame, kind.of, of).map(listed);
    if (kind.kind !== "record") return [];
    return fieldsOf(frame, kind.name).flatMap((field) =>
      of(field).map(({ name, value }) => ({
        name: `${field.name}: ${name}`,
        value: recordWith(frame, kind.name, { [field.name]: value }),
      })),
    );
  });
}

function listed({ name, value }: Sample): Sample {
  return { name: `[${name}]`, value: listOf(value) };
}
