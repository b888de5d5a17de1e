import { Button, Caption1, makeStyles, Subtitle2, Text, tokens } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import { initiativesById } from "../../domain/initiative-index";
import { placedInPaper } from "../../domain/manual-order";
import { LongList } from "../frame/LongList";
import { useFrameTexts, useRegister, useSession, useSpeech } from "../session/use-session";
import { CutMark } from "./CutMark";
import { MoveDialog } from "./MoveDialog";
import type { Move } from "./MoveForm";
import { RankedRow } from "./RankedRow";
import { StatutoryHead } from "./StatutoryHead";
import { entryKey, fitCounts, type RankedEntry, type RankingEntry } from "./ranking-entries";
import { useRanking } from "./use-ranking";
import { useRankingTexts } from "./use-texts";
import type { TriedWeights } from "./use-weights";

const useStyles = makeStyles({
  head: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalS,
  },
  failed: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  group: { margin: 0, padding: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalXS}` },
});

interface Props {
  readonly tried: TriedWeights["tried"];
}

/** The ranking with the weights that are tried, and the line where capacity ends. */
export const RankingList = ({ tried }: Props) => {
  const styles = useStyles();
  const texts = useRankingTexts();
  const { tryAgain } = useFrameTexts();
  const { listText } = useSpeech();
  const { say } = useSession();
  const { portfolio } = useRegister();
  const { ranking, entries, cut, cutMissing, ranges } = useRanking(tried);
  const [move, setMove] = useState<Move | null>(null);
  const [showsStatutory, setShowsStatutory] = useState(false);
  const byId = initiativesById(portfolio);
  const last = placedInPaper(ranking.paperOrder).length;
  const askToMove = ({ item }: RankedEntry, place: number): void => {
    if (tried.size > 0) say({ intent: "info", text: texts.firstWeights });
    else setMove({ item, place });
  };
  const draw = (entry: RankingEntry): ReactNode => {
    switch (entry.kind) {
      case "item": {
        const initiative = byId.get(entry.item.initiative);
        return (
          initiative && (
            <RankedRow entry={entry} initiative={initiative} ranges={ranges.kind} last={last} onMove={askToMove} />
          )
        );
      }
      case "cut":
        return <CutMark />;
      case "statutory":
        return (
          <StatutoryHead
            initiatives={ranking.rows.flatMap(({ rank, initiative }) =>
              rank.kind === "statutory" ? (byId.get(initiative) ?? []) : [],
            )}
            isOpen={showsStatutory}
            onToggle={() => setShowsStatutory(!showsStatutory)}
          />
        );
      case "order":
        return (
          <Subtitle2 as="h2" block className={styles.group}>
            {texts.order}
          </Subtitle2>
        );
    }
  };
  return (
    <>
      <LongList
        label={texts.list}
        items={showsStatutory ? entries : entries.filter(isInSight)}
        keyOf={entryKey}
        height={84}
        head={
          <div className={styles.head}>
            {tried.size === 0 && <Caption1>{texts.shows}</Caption1>}
            {ranking.statusUntracked && <Caption1>{texts.untracked}</Caption1>}
            {entries.length === 0 ? (
              <Text>{texts.nothing}</Text>
            ) : (
              <Caption1>{cut ? texts.counts(fitCounts(cut)) : texts.noCut(listText(cutMissing))}</Caption1>
            )}
            {ranges.kind === "failed" && (
              <div className={styles.failed}>
                <Text role="status">{texts.rangesFailed}</Text>
                <Button size="small" onClick={ranges.tryAgain}>
                  {tryAgain}
                </Button>
              </div>
            )}
          </div>
        }
      >
        {draw}
      </LongList>
      {move && <MoveDialog move={move} ranking={ranking} last={last} onClose={() => setMove(null)} />}
    </>
  );
};

/** Without what is verplicht, whose place no weight moves. */
const isInSight = (entry: RankingEntry): boolean => entry.kind !== "item" || entry.item.rank.kind !== "statutory";
