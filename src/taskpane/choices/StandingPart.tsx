import { Caption1, Subtitle2, Text } from "@fluentui/react-components";
import { useMemo } from "react";
import { hours } from "../../domain/quantity";
import { portfolioProblem } from "../../domain/scenario/portfolio-problem";
import { judge } from "../../domain/scenario/judge";
import { NOISE } from "../../domain/scenario/problem";
import { useRegister, useSpeech } from "../session/use-session";
import { type Spoken, violationText } from "./conflict-words";
import { OutcomeFacts } from "./OutcomeFacts";
import { usePartStyles } from "./use-part-styles";
import type { TalkView } from "./use-talk";
import { useTalkTexts } from "./use-texts";
import { useWords } from "./use-words";

/** More spots than this say nothing more. */
const MOST = 4;

/** How things stand with what was settled, at once: what is left of the tekort, what is not in order, and what it costs. */
export const StandingPart = ({ view: { settled, standing, outcome } }: { readonly view: TalkView }) => {
  const part = usePartStyles();
  const texts = useTalkTexts();
  const words = useWords();
  const { someText, hoursText } = useSpeech();
  const { items } = portfolioProblem(useRegister().portfolio);
  const { problem } = settled.found;
  const violations = useMemo(() => judge(problem, outcome.choice).violations, [problem, outcome]);
  const spoken: Spoken = { words, talk: texts, items, problem };
  const worse = outcome.cells.filter(({ shortBefore, shortAfter }) => shortAfter - shortBefore > NOISE);
  const impossible = items.filter(({ id }) => standing.impossible.includes(id));
  const wrong = [
    worse.length > 0 &&
      texts.newShort(
        someText(
          worse.map(({ role, period, shortBefore, shortAfter }) =>
            texts.spot(role, period.key, hoursText(hours(shortAfter - shortBefore))),
          ),
          MOST,
        ),
      ),
    impossible.length > 0 &&
      texts.impossible(
        someText(
          impossible.map(({ nr }) => nr),
          MOST,
        ),
      ),
    ...violations.map((each) => violationText(spoken, each)),
  ].filter((each): each is string => typeof each === "string" && each !== "");
  return (
    <section className={part.part}>
      <Subtitle2 as="h2" className={part.title}>
        {texts.stands}
      </Subtitle2>
      <Caption1 className={part.muted}>{texts.standsHow}</Caption1>
      <div role="status" className={part.part}>
        <OutcomeFacts outcome={outcome} />
        {wrong.map((each) => (
          <Text key={each}>⚠ {each}</Text>
        ))}
      </div>
    </section>
  );
};
