import { intersect, subtract } from "../../engine/address";
import type { ConditionalFormat } from "../../engine/conditional-format";
import { changedFormat } from "../../engine/conditional-formulas";
import { onAreas } from "../../engine/rule-areas";
import type { Area, Sheet } from "../../engine/workbook";
import { type FormatType, NEW_RULES } from "../conditional-defaults";
import { changeFormats, inOrder, type Rule } from "../conditional-rules";
import { collection, method } from "../definition";
import { oneOf, text } from "../parameters";
import { hold, type Areas, type HeldAs } from "../targets";

const TYPES = Object.keys(NEW_RULES) as FormatType[]; // of an object literal with these keys

const touches = (areas: readonly Area[], { areas: own }: ConditionalFormat): boolean =>
  own.some((one) => areas.some((other) => intersect(one, other)));

/** The formats that touch the cells, the first in force first. */
function formatsOn({ sheet, areas }: Areas): ConditionalFormat[] {
  return inOrder(sheet).filter((format) => touches(areas, format));
}

const held = (sheet: Sheet, format: ConditionalFormat | undefined): HeldAs<"ConditionalFormat"> =>
  hold("ConditionalFormat", format && { sheet, id: format.id });

/** A new format comes before all others of its sheet. */
function added(sheet: Sheet, areas: readonly Area[], rule: Rule): readonly ConditionalFormat[] {
  const id = `{${globalThis.crypto.randomUUID().toUpperCase()}}`;
  const others = sheet.conditionalFormats.map((format) => ({ ...format, priority: format.priority + 1 }));
  return [...others, { id, areas, priority: 1, stopIfTrue: false, rule }];
}

/** What is left of the formats when these cells have none; their formulas stay those of their own first cell. */
function cleared({ sheet, areas }: Areas): ConditionalFormat[] {
  return sheet.conditionalFormats.flatMap((format) => {
    if (!touches(areas, format)) return [format];
    const rest = areas.reduce((own, area) => own.flatMap((one) => subtract(one, area)), [...format.areas]);
    return rest.length > 0 ? [onAreas(format, rest, changedFormat)] : [];
  });
}

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
        const all = added(sheet, areas, NEW_RULES[type]);
        changeFormats(book.workbook, sheet, areas, all);
        return held(sheet, all.at(-1));
      }),
      clearAll: method([], (target, _, { book }) =>
        changeFormats(book.workbook, target.sheet, target.areas, cleared(target)),
      ),
    },
  },
);
