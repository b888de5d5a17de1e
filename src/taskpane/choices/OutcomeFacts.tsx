import { Caption1, Text } from "@fluentui/react-components";
import type { Outcome } from "../../domain/scenario/outcome";
import { changedText, extraText, latestText, leftText, moneyText, valueText } from "./option-words";
import { ShareBar } from "./ShareBar";
import { useWords } from "./use-words";

/** What an outcome leaves of the tekort, changes, costs and keeps. */
export const OutcomeFacts = ({ outcome }: { readonly outcome: Outcome }) => {
  const words = useWords();
  const { shortBefore, shortAfter } = outcome;
  const most = Math.max(shortBefore, shortAfter);
  const facts = [
    changedText(words, outcome),
    moneyText(words, outcome),
    extraText(words, outcome),
    latestText(words, outcome),
    valueText(words, outcome),
  ];
  return (
    <>
      <ShareBar share={most === 0 ? 0 : shortAfter / most} />
      <Text weight="semibold">{leftText(words, outcome)}</Text>
      <Caption1>{facts.filter(Boolean).join(" ")}</Caption1>
    </>
  );
};
