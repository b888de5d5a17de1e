/** Which promised products came, went or moved between two states of the register. */
import { matchKey } from "../matching";
import type { Product } from "../model/follow-up";
import { inNaturalOrder } from "../natural-order";
import type { Portfolio } from "../portfolio";
import type { Day } from "../quantity";
import { compareRows } from "./compared-rows";

const productDays = ["promisedOn", "forecast", "deliveredOn"] as const;
export type ProductDay = (typeof productDays)[number];

export interface ProductMove {
  readonly product: Product;
  readonly field: ProductDay;
  readonly from: Day | null;
  readonly to: Day | null;
  /** Days later, or earlier when below 0; null where one of both is not known. */
  readonly shift: number | null;
}

export interface ChangedProducts {
  readonly added: readonly Product[];
  readonly gone: readonly Product[];
  readonly moved: readonly ProductMove[];
}

/** A product is known by its item and its name. */
export const productKey = ({ initiative, product }: Product) => matchKey(`${initiative} | ${product}`);

/** Compares Producten of two states, each list in natural order of Nr. */
export const changedProducts = (then: Portfolio, now: Portfolio): ChangedProducts => {
  const keyed = ({ products }: Portfolio) => products.map((product) => ({ id: productKey(product), product }));
  const { added, gone, kept } = compareRows(keyed(then), keyed(now));
  const moved = kept.flatMap((each) =>
    productDays.flatMap((field): readonly ProductMove[] => {
      const [from, to] = [each.then.product[field], each.now.product[field]];
      const shift = from === null || to === null ? null : to - from;
      return from === to ? [] : [{ product: each.now.product, field, from, to, shift }];
    }),
  );
  return {
    added: inNaturalOrder(
      added.map(({ product }) => product),
      ({ nr }) => nr,
    ),
    gone: inNaturalOrder(
      gone.map(({ product }) => product),
      ({ nr }) => nr,
    ),
    moved: inNaturalOrder(moved, ({ product }) => product.nr),
  };
};
