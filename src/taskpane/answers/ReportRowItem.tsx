import { Body1, Caption1, Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { answerTexts } from "../../messages/pane/answers";
import type { ReportColumn, ReportRow } from "../../workbook/report/report";
import { useFrameTexts, useLanguage, useRegister, useSession, useSpeech } from "../session/use-session";
import { readRow } from "./report-entries";

const useStyles = makeStyles({
  row: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: "anywhere",
  },
  title: { textAlign: "start", minHeight: "24px", flex: "1 1 160px" },
  verdict: {
    alignSelf: "flex-start",
    padding: `0 ${tokens.spacingHorizontalXS}`,
    color: tokens.colorNeutralForeground1,
  },
  bad: { backgroundColor: tokens.colorPaletteRedBackground2, fontWeight: tokens.fontWeightSemibold },
  tight: { backgroundColor: tokens.colorPaletteMarigoldBackground2 },
  good: { backgroundColor: tokens.colorPaletteGreenBackground1 },
  unknown: { backgroundColor: tokens.colorNeutralBackground4 },
  figures: { width: "100%", color: tokens.colorNeutralForeground3 },
});

interface Props {
  readonly row: ReportRow;
  readonly columns: readonly ReportColumn[];
}

/** One row of an answer: what it is about, which leads to its cell, its verdict, and its figures each with their heading. */
export const ReportRowItem = ({ row, columns }: Props) => {
  const styles = useStyles();
  const texts = answerTexts[useLanguage()];
  const speech = useSpeech();
  const { place } = useRegister();
  const { goTo } = useSession();
  const frame = useFrameTexts();
  const { title, verdict, figures } = readRow(row, columns, speech);
  const { where, tone } = row;
  return (
    <div className={styles.row}>
      {where ? (
        <Link as="button" className={styles.title} title={frame.goTo} onClick={() => void goTo(place(where))}>
          {title}
        </Link>
      ) : (
        <Body1 className={styles.title}>{title}</Body1>
      )}
      {verdict !== "" && (
        <Caption1 className={mergeClasses(styles.verdict, tone !== null && styles[tone])}>{verdict}</Caption1>
      )}
      {figures.length > 0 && (
        <Caption1 className={styles.figures}>
          {figures.map(({ heading, figure }) => texts.labelled(heading, figure)).join(" · ")}
        </Caption1>
      )}
    </div>
  );
};
