import { clearArea } from "../../engine/clear";
import { undoStep } from "../../engine/journal";
import { intersect, isWholeColumns, isWholeRows, LAST_COLUMN, LAST_ROW } from "../../engine/address";
import { usedPart } from "../../engine/regions";
import type { Area } from "../../engine/workbook";
import { addressesOf, areasOf, rangesOrAddresses, withinSheet } from "../addresses";
import { recalculateCells, settle } from "../calculation";
import { copyCells, COPY_TYPES } from "../cell-copies";
import { common } from "../cell-formats";
import { clearable } from "../clearing";
import { collection, found, method, readable, type ObjectType } from "../definition";
import { RequestError } from "../errors";
import { restOn } from "../named-styles";
import { flag, integer, oneOf, optional } from "../parameters";
import { specialCellMethods } from "../special-cells";
import { hold, type Areas, type HeldAs, type Targets } from "../targets";

/** The areas, each once; of none the null object. */
function held({ sheet, areas }: Areas): HeldAs<"RangeAreas"> {
  const distinct = areas.filter(
    (area, at) => areas.findIndex((other) => JSON.stringify(other) === JSON.stringify(area)) === at,
  );
  return hold("RangeAreas", distinct.length > 0 ? { sheet, areas: distinct } : null);
}

const moved = ({ sheet, areas }: Areas, change: (area: Area) => Partial<Area>): HeldAs<"RangeAreas"> =>
  held({ sheet, areas: areas.map((area) => withinSheet({ ...area, ...change(area) })) });

function shared(one: Areas, other: Areas): HeldAs<"RangeAreas"> {
  if (other.sheet !== one.sheet) throw new RequestError("InvalidArgument");
  const areas = one.areas.flatMap((area) => other.areas.flatMap((more) => intersect(area, more) ?? []));
  return held({ sheet: one.sheet, areas });
}

function used({ sheet, areas }: Areas, valuesOnly: boolean): HeldAs<"RangeAreas"> {
  return held({ sheet, areas: areas.flatMap((area) => usedPart(sheet, area, valuesOnly) ?? []) });
}

export const rangeAreasType: ObjectType<Areas> = {
  exists: ({ sheet }, { book }) => book.workbook.sheets.includes(sheet),
  properties: {
    address: readable(addressesOf),
    addressLocal: readable(addressesOf),
    areaCount: readable(({ areas }) => areas.length),
    cellCount: readable(({ areas }) => areas.reduce((sum, { rows, columns }) => sum + rows * columns, 0)),
    isEntireColumn: readable(({ areas }) => areas.every(isWholeColumns)),
    isEntireRow: readable(({ areas }) => areas.every(isWholeRows)),
    style: { get: (areas, at) => common(areas, at, ({ namedStyle }) => namedStyle), set: restOn },
  },
  navigation: {
    areas: ({ sheet, areas }) => hold("RangeCollection", { ranges: areas.map((area) => ({ sheet, area })) }),
    conditionalFormats: (areas) => hold("ConditionalFormatCollection", areas),
    dataValidation: (areas) => hold("DataValidation", areas),
    format: (areas) => hold("RangeFormat", areas),
    worksheet: ({ sheet }) => hold("Worksheet", sheet),
  },
  methods: {
    ...specialCellMethods((areas: Areas) => areas),
    calculate: method([], ({ sheet, areas }, _, { book }) =>
      areas.forEach((area) => recalculateCells(book, { sheet, area })),
    ),
    clear: method([clearable], ({ sheet, areas }, [what], { book }) =>
      undoStep(book.workbook, () => areas.forEach((area) => clearArea(book.workbook, sheet, area, what))),
    ),
    copyFrom: method(
      [rangesOrAddresses, optional(oneOf(...COPY_TYPES), "All"), optional(flag, false), optional(flag, false)],
      ({ sheet, areas }, [source, type, skipBlanks, transpose], { book }) => {
        settle(book);
        const from = areasOf(book.workbook, sheet, source);
        const [only] = from.areas;
        if (!only || from.areas.length > 1) throw new RequestError("NotImplemented");
        const cells = { sheet: from.sheet, area: only };
        undoStep(book.workbook, () =>
          areas.forEach((area) => copyCells(book.workbook, cells, { sheet, area }, { type, skipBlanks, transpose })),
        );
      },
    ),
    getEntireColumn: method([], (areas) => moved(areas, () => ({ row: 0, rows: LAST_ROW + 1 }))),
    getEntireRow: method([], (areas) => moved(areas, () => ({ column: 0, columns: LAST_COLUMN + 1 }))),
    getIntersection: method([rangesOrAddresses], (areas, [other], { book }) =>
      found(shared(areas, areasOf(book.workbook, areas.sheet, other))),
    ),
    getIntersectionOrNullObject: method([rangesOrAddresses], (areas, [other], { book }) =>
      shared(areas, areasOf(book.workbook, areas.sheet, other)),
    ),
    getOffsetRangeAreas: method([integer, integer], (areas, [rows, columns]) =>
      moved(areas, ({ row, column }) => ({ row: row + rows, column: column + columns })),
    ),
    getTables: method([optional(flag, false)], (areas, [fullyContained]) =>
      hold("TableScopedCollection", { ...areas, fullyContained }),
    ),
    getUsedRangeAreas: method([optional(flag, false)], (areas, [valuesOnly]) => found(used(areas, valuesOnly))),
    getUsedRangeAreasOrNullObject: method([optional(flag, false)], (areas, [valuesOnly]) => used(areas, valuesOnly)),
    setDirty: method([], (_, __, { book }) => void (book.workbook.needsCalculation = true)),
  },
};

export const rangeCollectionType = collection<Targets["RangeCollection"]>(
  ({ ranges }) => ranges.map((cells) => hold("Range", cells)),
  () => null,
);
