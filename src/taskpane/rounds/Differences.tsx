import { Body1, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { Comparison } from "../../domain/rounds/compare";
import { comparisonTexts } from "../../messages/comparison";
import { type ComparisonLine, comparisonSections, uncomparedLines } from "../../workbook/comparison-parts";
import { useSpeech } from "../session/use-session";
import { useRoundTexts } from "./use-texts";

/** Lines of a part that are shown; the sheet has them all. */
const shownLines = 30;

const useStyles = makeStyles({
  summary: { cursor: "pointer", fontWeight: tokens.fontWeightSemibold, minHeight: "24px" },
  list: { margin: 0, padding: 0, listStyleType: "none", overflowWrap: "anywhere" },
  line: { display: "flex", flexDirection: "column", paddingBlock: tokens.spacingVerticalXS },
});

/** What differs, part by part. */
export const Differences = ({ comparison }: { readonly comparison: Comparison }) => {
  const styles = useStyles();
  const texts = useRoundTexts();
  const speech = useSpeech();
  const sections = comparisonSections(comparison, speech);
  return (
    <>
      {uncomparedLines(comparison.uncompared, speech).map((said) => (
        <Caption1 key={said}>{said}</Caption1>
      ))}
      {sections.length === 0 && <Body1>{comparisonTexts[speech.language].same}</Body1>}
      {sections.map(({ part, title, lines }) => (
        <details key={part} open={sections.length <= 3}>
          <summary tabIndex={0} className={styles.summary}>
            {texts.part(title, speech.countText(lines.length))}
          </summary>
          <ul className={styles.list}>
            {lines.slice(0, shownLines).map((line, at) => (
              <li key={at} className={styles.line}>
                <Body1>{headOf(line)}</Body1>
                <Caption1>{[texts.wasIs(line.from, line.to), line.difference].filter(Boolean).join(" · ")}</Caption1>
              </li>
            ))}
            {lines.length > shownLines && (
              <li className={styles.line}>
                <Caption1>{texts.more(speech.countText(lines.length - shownLines))}</Caption1>
              </li>
            )}
          </ul>
        </details>
      ))}
    </>
  );
};

const headOf = ({ nr, name, what }: ComparisonLine): string =>
  [[nr, name].filter(Boolean).join(" "), what].filter(Boolean).join(": ");
