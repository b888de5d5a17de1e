import { type SpecialCellType, specialCells, type ValueKinds } from "../engine/special-cells";
import { settle } from "./calculation";
import type { Connection } from "./connection";
import { found, method, type Method } from "./definition";
import { oneOf, optional } from "./parameters";
import { hold, type Areas, type HeldAs } from "./targets";

const TYPES = [
  "ConditionalFormats",
  "DataValidations",
  "Blanks",
  "Constants",
  "Formulas",
  "SameConditionalFormat",
  "SameDataValidation",
  "Visible",
] as const satisfies readonly SpecialCellType[];

/** `Excel.SpecialCellValueType`, and which kinds of value each stands for. */
const VALUE_TYPES = [
  ...["All", "Errors", "ErrorsLogical", "ErrorsNumbers", "ErrorsText", "ErrorsLogicalNumber", "ErrorsLogicalText"],
  ...["ErrorsNumberText", "Logical", "LogicalNumbers", "LogicalText", "LogicalNumbersText", "Numbers", "NumbersText"],
  "Text",
];

function kindsOf(type: string): ValueKinds {
  const names = (kind: string): boolean => type === "All" || type.includes(kind);
  return { errors: names("Error"), logical: names("Logical"), numbers: names("Number"), text: names("Text") };
}

/** The two methods, for an object that stands for areas. */
export function specialCellMethods<T>(areasOf: (target: T) => Areas): Readonly<Record<string, Method<T>>> {
  const parameters = [oneOf(...TYPES), optional(oneOf(...VALUE_TYPES), "All")] as const;
  const find = (target: T, type: SpecialCellType, valueType: string, { book }: Connection): HeldAs<"RangeAreas"> => {
    settle(book);
    const { sheet, areas } = areasOf(target);
    const cells = areas.flatMap((area) => specialCells(sheet, area, type, kindsOf(valueType)));
    return hold("RangeAreas", cells.length > 0 ? { sheet, areas: cells } : null);
  };
  return {
    getSpecialCells: method(parameters, (target: T, [type, valueType], at) => found(find(target, type, valueType, at))),
    getSpecialCellsOrNullObject: method(parameters, (target: T, [type, valueType], at) =>
      find(target, type, valueType, at),
    ),
  };
}
