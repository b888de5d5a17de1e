import { Caption1, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { Portfolio } from "../../domain/portfolio";
import type { HireCheck } from "../../domain/scenario/staffing-of-hire";
import type { ComparedOption } from "../../solver/compare-options";
import { ChangeList } from "./ChangeList";
import { HireList } from "./HireList";
import { MoneyTable } from "./MoneyTable";
import { latestText, valueText } from "./option-words";
import { ProposalActions } from "./ProposalActions";
import { ShortTable } from "./ShortTable";
import { usePartStyles } from "./use-part-styles";
import type { Spot } from "./spot";
import { StartTalk } from "./StartTalk";
import { talkFrom } from "./talk";
import { useSpotName } from "./use-spot-name";
import { useOptionTexts, useScenarioTexts } from "./use-texts";
import { useWords } from "./use-words";

const useStyles = makeStyles({
  details: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
  },
  actions: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});

interface Props {
  readonly spot: Spot;
  /** The register that it was worked out for. */
  readonly portfolio: Portfolio;
  readonly compared: ComparedOption;
  /** Whether people can be found for what lacks; empty as long as that is not known. */
  readonly hire: readonly HireCheck[];
}

/** An option in parts: each item, each year, each role and period, and whether people can be found for it. */
export const OptionDetails = ({ spot, portfolio, compared: { option, outcome }, hire }: Props) => {
  const styles = useStyles();
  const part = usePartStyles();
  const texts = useOptionTexts();
  const words = useWords();
  const name = useScenarioTexts().nameOf(texts.names[option], useSpotName(spot));
  const hires = option === "extraMeans" || option === "combined";
  return (
    <div className={styles.details}>
      <div className={part.part}>
        <Caption1 className={part.muted}>{texts.how[option]}</Caption1>
        {outcome &&
          [latestText(words, outcome), valueText(words, outcome)]
            .filter(Boolean)
            .map((fact) => <Text key={fact}>{fact}</Text>)}
      </div>
      {outcome && <ChangeList changes={outcome.changes} />}
      {outcome && <MoneyTable outcome={outcome} />}
      {hires && <HireList checks={hire} />}
      {outcome && <ShortTable outcome={outcome} />}
      {outcome && (
        <div className={styles.actions}>
          <StartTalk talk={talkFrom(spot, option, outcome)} />
          <ProposalActions proposal={{ portfolio, spot, option, outcome, adjustments: [], name }} />
        </div>
      )}
    </div>
  );
};
