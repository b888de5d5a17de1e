import { Text } from "@fluentui/react-components";
import { useDeferredValue, useState } from "react";
import { missingTables } from "../../actions/register";
import { answerSources } from "../../domain/answer-sources";
import { criteriaOf } from "../../domain/criteria";
import { reweigh } from "../../domain/reweigh";
import { ViewLayout } from "../frame/ViewLayout";
import { useFrameTexts, useRegister, useSpeech } from "../session/use-session";
import { PairwiseScreen } from "./pairwise/PairwiseScreen";
import { RankingFoot } from "./RankingFoot";
import { RankingList } from "./RankingList";
import { useRankingTexts } from "./use-texts";
import { useWeights } from "./use-weights";
import { Weights } from "./Weights";

/** The ranking by weighted scores, with weights to try, and the order that people set above it. */
export const RankingView = () => {
  const title = useFrameTexts().views.ranking;
  const texts = useRankingTexts();
  const { listText } = useSpeech();
  const register = useRegister();
  const { portfolio } = register;
  const { criteria } = portfolio;
  const weights = useWeights(criteria);
  const tried = useDeferredValue(weights.tried);
  const [isPairing, setIsPairing] = useState(false);
  const [byTheme, setByTheme] = useState(false);
  const missing = missingTables(register, answerSources.ranking.needed);
  if (missing.length > 0)
    return (
      <ViewLayout title={title}>
        <Text>{texts.missing(listText(missing))}</Text>
      </ViewLayout>
    );
  if (isPairing)
    return (
      <PairwiseScreen
        onBack={() => setIsPairing(false)}
        onUse={(found) => {
          weights.tryAll(found);
          setIsPairing(false);
        }}
      />
    );
  const { used } = criteriaOf(reweigh(portfolio, weights.tried).criteria);
  return (
    <ViewLayout title={title} fills foot={<RankingFoot tried={weights.tried} reset={weights.reset} />}>
      <Weights
        criteria={criteria}
        used={used}
        weights={weights}
        onPairwise={portfolio.settings.usesPairwise ? () => setIsPairing(true) : null}
      />
      <RankingList tried={tried} byTheme={byTheme} onByTheme={setByTheme} />
    </ViewLayout>
  );
};
