import { Body1, Button, Caption1, makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import { ChevronLeftRegular } from "@fluentui/react-icons/svg/chevron-left";
import { type ReactNode, useMemo } from "react";
import { runReport } from "../../actions/reports";
import { answerTexts } from "../../messages/pane/answers";
import { type ReportId, reportTexts } from "../../messages/reports/report-texts";
import type { Report } from "../../workbook/report/report";
import { LongList } from "../frame/LongList";
import { MainAction } from "../frame/MainAction";
import { ViewLayout } from "../frame/ViewLayout";
import { useFrameTexts, useLanguage, useSession } from "../session/use-session";
import { QuestionList } from "./QuestionList";
import { type ReportEntry, reportEntries } from "./report-entries";
import { ReportRowItem } from "./ReportRowItem";
import { useReport } from "./use-report";

const useStyles = makeStyles({
  back: { alignSelf: "flex-start", flexShrink: 0, paddingLeft: 0 },
  section: { display: "flex", flexDirection: "column", paddingTop: tokens.spacingVerticalL },
  title: { margin: 0 },
  headline: { paddingBottom: tokens.spacingVerticalXS },
});

/** The answer to one question: its sentence, what it rests on, and the button that writes its sheet. */
export const AnswerScreen = ({ id }: { readonly id: ReportId }) => {
  const report = useReport(id);
  return report ? <Answer report={report} /> : <QuestionList />;
};

const Answer = ({ report }: { readonly report: Report }) => {
  const styles = useStyles();
  const language = useLanguage();
  const texts = answerTexts[language];
  const { questions, sheets } = reportTexts[language];
  const { noUndo } = useFrameTexts();
  const { open, perform, today } = useSession();
  const { id, headline } = report;
  const entries = useMemo(() => reportEntries(report), [report]);
  const write = (): void =>
    void perform({
      what: texts.writing,
      run: ({ signal }) => runReport(id, today(), signal),
      said: (_, [sheet = ""]) => texts.written(sheet),
    });
  const draw = (entry: ReportEntry): ReactNode => {
    switch (entry.kind) {
      case "section":
        return (
          <div className={styles.section}>
            <Subtitle2 as="h2" className={styles.title}>
              {entry.section.title}
            </Subtitle2>
            {entry.section.note !== "" && <Caption1>{entry.section.note}</Caption1>}
          </div>
        );
      case "none":
        return <Body1>{entry.text}</Body1>;
      case "row":
        return <ReportRowItem row={entry.row} columns={entry.columns} />;
    }
  };
  return (
    <ViewLayout
      title={questions[id]}
      fills
      foot={<MainAction label={texts.write(sheets[id])} before={noUndo} onClick={write} />}
    >
      <Button
        appearance="subtle"
        size="small"
        icon={<ChevronLeftRegular />}
        className={styles.back}
        onClick={() => open("answers")}
      >
        {texts.back}
      </Button>
      <LongList
        label={questions[id]}
        items={entries}
        keyOf={({ key }) => key}
        height={72}
        head={
          <Body1 block className={styles.headline}>
            {headline}
          </Body1>
        }
      >
        {draw}
      </LongList>
    </ViewLayout>
  );
};
