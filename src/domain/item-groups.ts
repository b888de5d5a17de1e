/** The items that count, as lists for whom they are about: by portefeuillehouder, and by kern or wijk. */
import { groupBy } from "./group-by";
import { countedInitiatives } from "./initiative-index";
import { matchKey } from "./matching";
import type { Initiative } from "./model";
import { inNaturalOrder } from "./natural-order";
import { once } from "./once";
import type { Portfolio } from "./portfolio";
import { namesIn } from "./staff";

/** Items under a name, in natural order of Nr; the name is empty for those that have none, which come last. */
export interface ItemGroup {
  readonly name: string;
  readonly items: readonly Initiative[];
}

const groupsBy = (
  items: readonly Initiative[],
  namesOf: (item: Initiative) => readonly string[],
): readonly ItemGroup[] => {
  const pairs = items.flatMap((item) => {
    const names = new Map(namesOf(item).map((name) => [matchKey(name), name]));
    return names.size === 0 ? [{ name: "", item }] : [...names.values()].map((name) => ({ name, item }));
  });
  const groups = [...groupBy(pairs, ({ name }) => matchKey(name)).values()].map((own) => ({
    name: own[0]?.name ?? "",
    items: own.map(({ item }) => item),
  }));
  const ordered = inNaturalOrder(groups, ({ name }) => name);
  return [...ordered.filter(({ name }) => name !== ""), ...ordered.filter(({ name }) => name === "")];
};

/** By bestuurlijk opdrachtgever; an item of two stands with both. */
export const itemsBySponsor = once((portfolio: Portfolio): readonly ItemGroup[] =>
  groupsBy(countedInitiatives(portfolio), ({ politicalSponsor }) => politicalSponsor),
);

/** By everybody in whose portefeuille an item lies: its bestuurlijk opdrachtgever and its portefeuillehouders. */
export const itemsByHolder = once((portfolio: Portfolio): readonly ItemGroup[] =>
  groupsBy(countedInitiatives(portfolio), ({ politicalSponsor, portfolioHolders }) => [
    ...politicalSponsor,
    ...portfolioHolders,
  ]),
);

/** By kern or wijk; an item in several stands in each. */
export const itemsByPlace = once((portfolio: Portfolio): readonly ItemGroup[] =>
  groupsBy(countedInitiatives(portfolio), ({ place }) => namesIn(place)),
);
