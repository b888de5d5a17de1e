import { Caption1, Link, makeStyles, tokens } from "@fluentui/react-components";
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
    gap: tokens.spacingVerticalS,
  },
  item: { display: "flex", flexDirection: "column", alignItems: "flex-start" },
  choice: { overflowWrap: "anywhere", textAlign: "start" },
});

/** As many as are worth reading here; the others stand in their own view. */
const shown = 5;

/** The open choices of which the date has passed, the longest ago first. */
export const OverdueList = ({ overview: { overdueChoices } }: { readonly overview: Overview }) => {
  const styles = useStyles();
  const texts = overviewTexts[useLanguage()];
  const { dayText } = useSpeech();
  const { open } = useSession();
  if (overdueChoices.length === 0) return null;
  return (
    <Section title={texts.overdueChoices}>
      <ul className={styles.list}>
        {overdueChoices.slice(0, shown).map(({ choice, nr, title, deadline }, index) => (
          <li key={`${choice} ${index}`} className={styles.item}>
            <Link as="button" className={styles.choice} onClick={() => open("decisions", nr)}>
              {`${nr} ${title || texts.secretChoice}`}
            </Link>
            <Caption1>{texts.wasDue(dayText(deadline))}</Caption1>
          </li>
        ))}
      </ul>
    </Section>
  );
};
