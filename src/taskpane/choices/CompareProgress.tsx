import { optionKinds } from "../../domain/scenario/options";
import { useSpeech } from "../session/use-session";
import type { CompareProgress as Progress } from "./desk";
import { JobBar } from "./JobBar";
import { useDesk } from "./use-desk";
import { useOptionTexts } from "./use-texts";

interface Props {
  readonly progress: Progress | null;
  readonly isStopping: boolean;
}

/** Which of the options is worked out. */
export const CompareProgress = ({ progress, isStopping }: Props) => {
  const texts = useOptionTexts();
  const { countText } = useSpeech();
  const { comparison } = useDesk();
  const done = progress?.options.length ?? 0;
  const name = texts.names[progress?.option ?? optionKinds[0]];
  return (
    <JobBar
      what={texts.working(name, countText(done + 1), countText(optionKinds.length))}
      gap={progress?.gap ?? null}
      {...{ isStopping, done }}
      of={optionKinds.length}
      onStop={comparison.stop}
    />
  );
};
