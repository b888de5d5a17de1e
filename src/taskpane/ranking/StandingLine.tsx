import { Caption1, Link, makeStyles, tokens, useRestoreFocusTarget } from "@fluentui/react-components";
import type { RankedInitiative } from "../../domain/ranking";
import { moscowText, neighbourText, rankingRowTexts } from "../../messages/pane/ranking-rows";
import { useLanguage, useSpeech } from "../session/use-session";
import type { Ranges } from "./use-ranges";
import type { RowFacts } from "./use-row-facts";
import { useRankingTexts, useScorerTexts } from "./use-texts";

const useStyles = makeStyles({
  muted: { color: tokens.colorNeutralForeground3 },
  link: { fontSize: "inherit", lineHeight: "inherit" },
});

interface Props {
  readonly item: RankedInitiative;
  readonly facts: RowFacts;
  /** Whether it is known how far its rank can move. */
  readonly ranges: Ranges["kind"];
  readonly onScorers: () => void;
}

/** How an item stands by its score: how firm that is, at which weight it changes places, and who scored it. */
export const StandingLine = ({ item, facts, ranges, onScorers }: Props) => {
  const styles = useStyles();
  const texts = useRankingTexts();
  const rowTexts = rankingRowTexts[useLanguage()];
  const { judgementWord, listText, partText } = useSpeech();
  const { score, bestRank, worstRank, judgement, missing } = item;
  const label = facts.moscow ? [moscowText(rowTexts, facts.moscow)] : [];
  if (score === null) return <Caption1>{[texts.noScore, ...label].join(" ")}</Caption1>;
  const isKnown = bestRank !== null && worstRank !== null;
  const said = [
    texts.score(score),
    ...(isKnown ? [texts.range(String(bestRank), String(worstRank))] : []),
    ...{ pending: [texts.pending], known: [judgementWord[judgement]], failed: [] }[ranges],
    ...label,
  ];
  return (
    <>
      <Caption1 className={styles.muted}>
        {said.join(" · ")}
        {facts.neighbour && `. ${neighbourText(rowTexts, facts.neighbour, partText)}`}
        <Scorers item={item} facts={facts} onScorers={onScorers} />
      </Caption1>
      {missing.length > 0 && <Caption1>{texts.missingScores(listText(missing))}</Caption1>}
    </>
  );
};

/** Leads to what each scorer gave, where there is any. */
const Scorers = ({ item, facts, onScorers }: Omit<Props, "ranges">) => {
  const styles = useStyles();
  const texts = useScorerTexts();
  const focusTarget = useRestoreFocusTarget();
  const count = facts.scorers?.lines.length ?? 0;
  if (count === 0) return null;
  return (
    <>
      {" "}
      <Link
        as="button"
        inline
        className={styles.link}
        aria-label={texts.ofItem(item.nr, count)}
        onClick={onScorers}
        {...focusTarget}
      >
        {texts.scorers(count)}
      </Link>
    </>
  );
};
