import { Text } from "@fluentui/react-components";
import { useState } from "react";
import type { AnswerName } from "../../domain/answer-sources";
import { functionTexts } from "../../messages/pane/help-functions";
import { useLanguage } from "../session/use-session";
import { BalanceChoice } from "./BalanceChoice";
import { FunctionCard } from "./FunctionCard";
import { type FigureWord, type LimitWord, viewWords } from "./function-request";
import { SubjectChoice } from "./SubjectChoice";

const withoutFirst: readonly AnswerName[] = ["triangle", "ranking"];

/** The four functions of cells: what they answer, how they are typed, and a button that enters them. */
export const Functions = () => {
  const texts = functionTexts[useLanguage()];
  const [figure, setFigure] = useState<FigureWord>("saldo");
  const [limits, setLimits] = useState<readonly LimitWord[]>([]);
  const [number, setNumber] = useState("");
  const first = number.trim();
  return (
    <>
      <Text>{texts.intro}</Text>
      <Text>{texts.room}</Text>
      <FunctionCard of="balance" first={viewWords(figure, limits)}>
        <BalanceChoice {...{ figure, limits }} onFigure={setFigure} onLimits={setLimits} />
      </FunctionCard>
      {withoutFirst.map((of) => (
        <FunctionCard key={of} of={of} />
      ))}
      <FunctionCard of="decision" {...(first !== "" && { first })}>
        <SubjectChoice number={number} onNumber={setNumber} />
      </FunctionCard>
    </>
  );
};
