import { Caption1, Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { Initiative } from "../../domain/model";
import type { RankedInitiative } from "../../domain/ranking";
import { useRegister, useSession, useSpeech } from "../session/use-session";
import { FitLine } from "./FitLine";
import { MovedMark } from "./MovedMark";
import { Moves } from "./Moves";
import type { RankedEntry } from "./ranking-entries";
import { SetRankLine } from "./SetRankLine";
import type { Ranges } from "./use-ranges";
import { useRankingTexts } from "./use-texts";

const useStyles = makeStyles({
  row: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  rank: { width: "40px", flexShrink: 0, display: "flex", flexDirection: "column" },
  body: { flex: "1 1 150px", minWidth: 0, display: "flex", flexDirection: "column", overflowWrap: "anywhere" },
  muted: { color: tokens.colorNeutralForeground3 },
});

interface Props {
  readonly entry: RankedEntry;
  readonly initiative: Initiative;
  /** Whether it is known how far its rank can move. */
  readonly ranges: Ranges["kind"];
  readonly last: number;
  /** Asks for another place. */
  readonly onMove: (entry: RankedEntry, place: number) => void;
}

/** One item of the ranking: its rank, what it rests on, whether it fits, and its way up and down. */
export const RankedRow = ({ entry, initiative, ranges, last, onMove }: Props) => {
  const styles = useStyles();
  const texts = useRankingTexts();
  const { goTo } = useSession();
  const { place: placeOf } = useRegister();
  const { item, place, moved, fit } = entry;
  const show = (field: string): void => void goTo(placeOf({ kind: "row", row: initiative.row, field }));
  return (
    <div className={styles.row}>
      {item.rank.kind === "ranked" && (
        <div className={styles.rank}>
          <Text size={500} weight="semibold" aria-label={texts.rank(String(item.rank.rank))}>
            {item.rank.rank}
          </Text>
          <MovedMark moved={moved} />
        </div>
      )}
      <div className={styles.body}>
        <Link as="button" onClick={() => show("name")}>
          {item.nr} {item.name}
        </Link>
        {item.rank.kind === "statutory" ? (
          <Basis basis={initiative.statutoryBasis} onShow={() => show("statutoryBasis")} />
        ) : (
          <Robustness item={item} ranges={ranges} />
        )}
        <SetRankLine item={item} />
        {fit && <FitLine fit={fit} />}
      </div>
      {place !== null && <Moves nr={item.nr} place={place} last={last} onMove={(to) => onMove(entry, to)} />}
    </div>
  );
};

/** The law that obliges it, or the cell where that should stand. */
const Basis = ({ basis, onShow }: { readonly basis: string; readonly onShow: () => void }) => {
  const texts = useRankingTexts();
  if (basis !== "") return <Caption1>{basis}</Caption1>;
  return (
    <Link as="button" onClick={onShow}>
      {texts.noBasis}
    </Link>
  );
};

const Robustness = ({ item, ranges }: { readonly item: RankedInitiative } & Pick<Props, "ranges">) => {
  const styles = useStyles();
  const texts = useRankingTexts();
  const { judgementWord, listText } = useSpeech();
  const { score, bestRank, worstRank, judgement, missing } = item;
  if (score === null) return <Caption1>{texts.noScore}</Caption1>;
  const isKnown = bestRank !== null && worstRank !== null;
  const said = [
    texts.score(score),
    ...(isKnown ? [texts.range(String(bestRank), String(worstRank))] : []),
    ...{ pending: [texts.pending], known: [judgementWord[judgement]], failed: [] }[ranges],
  ];
  return (
    <>
      <Caption1 className={styles.muted}>{said.join(" · ")}</Caption1>
      {missing.length > 0 && <Caption1>{texts.missingScores(listText(missing))}</Caption1>}
    </>
  );
};
