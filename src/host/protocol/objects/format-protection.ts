import { formatProperty } from "../cell-formats";
import type { ObjectType } from "../definition";
import { flag } from "../parameters";
import type { Areas } from "../targets";

export const formatProtectionType: ObjectType<Areas> = {
  properties: {
    locked: formatProperty(
      flag,
      ({ locked }) => locked,
      (locked) => ({ locked }),
    ),
    formulaHidden: formatProperty(
      flag,
      ({ formulaHidden }) => formulaHidden,
      (formulaHidden) => ({ formulaHidden }),
    ),
  },
};
