import { Button, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { WarningRegular } from "@fluentui/react-icons/svg/warning";
import { useState } from "react";
import { runQuickTest } from "../../actions/quick-test";
import { quickTestTexts, type TestLine } from "../../messages/pane/quick-test";
import { useLanguage, useSession, useSpeech } from "../session/use-session";
import { LongTest } from "./LongTest";
import { quickTestLines } from "./quick-test-lines";
import { testSentence } from "./test-sentence";

const useStyles = makeStyles({
  button: { alignSelf: "flex-start" },
  lines: {
    margin: 0,
    padding: 0,
    listStyleType: "none",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
  },
  line: { display: "flex", gap: tokens.spacingHorizontalS },
  icon: { flexShrink: 0, fontSize: "20px", height: "20px" },
  fine: { color: tokens.colorStatusSuccessForeground1 },
  attention: { color: tokens.colorStatusWarningForeground1 },
  words: { display: "flex", flexDirection: "column", minWidth: 0, overflowWrap: "anywhere" },
  title: { fontWeight: tokens.fontWeightSemibold },
});

const attentionIn = (lines: readonly TestLine[]): number => lines.filter(({ isFine }) => !isFine).length;

/** Whether all is ready in this Excel and this workbook, without a register being read or anything being written. */
export const QuickTest = () => {
  const styles = useStyles();
  const texts = quickTestTexts[useLanguage()];
  const { listText } = useSpeech();
  const { perform } = useSession();
  const [lines, setLines] = useState<readonly TestLine[]>([]);
  const look = async (): Promise<void> => {
    const outcome = await perform({
      what: texts.looking,
      run: ({ signal }) => runQuickTest(signal),
      said: (seen) => texts.looked(attentionIn(quickTestLines(seen))),
    });
    if (outcome?.kind === "done") setLines(quickTestLines(outcome.result));
  };
  return (
    <>
      <Text>{texts.intro}</Text>
      <Button className={styles.button} onClick={() => void look()}>
        {texts.look}
      </Button>
      {lines.length > 0 && (
        <ul className={styles.lines}>
          {lines.map((line) => {
            const Icon = line.isFine ? CheckmarkCircleRegular : WarningRegular;
            return (
              <li key={line.kind} className={styles.line}>
                <span className={mergeClasses(styles.icon, line.isFine ? styles.fine : styles.attention)} aria-hidden>
                  <Icon />
                </span>
                <div className={styles.words}>
                  <span className={styles.title}>
                    {texts.titles[line.kind]}: {line.isFine ? texts.fine : texts.attention}
                  </span>
                  <span>{testSentence(line, texts, listText)}</span>
                </div>
              </li>
            );
          })}
        </ul>
      )}
      <LongTest />
    </>
  );
};
