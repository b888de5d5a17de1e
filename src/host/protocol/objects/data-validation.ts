import { intersect, subtract } from "../../engine/address";
import { assertEditable } from "../../engine/protection";
import type { Validation } from "../../engine/validation";
import type { Area, Sheet, Workbook } from "../../engine/workbook";
import { settle } from "../calculation";
import type { Connection } from "../connection";
import { found, method, readable, writable, type ObjectType } from "../definition";
import type { Json } from "../json";
import { flag, oneOf, record, textUpTo } from "../parameters";
import { changeList } from "../sheet-changes";
import { hold, type Areas, type HeldAs } from "../targets";
import { parseRule, ruleJson, ruleType } from "../validation-rules";
import { invalidCells } from "../validating";

/** Cells without validation, as Excel describes them. */
const NONE: Validation = {
  areas: [],
  rule: { kind: "none" },
  ignoreBlanks: true,
  errorAlert: { show: true, style: "Stop", title: "", message: "" },
  prompt: { show: true, title: "", message: "" },
};

/** The part of the areas that a validation covers. */
function shared({ areas }: Areas, validation: Validation): Area[] {
  return areas.flatMap((area) => validation.areas.flatMap((other) => intersect(area, other) ?? []));
}

function without(areas: readonly Area[], holes: readonly Area[]): Area[] {
  return holes.reduce((rest, hole) => rest.flatMap((area) => subtract(area, hole)), [...areas]);
}

/** What holds for the areas: one validation for all cells, none at all, or a mixture. */
function validationOf(target: Areas): Validation | "MixedCriteria" | "Inconsistent" {
  const present = target.sheet.validations.filter(
    (validation) => validation.rule.kind !== "none" && shared(target, validation).length > 0,
  );
  const [only] = present;
  if (!only) return target.sheet.validations.find((validation) => shared(target, validation).length > 0) ?? NONE;
  if (present.length > 1) return "Inconsistent";
  return without(target.areas, only.areas).length === 0 ? only : "MixedCriteria";
}

/** Changes the validation of all cells of the areas. */
function validate(target: Areas, change: (before: Validation) => Validation, { book }: Connection): void {
  const { sheet, areas } = target;
  const present = sheet.validations.filter((validation) => shared(target, validation).length > 0);
  const changed = present.map((validation) => ({ ...change(validation), areas: shared(target, validation) }));
  const bare = without(
    areas,
    present.flatMap((validation) => validation.areas),
  );
  replace(book.workbook, sheet, areas, [...changed, { ...change(NONE), areas: bare }]);
}

function replace(workbook: Workbook, sheet: Sheet, areas: readonly Area[], by: readonly Validation[]): void {
  for (const area of areas) assertEditable(workbook, sheet, area, "structure");
  const staying = sheet.validations.map((validation) => ({ ...validation, areas: without(validation.areas, areas) }));
  const all = [...staying, ...by].filter((validation) => validation.areas.length > 0);
  changeList(workbook, sheet.validations, all);
}

/** A property that all cells share; null where they differ. */
function shareable(of: (validation: Validation) => Json): (target: Areas) => Json {
  return (target) => {
    const validation = validationOf(target);
    return typeof validation === "string" ? null : of(validation);
  };
}

function invalid(target: Areas, { book }: Connection): HeldAs<"RangeAreas"> {
  settle(book);
  const areas = invalidCells(target, book);
  return hold("RangeAreas", areas.length > 0 ? { sheet: target.sheet, areas } : null);
}

/** True when every cell is valid, false when none is, null in between. */
function isAllValid(target: Areas, { book }: Connection): boolean | null {
  settle(book);
  const wrong = invalidCells(target, book).length;
  const all = target.areas.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
  return wrong === 0 ? true : wrong === all ? false : null;
}

const alert = record({
  message: textUpTo(225),
  showAlert: flag,
  style: oneOf("Stop", "Warning", "Information"),
  title: textUpTo(32),
});
const prompt = record({ message: textUpTo(255), showPrompt: flag, title: textUpTo(32) });

export const dataValidationType: ObjectType<Areas> = {
  properties: {
    errorAlert: writable(
      alert,
      shareable(({ errorAlert: { show, ...rest } }) => ({ ...rest, showAlert: show })),
      (target, { showAlert, ...rest }, at) =>
        validate(target, (before) => ({ ...before, errorAlert: { ...rest, show: showAlert } }), at),
    ),
    ignoreBlanks: writable(
      flag,
      shareable(({ ignoreBlanks }) => ignoreBlanks),
      (target, ignoreBlanks, at) => validate(target, (before) => ({ ...before, ignoreBlanks }), at),
    ),
    prompt: writable(
      prompt,
      shareable(({ prompt: { show, ...rest } }) => ({ ...rest, showPrompt: show })),
      (target, { showPrompt, ...rest }, at) =>
        validate(target, (before) => ({ ...before, prompt: { ...rest, show: showPrompt } }), at),
    ),
    rule: {
      get: shareable(({ rule }) => ruleJson(rule)),
      set: (target, value, at) => {
        const rule = parseRule(value);
        validate(target, (before) => ({ ...before, rule }), at);
      },
    },
    type: readable((target) => {
      const validation = validationOf(target);
      return typeof validation === "string" ? validation : ruleType(validation.rule);
    }),
    valid: readable(isAllValid),
  },
  methods: {
    getInvalidCells: method([], (target, _, at) => found(invalid(target, at))),
    getInvalidCellsOrNullObject: method([], (target, _, at) => invalid(target, at)),
    clear: method([], ({ sheet, areas }, _, { book }) => replace(book.workbook, sheet, areas, [])),
  },
};
