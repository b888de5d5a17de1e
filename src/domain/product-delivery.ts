/** What was promised to college and raad, what came of it, and by how many days it shifts (domain.md 1, rows 13 and 15). */
import { groupBy } from "./group-by";
import { initiativesById } from "./initiative-index";
import { matchKey } from "./matching";
import type { Initiative } from "./model";
import type { Product } from "./model/follow-up";
import { inNaturalOrder } from "./natural-order";
import type { Portfolio } from "./portfolio";
import type { Day } from "./quantity";

/**
 * delivered: in time or without a promise · deliveredLate · overdue: promised before today and not there · expectedLate:
 * forecast after the promise · onCourse · unpromised: neither delivered nor promised.
 */
export type DeliveryState = "overdue" | "expectedLate" | "onCourse" | "unpromised" | "deliveredLate" | "delivered";

export interface Delivery {
  readonly product: Product;
  /** Undefined for a Nr that no item bears. */
  readonly initiative: Initiative | undefined;
  readonly state: DeliveryState;
  /**
   * Days from the promise to the delivery, or while it is not there to the forecast, at the least to today when the
   * promise is past; null without a promise, or without anything to compare it with.
   */
  readonly shift: number | null;
}

/** The products of the items of one bestuurlijk opdrachtgever; the name is empty where an item has none. */
export interface DeliveryCount {
  readonly holder: string;
  readonly promised: number;
  /** Promised for today or before. */
  readonly due: number;
  readonly delivered: number;
  readonly late: number;
}

export interface ProductDelivery {
  /** What is late or will be first, by days; then by promise. */
  readonly deliveries: readonly Delivery[];
  readonly byHolder: readonly DeliveryCount[];
}

const shiftOf = ({ promisedOn, forecast, deliveredOn }: Product, on: Day): number | null => {
  if (promisedOn === null) return null;
  if (deliveredOn !== null) return deliveredOn - promisedOn;
  if (promisedOn < on) return Math.max(forecast ?? on, on) - promisedOn;
  return forecast === null ? null : forecast - promisedOn;
};

const stateOf = ({ promisedOn, deliveredOn }: Product, shift: number | null, on: Day): DeliveryState => {
  if (deliveredOn !== null) return shift !== null && shift > 0 ? "deliveredLate" : "delivered";
  if (promisedOn === null) return "unpromised";
  if (promisedOn < on) return "overdue";
  return shift !== null && shift > 0 ? "expectedLate" : "onCourse";
};

const order: readonly DeliveryState[] = [
  "overdue",
  "expectedLate",
  "onCourse",
  "unpromised",
  "deliveredLate",
  "delivered",
];

const compare = (a: Delivery, b: Delivery): number =>
  order.indexOf(a.state) - order.indexOf(b.state) ||
  (b.shift ?? 0) - (a.shift ?? 0) ||
  (a.product.promisedOn ?? Infinity) - (b.product.promisedOn ?? Infinity) ||
  0;

const isLate = ({ state }: Delivery): boolean =>
  state === "overdue" || state === "expectedLate" || state === "deliveredLate";

const countOf = (holder: string, deliveries: readonly Delivery[], on: Day): DeliveryCount => {
  const count = (is: (each: Delivery) => boolean): number => deliveries.filter(is).length;
  return {
    holder,
    promised: count(({ product }) => product.promisedOn !== null),
    due: count(({ product: { promisedOn } }) => promisedOn !== null && promisedOn <= on),
    delivered: count(({ product }) => product.deliveredOn !== null),
    late: count(isLate),
  };
};

/** Every product of the register on a day. An item with two opdrachtgevers counts with the first. */
export const productDelivery = (portfolio: Portfolio, on: Day): ProductDelivery => {
  const byId = initiativesById(portfolio);
  const deliveries = inNaturalOrder(portfolio.products, ({ nr }) => nr)
    .map((product): Delivery => {
      const shift = shiftOf(product, on);
      return { product, initiative: byId.get(product.initiative), state: stateOf(product, shift, on), shift };
    })
    .sort(compare);
  const holderOf = ({ initiative }: Delivery): string => initiative?.politicalSponsor[0] ?? "";
  const groups = groupBy(deliveries, (each) => matchKey(holderOf(each)));
  const counts = [...groups.values()].map((own) => countOf(own[0] ? holderOf(own[0]) : "", own, on));
  return { deliveries, byHolder: inNaturalOrder(counts, ({ holder }) => holder) };
};
