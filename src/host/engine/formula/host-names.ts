/** The names of our own functions in a translated formula: none that Excel or an add-in could have. */
export const HOST = {
  /** (number of the formula, result): the whole result of a formula that may spill. */
  spill: "_HOST.SPILL",
  /** (number of the formula, result): an old array formula fills its area, no more and no less. */
  fill: "_HOST.FILL",
  /** (number of the formula, result): the one value of a formula that does not spill. */
  plain: "_HOST.PLAIN",
  /** (number of the formula, result): the one value for a cell, anywhere in a formula (`@`). */
  single: "_HOST.SINGLE",
  /** (number of the formula, text): the address that a text for INDIRECT means. */
  address: "_HOST.ADDRESS",
  /** (number of the formula, text): the row or column numbers of the cells that a text for INDIRECT means. */
  rowNumbers: "_HOST.ROW",
  columnNumbers: "_HOST.COLUMN",
  /** (): an argument of an add-in's function that is left out. */
  omitted: "_HOST.OMITTED",
  /** (number of an argument): whether it is known by now; what it is; with a value: keeps what it is. */
  knows: "_HOST.KNOWS",
  recall: "_HOST.RECALL",
  remember: "_HOST.REMEMBER",
  iferror: "_HOST.IFERROR",
  ifna: "_HOST.IFNA",
  ifs: "_HOST.IFS",
  switch: "_HOST.SWITCH",
  choose: "_HOST.CHOOSE",
  /** Never defined, so #NAME?: stands for a function that is not calculated as Excel does it. */
  unsupported: "_HOST.UNSUPPORTED",
} as const;
