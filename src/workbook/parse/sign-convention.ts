import { matchKey } from "../../domain/matching";
import type { SignConvention } from "../../domain/sign-convention";

const pairs =
  /(?:\(? ?(?<mark>[-−–+]) ?\)?|(?<![a-z])(?<word>min|plus|negatief|positief)(?![a-z])) ?(?:=|:|is|zijn)? ?(?:een )?(?<means>nadeel|nadelig|lasten|last|voordeel|voordelig|baten|baat)(?![a-z])/u;

/** What a text says of signs: `(-) = nadeel, (+) = voordeel`, `min is voordeel`; null where it says nothing of them. */
export const parseSignConvention = (text: string): SignConvention | null => {
  const { mark, word, means } = pairs.exec(matchKey(text))?.groups ?? {};
  if (means === undefined) return null;
  const isPlus = mark === "+" || word === "plus" || word === "positief";
  const isCost = /^(?:nadel|nadeel|last)/u.test(means);
  return isPlus === isCost ? "costPositive" : "costNegative";
};
