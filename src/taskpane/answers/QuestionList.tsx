import { Caption1, Text } from "@fluentui/react-components";
import { answerTexts } from "../../messages/pane/answers";
import { reportIds } from "../../messages/reports/report-texts";
import { ViewLayout } from "../frame/ViewLayout";
import { useFrameTexts, useLanguage } from "../session/use-session";
import { BudgetLists } from "./BudgetLists";
import { Question } from "./Question";

/** Every question with its answer in one sentence, or with what it lacks. */
export const QuestionList = () => {
  const texts = answerTexts[useLanguage()];
  const { views, noUndo } = useFrameTexts();
  return (
    <ViewLayout title={views.answers}>
      <Text>{texts.intro}</Text>
      {reportIds.map((id) => (
        <Question key={id} id={id} />
      ))}
      <BudgetLists />
      <Caption1>{noUndo}</Caption1>
    </ViewLayout>
  );
};
