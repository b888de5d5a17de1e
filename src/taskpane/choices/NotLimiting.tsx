import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { groupBy } from "../../domain/group-by";
import type { PortfolioProblem } from "../../domain/scenario/portfolio-problem";
import { Section } from "../frame/Section";
import { useSpeech } from "../session/use-session";
import { useChoiceTexts } from "./use-texts";

/** More names than this say nothing more. */
const MOST = 6;

const useStyles = makeStyles({
  list: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalL,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    overflowWrap: "anywhere",
  },
});

/** What limits the choice nowhere because it is not known: said, so that nobody takes it for room. */
export const NotLimiting = ({ found }: { readonly found: PortfolioProblem }) => {
  const styles = useStyles();
  const texts = useChoiceTexts();
  const { someText, listText } = useSpeech();
  const { uncertain, unlimited, unlimitedMoney, problem, items, calendar, assumedFrom } = found;
  const assumed = calendar[assumedFrom];
  const doubtful = items.filter(({ id }) => uncertain.includes(id));
  const spots = unlimited.map(({ role, period }) => `${role} ${period.key}`);
  const years = [...groupBy(unlimitedMoney, ({ source }) => source)].map(
    ([source, each]) => `${source} (${listText(each.map(({ year }) => String(year)))})`,
  );
  const sentences = [
    unlimited.length > 0 && texts.unlimited(unlimited.length, someText(spots, MOST)),
    doubtful.length > 0 &&
      texts.uncertain(
        someText(
          doubtful.map(({ nr }) => nr),
          MOST,
        ),
      ),
    assumed && texts.assumed(assumed.key),
    years.length > 0 && texts.moneyUnknown(listText(years)),
    years.length === 0 && problem.budgets.length === 0 && texts.noMoney,
  ].filter((sentence) => typeof sentence === "string");
  if (sentences.length === 0) return null;
  return (
    <Section title={texts.limits}>
      <ul className={styles.list}>
        {sentences.map((sentence) => (
          <li key={sentence}>
            <Text>{sentence}</Text>
          </li>
        ))}
      </ul>
    </Section>
  );
};
