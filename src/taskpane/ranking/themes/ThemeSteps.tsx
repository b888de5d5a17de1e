import { Caption1, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useLayoutEffect, useRef, useState } from "react";
import type { RankedTheme } from "../../../domain/theme-ranking";
import { Moves } from "../Moves";
import { useRankingTexts, useThemeTexts } from "../use-texts";
import { withPlace } from "./theme-draft";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  theme: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  place: { width: "24px", flexShrink: 0 },
  name: { flexGrow: 1, minWidth: 0, display: "flex", flexDirection: "column", overflowWrap: "anywhere" },
  muted: { color: tokens.colorNeutralForeground3 },
});

interface Props {
  readonly order: readonly RankedTheme[];
  readonly onOrder: (order: readonly RankedTheme[]) => void;
}

/** The themes in an order, each with its way up and down; the focus goes along with the theme. */
export const ThemeSteps = ({ order, onOrder }: Props) => {
  const styles = useStyles();
  const texts = useThemeTexts();
  const ranking = useRankingTexts();
  const list = useRef<HTMLOListElement>(null);
  const [moved, setMoved] = useState<{ readonly to: number; readonly isUp: boolean } | null>(null);
  useLayoutEffect(() => {
    if (moved) list.current?.children[moved.to]?.querySelectorAll("button")[moved.isUp ? 0 : 1]?.focus();
  }, [moved]);
  const move = (from: number, to: number): void => {
    if (to < 0 || to >= order.length) return;
    onOrder(withPlace(order, from, to));
    setMoved({ to, isUp: to < from });
  };
  const movedTheme = moved && order[moved.to];
  return (
    <>
      <ol ref={list} aria-label={texts.list} className={styles.list}>
        {order.map(({ theme, score, rank }, at) => (
          <li key={theme} className={styles.theme}>
            <Text className={styles.place}>{at + 1}</Text>
            <div className={styles.name}>
              <Text>{theme}</Text>
              <Caption1 className={styles.muted}>
                {score === null ? texts.noScore : texts.score(ranking.scoreText(score))}
                {rank !== null && ` · ${texts.onScore(String(rank))}`}
              </Caption1>
            </div>
            <Moves nr={theme} place={at + 1} last={order.length} onMove={(place) => move(at, place - 1)} />
          </li>
        ))}
      </ol>
      <span role="status" className={styles.muted}>
        {movedTheme && texts.movedTo(movedTheme.theme, order.indexOf(movedTheme) + 1)}
      </span>
    </>
  );
};
