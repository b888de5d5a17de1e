import { Body1, Caption1, Link, makeStyles, tokens } from "@fluentui/react-components";
import type { Issue } from "../../domain/issue";
import { overviewTexts } from "../../messages/pane/overview";
import { tableTexts } from "../../messages/pane/tables";
import { useLanguage, useRegister, useSession, useSpeech } from "../session/use-session";
import { tablesScreen } from "./screens";

const useStyles = makeStyles({
  finding: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalXXS,
    paddingBlock: tokens.spacingVerticalS,
    overflowWrap: "anywhere",
  },
  muted: { color: tokens.colorNeutralForeground3 },
  place: { textAlign: "start" },
});

/** The findings that the choice of tables and columns can take away. */
const aboutTables: ReadonlySet<string> = new Set(["G-1", "G-2", "G-4", "G-37", "G-38", "G-39"]);

interface Props {
  readonly issue: Issue;
  /** Says how grave it is, where that differs in one list. */
  readonly showsSeverity?: boolean;
}

/** One finding: what is the matter, what to do, and the way to its cell or to the choice of tables. */
export const FindingItem = ({ issue, showsSeverity = false }: Props) => {
  const styles = useStyles();
  const language = useLanguage();
  const texts = overviewTexts[language];
  const { issueText, severityWord } = useSpeech();
  const { goTo, open } = useSession();
  const { what, todo } = issueText(issue);
  const place = useRegister().place(issue.where);
  return (
    <div className={styles.finding}>
      {showsSeverity && (
        <Caption1 className={styles.muted}>{`${severityWord[issue.severity]}, ${issue.code}`}</Caption1>
      )}
      <Body1>{what}</Body1>
      <Caption1 className={styles.muted}>{todo}</Caption1>
      {place.sheet !== "" && (
        <Link as="button" className={styles.place} onClick={() => void goTo(place)}>
          {texts.place(place.table || place.sheet, place.row, place.column)}
        </Link>
      )}
      {aboutTables.has(issue.code) && (
        <Link as="button" onClick={() => open("overview", tablesScreen)}>
          {tableTexts[language].chooseTables}
        </Link>
      )}
    </div>
  );
};
