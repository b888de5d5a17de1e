import { Caption1 } from "@fluentui/react-components";
import type { RankedInitiative } from "../../domain/ranking";
import { useSpeech } from "../session/use-session";
import { useRankingTexts } from "./use-texts";

/** The rank that people set, how far it is from the score, and why. */
export const SetRankLine = ({ item }: { readonly item: RankedInitiative }) => {
  const texts = useRankingTexts();
  const { rankWord } = useSpeech();
  const { setRank, setRankDifference, setRankReason, rank } = item;
  if (setRank === null || rank.kind === "statutory") return null;
  return (
    <Caption1>
      {texts.setRank(String(setRank), String(rankWord(rank)))}
      {texts.difference(setRankDifference ?? 0)}
      {": "}
      {setRankReason || texts.noReason}
    </Caption1>
  );
};
