import { Caption1, Link, makeStyles, tokens } from "@fluentui/react-components";
import type { Issue } from "../../domain/issue";
import { useFrameTexts, useRegister, useSession, useSpeech } from "../session/use-session";

const useStyles = makeStyles({
  finding: { display: "flex", flexDirection: "column", alignItems: "flex-start", overflowWrap: "anywhere" },
  rule: { minHeight: "24px", fontSize: tokens.fontSizeBase200, textAlign: "left" },
});

interface Props {
  readonly issue: Issue;
  /** What is the matter stands there already. */
  readonly isSaid?: boolean;
}

/** A finding: its rule and weight, which lead to the cell, and what to do about it. */
export const Finding = ({ issue, isSaid = false }: Props) => {
  const styles = useStyles();
  const { issueText, severityWord } = useSpeech();
  const { place } = useRegister();
  const { goTo } = useSession();
  const frameTexts = useFrameTexts();
  const { what, todo } = issueText(issue);
  return (
    <div className={styles.finding}>
      <Link as="button" className={styles.rule} title={frameTexts.goTo} onClick={() => void goTo(place(issue.where))}>
        {`${issue.code} · ${severityWord[issue.severity]}`}
      </Link>
      <Caption1>{isSaid ? todo : `${what} ${todo}`}</Caption1>
    </div>
  );
};
