import { Button, Caption1, Subtitle2, Text } from "@fluentui/react-components";
import type { Outcome } from "../../domain/scenario/outcome";
import { portfolioProblem } from "../../domain/scenario/portfolio-problem";
import { NOISE } from "../../domain/scenario/problem";
import { useRegister } from "../session/use-session";
import { requirementText, type Spoken } from "./conflict-words";
import type { BestAnswer as Answer } from "./desk";
import { JobBar } from "./JobBar";
import { statusText } from "./option-words";
import { OutcomeFacts } from "./OutcomeFacts";
import { useDesk } from "./use-desk";
import { usePartStyles } from "./use-part-styles";
import type { TalkView } from "./use-talk";
import { useOptionTexts, useTalkTexts } from "./use-texts";
import { useWords } from "./use-words";

/** What is best with what was settled, once it is known, and the way to take that over. */
export const BestAnswer = ({ view }: { readonly view: TalkView }) => {
  const part = usePartStyles();
  const texts = useTalkTexts();
  const options = useOptionTexts();
  const { best: job } = useDesk();
  const { best } = view;
  const progress = best?.kind === "working" ? best.progress : null;
  return (
    <section className={part.part}>
      <Subtitle2 as="h2" className={part.title}>
        {texts.best}
      </Subtitle2>
      <Caption1 className={part.muted}>{texts.bestHow}</Caption1>
      {(best === null || best.kind === "working") && (
        <JobBar
          what={progress?.isExplaining ? texts.conflictWorking : texts.working}
          gap={progress?.gap ?? null}
          isStopping={best?.kind === "working" && best.isStopping}
          onStop={job.stop}
        />
      )}
      <div role="status" className={part.part}>
        {best?.kind === "failed" && <Text>{options.failed}</Text>}
        {best?.kind === "done" && <Known answer={best.result} view={view} />}
      </div>
    </section>
  );
};

const keysOf = ({ changes }: Outcome): ReadonlySet<string> =>
  new Set(changes.map(({ item, kind, shift }) => `${item.id} ${kind} ${shift}`));

const isSame = (one: Outcome, other: Outcome): boolean => {
  const [a, b] = [keysOf(one), keysOf(other)];
  return Math.abs(one.shortAfter - other.shortAfter) <= NOISE && a.size === b.size && [...a].every((key) => b.has(key));
};

const Known = ({ answer, view }: { readonly answer: Answer; readonly view: TalkView }) => {
  const part = usePartStyles();
  const texts = useTalkTexts();
  const words = useWords();
  const { outcome } = answer;
  if (!outcome) return <Conflict answer={answer} view={view} />;
  if (isSame(outcome, view.outcome))
    return <Text>{answer.answer.status === "optimal" ? texts.bestIsThis : statusText(words, answer.answer)}</Text>;
  return (
    <>
      <OutcomeFacts outcome={outcome} />
      <Caption1>{statusText(words, answer.answer)}</Caption1>
      <Button className={part.more} onClick={() => view.take(outcome)}>
        {texts.take}
      </Button>
    </>
  );
};

const Conflict = ({ answer: { answer, conflict }, view }: { readonly answer: Answer; readonly view: TalkView }) => {
  const part = usePartStyles();
  const texts = useTalkTexts();
  const words = useWords();
  const { items } = portfolioProblem(useRegister().portfolio);
  const spoken: Spoken = { words, talk: texts, items, problem: view.settled.question.problem };
  if (answer.status === "none") return <Text>{statusText(words, answer)}</Text>;
  return conflict.length === 0 ? (
    <Text>{texts.conflictUnknown}</Text>
  ) : (
    <>
      <Text>{texts.conflict}</Text>
      <ul className={part.bullets}>
        {conflict.map((each) => (
          <li key={JSON.stringify(each)}>{requirementText(spoken, each)}</li>
        ))}
      </ul>
    </>
  );
};
