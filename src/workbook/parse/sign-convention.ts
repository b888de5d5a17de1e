import { matchKey } from "../../domain/matching";
import type { SignConvention } from "../../domain/sign-convention";

const sign = /(?:\( ?(?<mark>[-−–+]) ?\)|(?<bare>[-−–+])|(?<![a-z])(?<word>min|plus|negatief|positief)(?![a-z]))/u;
const meaning = /(?:een )?(?<means>nadeel|nadelig|lasten|last|voordeel|voordelig|baten|baat)(?![a-z])/u;
/** Only behind a sign in brackets may the `=` be left out: `lasten - baten` says nothing of signs. */
const pairs = new RegExp(`${sign.source} ?(?:=|:|is|zijn|(?<=\\) ?)) ?${meaning.source}`, "u");

/** What a text says of signs: `(-) = nadeel, (+) = voordeel`, `min is voordeel`; null where it says nothing of them. */
export const parseSignConvention = (text: string): SignConvention | null => {
  const { mark, bare, word, means } = pairs.exec(matchKey(text))?.groups ?? {};
  if (means === undefined) return null;
  const isPlus = (mark ?? bare) === "+" || word === "plus" || word === "positief";
  const isCost = /^(?:nadel|nadeel|last)/u.test(means);
  return isPlus === isCost ? "costPositive" : "costNegative";
};
