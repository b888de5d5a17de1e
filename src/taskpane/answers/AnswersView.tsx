import { reportIds } from "../../messages/reports/report-texts";
import { useSessionState } from "../session/use-session";
import { AnswerScreen } from "./AnswerScreen";
import { QuestionList } from "./QuestionList";

/** The questions that the register answers, or the answer to one of them. */
export const AnswersView = () => {
  const aim = useSessionState((state) => state.aim);
  const id = reportIds.find((each) => each === aim);
  return id === undefined ? <QuestionList /> : <AnswerScreen key={id} id={id} />;
};
