import { Button, makeStyles, Subtitle2, Text, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { runInsertFunction } from "../../actions/insert-function";
import { type AnswerName, answerSources } from "../../domain/answer-sources";
import type { TableId } from "../../domain/model";
import { argumentNames, functionTexts } from "../../messages/pane/help-functions";
import { dutchFunctionFormula, functionFormula, functionName } from "../../workbook/function-formula";
import { tableSchema } from "../../workbook/schema";
import { useCannotWrite, useLanguage, useSession, useSessionState, useSpeech } from "../session/use-session";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground2,
    borderRadius: tokens.borderRadiusMedium,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, overflowWrap: "anywhere" },
  arguments: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  formula: {
    margin: 0,
    padding: tokens.spacingHorizontalS,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    whiteSpace: "pre-wrap",
    overflowWrap: "anywhere",
  },
  button: { alignSelf: "flex-start" },
});

interface Props {
  readonly of: AnswerName;
  /** What the function takes before the tables; absent where it takes nothing, or where the first open choice is meant. */
  readonly first?: string;
  /** How that is chosen. */
  readonly children?: ReactNode;
}

/** One function: its question, its arguments, how it is typed, and a button that enters it. */
export const FunctionCard = ({ of, first, children }: Props) => {
  const styles = useStyles();
  const language = useLanguage();
  const texts = functionTexts[language];
  const { listText } = useSpeech();
  const { perform, today } = useSession();
  const loaded = useSessionState((state) => state.loaded);
  const cannotWrite = useCannotWrite();
  const tables = loaded.kind === "read" ? loaded.register.tables : null;

  const nameOf = (id: TableId): string => tables?.get(id)?.name ?? tableSchema(id).name;
  const needed: readonly TableId[] = answerSources[of].needed;
  const more = answerSources[of].used.filter((id) => !needed.includes(id));
  const missing = tables ? needed.filter((id) => !tables.has(id)) : [];
  const { answers, first: firstText } = texts.functions[of];
  const show = language === "nl" ? dutchFunctionFormula : functionFormula;
  const example = show(of, firstText === null ? null : (first ?? "K-1"), needed.map(nameOf));
  const insert = () =>
    perform({
      what: texts.inserting,
      run: () => runInsertFunction(today(), { of, ...(first !== undefined && { first }) }),
      said: (_, [sheet = ""]) => texts.inserted(sheet),
    });
  return (
    <section className={styles.card}>
      <Subtitle2 as="h3" className={styles.title}>
        {functionName(of)}
      </Subtitle2>
      <Text>{answers}</Text>
      <Text>{texts.argumentsTitle}</Text>
      <ul className={styles.arguments}>
        {firstText !== null && (
          <li>
            {argumentNames[of === "balance" ? "balance" : "decision"]}: {firstText}
          </li>
        )}
        <li>
          {argumentNames.tables}: {texts.tables(listText(needed.map(nameOf)), listText(more.map(nameOf)))}
        </li>
      </ul>
      <Text>{texts.example}</Text>
      <pre className={styles.formula}>{example}</pre>
      {children}
      {missing.length > 0 && <Text>{texts.missing(listText(missing.map(nameOf)))}</Text>}
      <Button className={styles.button} disabledFocusable={cannotWrite} onClick={() => void insert()}>
        {texts.insert}
      </Button>
    </section>
  );
};
