import { Caption1, Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useFrameTexts, useRegister, useSession } from "../session/use-session";
import { changeWords } from "./change-words";
import type { Bar, Strip, StripRow } from "./strip";
import { shareOf } from "./StripAxis";
import { usePartStyles } from "./use-part-styles";
import { useWords } from "./use-words";

const useStyles = makeStyles({
  row: {
    display: "flex",
    flexDirection: "column",
    paddingBlock: tokens.spacingVerticalXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: "anywhere",
  },
  link: { textAlign: "start", minHeight: "24px", alignSelf: "flex-start" },
  bars: { position: "relative", height: "18px", marginBlock: tokens.spacingVerticalXXS },
  bar: { position: "absolute", boxSizing: "border-box", height: "8px", minWidth: "4px", borderRadius: "2px" },
  planned: { top: 0, border: `1px dashed ${tokens.colorNeutralStrokeAccessible}` },
  becomes: { bottom: 0, border: `1px solid ${tokens.colorBrandStroke1}`, backgroundColor: tokens.colorBrandBackground },
});

interface Props {
  readonly row: StripRow;
  readonly strip: Strip;
  readonly note?: string | undefined;
}

/** What happens to one item, in words and as bars; its name leads to its row. */
export const ChangeRow = ({ row: { change, planned, becomes }, strip, note }: Props) => {
  const styles = useStyles();
  const part = usePartStyles();
  const frame = useFrameTexts();
  const words = useWords();
  const { goTo } = useSession();
  const { place } = useRegister();
  const { item } = change;
  const bar = (of: Bar, look: string) => (
    <div
      className={mergeClasses(styles.bar, look)}
      style={{ left: shareOf(of.from, strip), width: shareOf(of.to - of.from + 1, strip) }}
    />
  );
  return (
    <li className={styles.row}>
      <Link
        as="button"
        className={styles.link}
        title={frame.goTo}
        onClick={() => void goTo(place({ kind: "row", row: item.row, field: "name" }))}
      >
        {item.nr} {item.name}
      </Link>
      <Caption1 className={part.muted}>{changeWords(words, change)}</Caption1>
      {note !== undefined && <Caption1>{note}</Caption1>}
      {(planned ?? becomes) && (
        <div className={styles.bars} aria-hidden>
          {planned && bar(planned, styles.planned)}
          {becomes && bar(becomes, styles.becomes)}
        </div>
      )}
    </li>
  );
};
