import { Caption1, Text } from "@fluentui/react-components";
import { answerTexts } from "../../messages/pane/answers";
import { reportIds } from "../../messages/reports/report-texts";
import { reports } from "../../workbook/report/reports";
import { ViewLayout } from "../frame/ViewLayout";
import { useFrameTexts, useLanguage, useRegister } from "../session/use-session";
import { Question } from "./Question";

/** Every question with its answer in one sentence, or with what it lacks. */
export const QuestionList = () => {
  const texts = answerTexts[useLanguage()];
  const { views, noUndo } = useFrameTexts();
  const { tables } = useRegister();
  const lacksTables = reportIds.some((id) => reports[id].needed.some((table) => !tables.has(table)));
  return (
    <ViewLayout title={views.answers}>
      <Text>{texts.intro}</Text>
      {reportIds.map((id) => (
        <Question key={id} id={id} />
      ))}
      {lacksTables && <Caption1>{noUndo}</Caption1>}
    </ViewLayout>
  );
};
