/** What differs between two states of the register, such as a snapshot and now. */
import type { TableId } from "../model";
import type { Portfolio } from "../portfolio";
import { type ChangedChoices, changedChoices } from "./changed-choices";
import { changedItems, type ItemChanges } from "./changed-items";
import { type ChangedProducts, changedProducts } from "./changed-products";
import { type CapacityMove, movedCapacity } from "./moved-capacity";
import { type MovedMoney, movedMoney } from "./moved-money";

/** A table, or a column of one that is compared field by field, that only one of both states has: what stands in it was not compared. */
export interface Uncompared {
  readonly table: TableId;
  /** Null for the table as a whole. */
  readonly field: string | null;
  readonly onlyIn: "then" | "now";
}

export interface Comparison extends ItemChanges {
  readonly money: MovedMoney;
  readonly capacity: readonly CapacityMove[];
  readonly choices: ChangedChoices;
  readonly products: ChangedProducts;
  readonly uncompared: readonly Uncompared[];
}

/** The tables of which columns are compared one by one. */
const fieldByField: ReadonlySet<TableId> = new Set(["initiatives", "choices"]);

const comparedTables = [
  "initiatives",
  "demand",
  "supply",
  "criteria",
  "scores",
  "finances",
  "choices",
  "products",
] as const;

/** Compares two registers; what only one of them can say is named, and not shown as if all of it were new or gone. */
export const comparePortfolios = (then: Portfolio, now: Portfolio): Comparison => {
  const inBoth = (table: TableId): boolean => then.tables.has(table) && now.tables.has(table);
  const comparable = (portfolio: Portfolio): Portfolio => ({
    ...portfolio,
    finances: inBoth("finances") ? portfolio.finances : [],
    demand: inBoth("demand") ? portfolio.demand : [],
    supply: inBoth("supply") ? portfolio.supply : [],
    choices: inBoth("choices") ? portfolio.choices : [],
    products: inBoth("products") ? portfolio.products : [],
  });
  const older = comparable(then);
  const newer = comparable(now);
  return {
    ...changedItems(then, now),
    money: movedMoney(older, newer),
    capacity: movedCapacity(older, newer),
    choices: changedChoices(older, newer),
    products: changedProducts(older, newer),
    uncompared: uncomparedIn(then, now),
  };
};

const uncomparedIn = (then: Portfolio, now: Portfolio): readonly Uncompared[] => {
  const onlyIn = (side: "then" | "now", own: Portfolio, other: Portfolio): readonly Uncompared[] =>
    comparedTables.flatMap((table): readonly Uncompared[] => {
      if (!own.tables.has(table)) return [];
      if (!other.tables.has(table)) return [{ table, field: null, onlyIn: side }];
      const fields = fieldByField.has(table) ? [...(own.columns.get(table) ?? [])] : [];
      return fields
        .filter((field) => !other.columns.get(table)?.has(field))
        .map((field) => ({ table, field, onlyIn: side }));
    });
  return [...onlyIn("then", then, now), ...onlyIn("now", now, then)];
};

/** Whether nothing that was compared differs. */
export const isSame = ({ choices, products, money, ...items }: Comparison): boolean => {
  const { added, gone, changed, statuses, ranks, capacity } = items;
  const lists: readonly (readonly unknown[])[] = [
    ...[added, gone, changed, statuses, ranks, capacity, money.totals, money.items],
    ...[choices.made, choices.altered, choices.gone, choices.added],
    ...[products.added, products.gone, products.moved],
  ];
  return lists.every((list) => list.length === 0);
};
