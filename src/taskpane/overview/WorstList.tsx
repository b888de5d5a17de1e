import { Body1, Body1Strong, Link, makeStyles, tokens } from "@fluentui/react-components";
import type { Overview } from "../../domain/overview";
import { overviewTexts } from "../../messages/pane/overview";
import { useLanguage, useSession, useSpeech } from "../session/use-session";
import { Section } from "../frame/Section";

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    listStyleType: "none",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
  },
  line: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalS, alignItems: "baseline" },
  role: { flexGrow: 1, overflowWrap: "anywhere", textAlign: "start" },
});

/** The role-periods that fall shortest, each leading to the capacity of its role. */
export const WorstList = ({ overview: { worst } }: { readonly overview: Overview }) => {
  const styles = useStyles();
  const texts = overviewTexts[useLanguage()];
  const { hoursText, verdictWord } = useSpeech();
  const { open } = useSession();
  if (worst.length === 0) return null;
  return (
    <Section title={texts.worst}>
      <ul className={styles.list}>
        {worst.map(({ role, period, balance, verdict }) => (
          <li key={`${role} ${period.key}`} className={styles.line}>
            <Link as="button" className={styles.role} onClick={() => open("capacity", role)}>
              {`${role}, ${period.key}`}
            </Link>
            <Body1>{verdictWord[verdict]}</Body1>
            {balance !== null && <Body1Strong>{hoursText(balance)}</Body1Strong>}
          </li>
        ))}
      </ul>
    </Section>
  );
};
