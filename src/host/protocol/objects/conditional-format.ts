import { intersect, subtract } from "../../engine/address";
import type { ConditionalFormat } from "../../engine/conditional-format";
import type { Area, Sheet } from "../../engine/workbook";
import { exists, formatOf, changeFormat, NO_PAINT, type Rule } from "../conditional-rules";
import { collection, found, method, NULL_OBJECT, readable, writable, type ObjectType } from "../definition";
import { RequestError } from "../errors";
import { flag, index, oneOf, text } from "../parameters";
import { changeList } from "../sheet-changes";
import { hold, type Areas, type FormatRule, type Held, type HeldAs } from "../targets";

/** The kinds that the host can make, with what they are before they are told more. */
const NEW_RULES = {
  Custom: { kind: "custom", formula: "", paint: NO_PAINT },
  CellValue: { kind: "cellValue", operator: "Between", formula1: "", formula2: null, paint: NO_PAINT },
  ContainsText: { kind: "containsText", operator: "Contains", text: "", paint: NO_PAINT },
} as const satisfies Readonly<Record<string, Rule>>;

/** `Excel.ConditionalFormatType` of the kinds that are kept as they are. */
const KEPT_TYPES: Readonly<Record<string, string>> = {
  dataBar: "DataBar",
  colorScale: "ColorScale",
  iconSet: "IconSet",
  top10: "TopBottom",
};

function typeOf({ rule }: ConditionalFormat): string {
  switch (rule.kind) {
    case "custom":
      return "Custom";
    case "cellValue":
      return "CellValue";
    case "containsText":
      return "ContainsText";
    default:
      return KEPT_TYPES[rule.type] ?? "PresetCriteria";
  }
}

function asKind(
  type: "CustomConditionalFormat" | "CellValueConditionalFormat" | "TextConditionalFormat",
  kind: Rule["kind"],
) {
  return (target: FormatRule): Held => (formatOf(target).rule.kind === kind ? hold(type, target) : NULL_OBJECT);
}

const custom = asKind("CustomConditionalFormat", "custom");
const cellValue = asKind("CellValueConditionalFormat", "cellValue");
const textComparison = asKind("TextConditionalFormat", "containsText");

const areasOf = (target: FormatRule): Areas => ({ sheet: target.sheet, areas: formatOf(target).areas });

export const conditionalFormatType: ObjectType<FormatRule> = {
  key: { name: "Id", of: ({ id }) => id },
  exists,
  properties: {
    id: readable(({ id }) => id),
    priority: writable(
      index,
      (target) => formatOf(target).priority - 1,
      (target, priority, at) => changeFormat(target, at, (format) => ({ ...format, priority: priority + 1 })),
    ),
    stopIfTrue: writable(
      flag,
      (target) => formatOf(target).stopIfTrue,
      (target, stopIfTrue, at) => changeFormat(target, at, (format) => ({ ...format, stopIfTrue })),
    ),
    type: readable((target) => typeOf(formatOf(target))),
  },
  navigation: {
    cellValue: (target) => found(cellValue(target)),
    cellValueOrNullObject: cellValue,
    custom: (target) => found(custom(target)),
    customOrNullObject: custom,
    textComparison: (target) => found(textComparison(target)),
    textComparisonOrNullObject: textComparison,
  },
  methods: {
    delete: method([], ({ sheet, id }, _, { book }) =>
      changeList(
        book.workbook,
        sheet.conditionalFormats,
        sheet.conditionalFormats.filter((format) => format.id !== id),
      ),
    ),
    getRange: method([], (target) => {
      const { sheet, areas } = areasOf(target);
      const [area] = areas;
      if (!area || areas.length > 1) throw new RequestError("InvalidOperation");
      return hold("Range", { sheet, area });
    }),
    getRangeOrNullObject: method([], (target) => {
      const { sheet, areas } = areasOf(target);
      const [area] = areas;
      return hold("Range", area && areas.length === 1 ? { sheet, area } : null);
    }),
    getRanges: method([], (target) => hold("RangeAreas", areasOf(target))),
  },
};

const touches = (areas: readonly Area[], { areas: own }: ConditionalFormat): boolean =>
  own.some((one) => areas.some((other) => intersect(one, other)));

/** The formats that touch the cells, the first in force first. */
function formatsOn({ sheet, areas }: Areas): ConditionalFormat[] {
  return sheet.conditionalFormats.filter((format) => touches(areas, format)).sort((a, b) => a.priority - b.priority);
}

const held = (sheet: Sheet, format: ConditionalFormat | undefined): HeldAs<"ConditionalFormat"> =>
  hold("ConditionalFormat", format && { sheet, id: format.id });

/** A new format comes before all others of its sheet. */
function added(sheet: Sheet, areas: readonly Area[], rule: Rule): readonly ConditionalFormat[] {
  const id = `{${globalThis.crypto.randomUUID().toUpperCase()}}`;
  const others = sheet.conditionalFormats.map((format) => ({ ...format, priority: format.priority + 1 }));
  return [...others, { id, areas, priority: 1, stopIfTrue: false, rule }];
}

const TYPES = [
  "Custom",
  "DataBar",
  "ColorScale",
  "IconSet",
  "TopBottom",
  "PresetCriteria",
  "ContainsText",
  "CellValue",
] as const;

export const conditionalFormatCollectionType = collection<Areas>(
  (target) => formatsOn(target).map((format) => held(target.sheet, format)),
  (target, key) =>
    held(
      target.sheet,
      formatsOn(target).find(({ id }) => id === text.parse(key)),
    ),
  {
    methods: {
      add: method([oneOf(...TYPES)], ({ sheet, areas }, [type], { book }) => {
        if (type !== "Custom" && type !== "CellValue" && type !== "ContainsText")
          throw new RequestError("NotImplemented");
        const all = added(sheet, areas, NEW_RULES[type]);
        changeList(book.workbook, sheet.conditionalFormats, all);
        return held(sheet, all.at(-1));
      }),
      clearAll: method([], ({ sheet, areas }, _, { book }) =>
        changeList(
          book.workbook,
          sheet.conditionalFormats,
          sheet.conditionalFormats.flatMap((format) => {
            const rest = areas.reduce((own, area) => own.flatMap((one) => subtract(one, area)), [...format.areas]);
            return rest.length > 0 ? [{ ...format, areas: rest }] : [];
          }),
        ),
      ),
    },
  },
);
