import { formatType } from "../conditional-defaults";
import { changeFormat, changeFormats, exists, formatOf, inOrder, type Rule } from "../conditional-rules";
import { found, method, NULL_OBJECT, readable, writable, type Navigation, type ObjectType } from "../definition";
import { RequestError } from "../errors";
import { flag, integer } from "../parameters";
import { hold, type Areas, type FormatRule, type TypeName } from "../targets";

/** The kinds of rule by the member that leads to each. */
const KINDS = {
  cellValue: ["CellValueConditionalFormat", "cellValue"],
  colorScale: ["ColorScaleConditionalFormat", "colorScale"],
  custom: ["CustomConditionalFormat", "custom"],
  dataBar: ["DataBarConditionalFormat", "dataBar"],
  iconSet: ["IconSetConditionalFormat", "iconSet"],
  preset: ["PresetCriteriaConditionalFormat", "preset"],
  textComparison: ["TextConditionalFormat", "containsText"],
  topBottom: ["TopBottomConditionalFormat", "topBottom"],
} as const satisfies Readonly<Record<string, readonly [TypeName, Rule["kind"]]>>;

/** To the rule, which is not found (or null) when it is of another kind. */
const kinds: Readonly<Record<string, Navigation<FormatRule>>> = Object.fromEntries(
  Object.entries(KINDS).flatMap(([name, [type, kind]]): [string, Navigation<FormatRule>][] => {
    const lead: Navigation<FormatRule> = (target) =>
      formatOf(target).rule.kind === kind ? hold(type, target) : NULL_OBJECT;
    return [
      [name, (target, at) => found(lead(target, at))],
      [`${name}OrNullObject`, lead],
    ];
  }),
);

const areasOf = (target: FormatRule): Areas => ({ sheet: target.sheet, areas: formatOf(target).areas });

/** Bars, scales and icons do not stop those after them. */
function canStop(target: FormatRule): boolean {
  return !/^(?:dataBar|colorScale|iconSet)$/.test(formatOf(target).rule.kind);
}

export const conditionalFormatType: ObjectType<FormatRule> = {
  key: { name: "Id", of: ({ id }) => id },
  exists,
  properties: {
    id: readable(({ id }) => id),
    priority: writable(
      integer,
      ({ sheet, id }) => inOrder(sheet).findIndex((format) => format.id === id),
      ({ sheet, id }, priority, { book }) => {
        const format = formatOf({ sheet, id });
        const others = inOrder(sheet).filter((other) => other !== format);
        const place = priority < 0 ? Math.max(0, others.length + 1 + priority) : priority;
        const ordered = [...others.slice(0, place), format, ...others.slice(place)];
        const all = ordered.map((other, at) => ({ ...other, priority: at + 1 }));
        changeFormats(book.workbook, sheet, format.areas, all);
      },
    ),
    stopIfTrue: writable(
      flag,
      (target) => (canStop(target) ? formatOf(target).stopIfTrue : null),
      (target, stopIfTrue, at) => {
        if (!canStop(target)) throw new RequestError("InvalidOperation");
        changeFormat(target, at, (format) => ({ ...format, stopIfTrue }));
      },
    ),
    type: readable((target) => formatType(formatOf(target).rule)),
  },
  navigation: kinds,
  methods: {
    delete: method([], (target, _, { book }) => {
      const { sheet, id } = target;
      const rest = sheet.conditionalFormats.filter((format) => format.id !== id);
      changeFormats(book.workbook, sheet, formatOf(target).areas, rest);
    }),
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
