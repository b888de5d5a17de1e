import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { runInvestmentPlan, runPriorityList } from "../../actions/budget-lists";
import type { Outcome } from "../../actions/outcome";
import { missingTables } from "../../actions/register";
import type { Day } from "../../domain/quantity";
import { budgetListTexts } from "../../messages/nl-budget-lists";
import { answerTexts } from "../../messages/pane/answers";
import { Section } from "../frame/Section";
import { useCannotWrite, useLanguage, useRegister, useSession, useSpeech } from "../session/use-session";

const useStyles = makeStyles({ buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS } });

const lists: readonly (readonly [string, (on: Day, signal: AbortSignal) => Promise<Outcome<unknown>>])[] = [
  [budgetListTexts.names.priorities, runPriorityList],
  [budgetListTexts.names.investments, runInvestmentPlan],
];

/** The DPL and the MJIP of the register, each on its sheet, or which tables they need. */
export const BudgetLists = () => {
  const styles = useStyles();
  const texts = answerTexts[useLanguage()];
  const { listText } = useSpeech();
  const { perform, today } = useSession();
  const cannotWrite = useCannotWrite();
  const missing = missingTables(useRegister(), ["finances"]);
  return (
    <Section title={texts.lists}>
      <Caption1>{texts.listsHow}</Caption1>
      {missing.length > 0 ? (
        <Caption1>{texts.lacks(listText(missing))}</Caption1>
      ) : (
        <div className={styles.buttons}>
          {lists.map(([name, run]) => (
            <Button
              key={name}
              size="small"
              disabledFocusable={cannotWrite}
              onClick={() =>
                void perform({
                  what: texts.writing,
                  run: ({ signal }) => run(today(), signal),
                  said: (_, [sheet = ""]) => texts.written(sheet),
                })
              }
            >
              {texts.write(name)}
            </Button>
          ))}
        </div>
      )}
    </Section>
  );
};
