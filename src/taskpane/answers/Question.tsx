import { Body1, Button, Caption1, Link, makeStyles, tokens } from "@fluentui/react-components";
import { runNewRegister } from "../../actions/new-register";
import { answerTexts } from "../../messages/pane/answers";
import { type ReportId, reportTexts } from "../../messages/reports/report-texts";
import { reports } from "../../workbook/report/reports";
import { tableSchema } from "../../workbook/schema";
import { useCannotWrite, useLanguage, useRegister, useSession, useSpeech } from "../session/use-session";
import { useReport } from "./use-report";

const useStyles = makeStyles({
  question: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalXXS,
    overflowWrap: "anywhere",
  },
  link: { fontWeight: tokens.fontWeightSemibold, textAlign: "start", minHeight: "24px" },
  title: { margin: 0, fontSize: "inherit" },
});

/** One question: it leads to its answer, of which the sentence stands below it, or says which tables it needs. */
export const Question = ({ id }: { readonly id: ReportId }) => {
  const styles = useStyles();
  const { questions } = reportTexts[useLanguage()];
  const { open } = useSession();
  const report = useReport(id);
  return (
    <div className={styles.question}>
      <h2 className={styles.title}>
        {report ? (
          <Link as="button" className={styles.link} onClick={() => open("answers", id)}>
            {questions[id]}
          </Link>
        ) : (
          <Body1>{questions[id]}</Body1>
        )}
      </h2>
      {report ? <Caption1>{report.headline}</Caption1> : <Lacking id={id} />}
    </div>
  );
};

const Lacking = ({ id }: { readonly id: ReportId }) => {
  const texts = answerTexts[useLanguage()];
  const { listText } = useSpeech();
  const { perform, today } = useSession();
  const cannotWrite = useCannotWrite();
  const { tables } = useRegister();
  const missing = reports[id].needed.filter((table) => !tables.has(table));
  const names = listText(missing.map((table) => tableSchema(table).name));
  const add = (): void =>
    void perform({
      what: texts.adding,
      run: () => runNewRegister(today(), missing),
      said: (sheets) => texts.added(listText(sheets)),
    });
  return (
    <>
      <Caption1>{texts.lacks(names)}</Caption1>
      <Button size="small" disabledFocusable={cannotWrite} onClick={add}>
        {texts.add(names)}
      </Button>
    </>
  );
};
