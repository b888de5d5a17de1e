import { Caption1, Text } from "@fluentui/react-components";
import { useMemo } from "react";
import { portfolioProblem } from "../../domain/scenario/portfolio-problem";
import { hoursMore } from "../../domain/scenario/why-not";
import { useRegister } from "../session/use-session";
import { type Spoken, spotText } from "./conflict-words";
import { Disclosed } from "./Disclosed";
import { usePartStyles } from "./use-part-styles";
import type { TalkView } from "./use-talk";
import { useTalkTexts } from "./use-texts";
import { useWords } from "./use-words";

/** The fewest hours are worth the most; more lines than this nobody reads. */
const MOST = 8;

/** Where a few hours more of one role would let an item in that is left out. */
export const HoursLetIn = ({ view }: { readonly view: TalkView }) => {
  const texts = useTalkTexts();
  return (
    <Disclosed label={texts.hoursLetIn}>
      <Spots view={view} />
    </Disclosed>
  );
};

const Spots = ({ view: { settled, standing } }: { readonly view: TalkView }) => {
  const part = usePartStyles();
  const texts = useTalkTexts();
  const words = useWords();
  const { items } = portfolioProblem(useRegister().portfolio);
  const { problem } = settled.found;
  const spoken: Spoken = { words, talk: texts, items, problem };
  const { choice } = standing;
  const found = useMemo(
    () => [...hoursMore(problem, choice)].sort((a, b) => a.hours - b.hours).slice(0, MOST),
    [problem, choice],
  );
  if (found.length === 0) return <Text>{texts.hoursLetInNone}</Text>;
  return (
    <>
      <Caption1 className={part.muted}>{texts.hoursLetInHow}</Caption1>
      <ul className={part.bullets}>
        {found.map(({ cell, hours, candidate }) => (
          <li key={cell}>
            <Text>{texts.letsIn(spotText(spoken, cell, hours), items[candidate]?.nr ?? "")}</Text>
          </li>
        ))}
      </ul>
    </>
  );
};
