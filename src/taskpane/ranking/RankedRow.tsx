import { Caption1, Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { Initiative } from "../../domain/model";
import { moscowText, rankingRowTexts } from "../../messages/pane/ranking-rows";
import { useLanguage, useRegister, useSession } from "../session/use-session";
import { FitLine } from "./FitLine";
import { MovedMark } from "./MovedMark";
import { Moves } from "./Moves";
import type { RankedEntry } from "./ranking-entries";
import { SetRankLine } from "./SetRankLine";
import { StandingLine } from "./StandingLine";
import type { Ranges } from "./use-ranges";
import type { RowFacts } from "./use-row-facts";
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
  readonly facts: RowFacts;
  readonly last: number;
  /** Asks for another place. */
  readonly onMove: (entry: RankedEntry, place: number) => void;
  /** Asks what each scorer gave. */
  readonly onScorers: (entry: RankedEntry) => void;
}

/** One item of the ranking: its rank, what it rests on, whether it fits, and its way up and down. */
export const RankedRow = ({ entry, initiative, ranges, facts, last, onMove, onScorers }: Props) => {
  const styles = useStyles();
  const texts = useRankingTexts();
  const rowTexts = rankingRowTexts[useLanguage()];
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
          <>
            <Basis basis={initiative.statutoryBasis} onShow={() => show("statutoryBasis")} />
            {facts.moscow && <Caption1 className={styles.muted}>{moscowText(rowTexts, facts.moscow)}</Caption1>}
          </>
        ) : (
          <StandingLine item={item} facts={facts} ranges={ranges} onScorers={() => onScorers(entry)} />
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
