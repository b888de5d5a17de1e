import { Button, Caption1, Spinner, Text } from "@fluentui/react-components";
import { useState } from "react";
import type { Initiative } from "../../domain/model";
import { portfolioProblem } from "../../domain/scenario/portfolio-problem";
import { whyNot } from "../../domain/scenario/why-not";
import { useRegister } from "../session/use-session";
import { type Spoken, spotText, whyNotText } from "./conflict-words";
import { useDesk, useJob } from "./use-desk";
import { usePartStyles } from "./use-part-styles";
import type { TalkView } from "./use-talk";
import { useOptionTexts, useTalkTexts } from "./use-texts";
import { useWords } from "./use-words";

interface Props {
  readonly item: Initiative;
  /** Its place among the candidates. */
  readonly at: number;
  readonly view: TalkView;
}

/** Why an item is not done, once that is asked: what stands in its way, and the smallest extra that lets it in. */
export const WhyNot = ({ item, at, view: { settled, standing } }: Props) => {
  const part = usePartStyles();
  const texts = useTalkTexts();
  const words = useWords();
  const { portfolio } = useRegister();
  const { letIn } = useDesk();
  const [isAsked, setAsked] = useState(false);
  const { problem } = settled.found;
  const { choice } = standing;
  if (!isAsked)
    return (
      <Button
        size="small"
        appearance="subtle"
        className={part.more}
        aria-label={texts.whyNotOf(item.nr)}
        onClick={() => setAsked(true)}
      >
        {texts.whyNot}
      </Button>
    );
  const spoken: Spoken = { words, talk: texts, items: portfolioProblem(portfolio).items, problem };
  const why = whyNot(problem, choice, at);
  return (
    <div role="status" className={part.part}>
      <Text>{whyNotText(spoken, why)}</Text>
      {why.kind === "capacity" && (
        <SmallestExtra
          spoken={spoken}
          isAbout={(asked) => asked.candidate === at && asked.standing === choice && asked.problem === problem}
          onAsk={() => void letIn.ask({ portfolio, problem, standing: choice, candidate: at })}
        />
      )}
    </div>
  );
};

interface ExtraProps {
  readonly spoken: Spoken;
  readonly isAbout: (asked: {
    readonly candidate: number;
    readonly standing: unknown;
    readonly problem: unknown;
  }) => boolean;
  readonly onAsk: () => void;
}

const SmallestExtra = ({ spoken, isAbout, onAsk }: ExtraProps) => {
  const part = usePartStyles();
  const texts = useTalkTexts();
  const options = useOptionTexts();
  const { letIn } = useDesk();
  const { question, stage } = useJob(letIn);
  const { listText } = spoken.words;
  if (question === null || !isAbout(question))
    return (
      <Button size="small" className={part.more} onClick={onAsk}>
        {texts.smallestExtra}
      </Button>
    );
  switch (stage.kind) {
    case "idle":
    case "working":
      return <Spinner size="tiny" label={texts.working} labelPosition="after" />;
    case "failed":
      return <Text>{options.failed}</Text>;
    case "done": {
      if (!stage.result) return <Text>{texts.extraNone}</Text>;
      const { extra, isProven } = stage.result;
      const spots = listText(extra.map(({ cell, hours }) => spotText(spoken, cell, hours)));
      return (
        <>
          <Text>{extra.length === 0 ? texts.extraNothing : texts.extraNeeded(spots)}</Text>
          {!isProven && <Caption1>{texts.notProven}</Caption1>}
        </>
      );
    }
  }
};
