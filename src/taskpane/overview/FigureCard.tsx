import { Body1Strong, Caption1, makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    textAlign: "start",
    gap: tokens.spacingVerticalXXS,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    cursor: "pointer",
    overflowWrap: "anywhere",
    minWidth: 0,
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  muted: { color: tokens.colorNeutralForeground3 },
  figure: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
});

interface Props {
  readonly name: string;
  readonly figure: string;
  /** What is worth knowing beside the figure. */
  readonly beside?: string | undefined;
  readonly onOpen: () => void;
}

/** A figure of the register that leads to the view where it comes from. */
export const FigureCard = ({ name, figure, beside, onOpen }: Props) => {
  const styles = useStyles();
  return (
    <button type="button" className={styles.card} onClick={onOpen}>
      <Caption1 className={styles.muted}>{name}</Caption1>
      <Body1Strong className={styles.figure}>{figure}</Body1Strong>
      {beside && <Caption1>{beside}</Caption1>}
    </button>
  );
};
