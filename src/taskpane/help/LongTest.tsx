import { Button, makeStyles, Text } from "@fluentui/react-components";
import { runSelfTest } from "../../actions/self-test";
import { runShowSheet } from "../../actions/show-sheet";
import { quickTestTexts } from "../../messages/pane/quick-test";
import { useCannotWrite, useLanguage, useSession } from "../session/use-session";

const useStyles = makeStyles({ button: { alignSelf: "flex-start" } });

/** The tests that write a sheet, with what that costs said before. */
export const LongTest = () => {
  const styles = useStyles();
  const texts = quickTestTexts[useLanguage()];
  const { perform, today } = useSession();
  const cannotWrite = useCannotWrite();
  const test = () =>
    perform({
      what: texts.longBusy,
      run: async (conduct) => {
        const outcome = await runSelfTest(today(), conduct);
        const [sheet] = outcome.kind === "done" ? outcome.sheets : [];
        if (sheet !== undefined) await runShowSheet(sheet);
        return outcome;
      },
      said: (_, [sheet = ""]) => texts.longDone(sheet),
    });
  return (
    <>
      <Text>{texts.longWhat}</Text>
      <Button className={styles.button} disabledFocusable={cannotWrite} onClick={() => void test()}>
        {texts.long}
      </Button>
    </>
  );
};
