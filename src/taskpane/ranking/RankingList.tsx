import { makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import { type ReactNode, useMemo, useState } from "react";
import { initiativesById } from "../../domain/initiative-index";
import { placedInPaper } from "../../domain/manual-order";
import { LongList } from "../frame/LongList";
import { useRegister, useSession } from "../session/use-session";
import { type Asked, AskedDialog } from "./AskedDialog";
import { CutMark } from "./CutMark";
import { ListHead } from "./ListHead";
import { RankedRow } from "./RankedRow";
import { StatutoryHead } from "./StatutoryHead";
import { entryKey, type RankingEntry } from "./ranking-entries";
import { hasThemes, themeEntries, type ThemeEntry } from "./themes/theme-entries";
import { ThemeHead } from "./themes/ThemeHead";
import { useRanking } from "./use-ranking";
import { useRowFacts } from "./use-row-facts";
import { useRankingTexts } from "./use-texts";
import type { TriedWeights } from "./use-weights";

const useStyles = makeStyles({
  group: { margin: 0, padding: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalXS}` },
});

interface Props {
  readonly tried: TriedWeights["tried"];
  readonly byTheme: boolean;
  readonly onByTheme: (byTheme: boolean) => void;
}

/** The ranking with the weights that are tried, and the line where capacity ends; or the themes, each with its items. */
export const RankingList = ({ tried, byTheme: wantsThemes, onByTheme }: Props) => {
  const styles = useStyles();
  const texts = useRankingTexts();
  const { say } = useSession();
  const { portfolio } = useRegister();
  const shown = useRanking(tried);
  const { ranking, entries, cut, ranges, themes } = shown;
  const factsOf = useRowFacts(ranking, cut, ranges.kind === "known");
  const [asked, setAsked] = useState<Asked | null>(null);
  const [showsStatutory, setShowsStatutory] = useState(false);
  const byId = initiativesById(portfolio);
  const byTheme = wantsThemes && hasThemes(themes.themes);
  const items = useMemo((): readonly (RankingEntry | ThemeEntry)[] => {
    if (byTheme) return themeEntries(themes.themes, entries);
    return showsStatutory ? entries : entries.filter(isInSight);
  }, [byTheme, themes, entries, showsStatutory]);
  const last = placedInPaper(ranking.paperOrder).length;
  /** What is set departs from the score in the workbook, not from one that is tried. */
  const askToSet = (wanted: Asked): void => {
    if (tried.size > 0) say({ intent: "info", text: texts.firstWeights });
    else setAsked(wanted);
  };
  const draw = (entry: RankingEntry | ThemeEntry): ReactNode => {
    switch (entry.kind) {
      case "item": {
        const initiative = byId.get(entry.item.initiative);
        return (
          initiative && (
            <RankedRow
              entry={entry}
              initiative={initiative}
              ranges={ranges.kind}
              facts={factsOf(entry.item)}
              last={last}
              onMove={({ item }, place) => askToSet({ kind: "move", move: { item, place } })}
              onScorers={() => setAsked({ kind: "scorers", initiative: entry.item.initiative })}
            />
          )
        );
      }
      case "theme":
        return <ThemeHead theme={entry.theme} />;
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
        items={items}
        keyOf={(entry) => (entry.kind === "theme" ? entry.key : entryKey(entry))}
        height={100}
        head={
          <ListHead
            shown={shown}
            isTrying={tried.size > 0}
            byTheme={byTheme}
            onByTheme={onByTheme}
            onOrder={() => askToSet({ kind: "themes" })}
          />
        }
      >
        {draw}
      </LongList>
      <AskedDialog asked={asked} shown={shown} last={last} onClose={() => setAsked(null)} />
    </>
  );
};

/** Without what is verplicht, whose place no weight moves. */
const isInSight = (entry: RankingEntry): boolean => entry.kind !== "item" || entry.item.rank.kind !== "statutory";
