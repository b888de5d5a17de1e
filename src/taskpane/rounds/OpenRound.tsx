import { Body1, Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import { runOpenRound } from "../../actions/rounds";
import { type Day, day } from "../../domain/quantity";
import type { Round } from "../../domain/rounds/round";
import { roundCounts } from "../../messages/pane/rounds";
import { MainAction } from "../frame/MainAction";
import { ViewLayout } from "../frame/ViewLayout";
import { useFrameTexts, useLanguage, useSession, useSpeech } from "../session/use-session";
import { Compare } from "./Compare";
import { OtherAuthors } from "./OtherAuthors";
import { dayFromIso, isoDay } from "../frame/typed-day";
import { useRoundTexts } from "./use-texts";

/** Two weeks are usual. */
const usualDays = 14;

interface Props {
  /** The round before, which is closed. */
  readonly last: { readonly round: Round; readonly closedOn: Day } | null;
}

/** Opens a round: its name, and until when it may be answered. */
export const OpenRound = ({ last }: Props) => {
  const texts = useRoundTexts();
  const frame = useFrameTexts();
  const counts = roundCounts[useLanguage()];
  const { dayText, countedText } = useSpeech();
  const { perform, today } = useSession();
  const [name, setName] = useState("");
  const [until, setUntil] = useState(isoDay(day(today() + usualDays)));
  const deadline = dayFromIso(until);
  const isPast = deadline !== null && deadline < today();
  const open = (): void => {
    if (deadline === null) return;
    void perform({
      what: texts.opening,
      run: ({ signal }) => runOpenRound(today(), { name: name.trim(), deadline }, signal),
      said: (asked) => texts.opened(countedText(asked, ...counts.asked)),
    });
  };
  return (
    <ViewLayout
      title={frame.views.rounds}
      foot={<MainAction label={texts.open} before={`${texts.makes} ${frame.noUndo}`} onClick={open} />}
    >
      <Body1>{texts.about}</Body1>
      {last && <Body1>{texts.lastClosed(last.round.name, dayText(last.closedOn))}</Body1>}
      <Field label={texts.name} hint={texts.nameExample}>
        <Input value={name} onChange={(_, { value }) => setName(value)} />
      </Field>
      <Field
        label={texts.deadline}
        {...(isPast && { validationState: "warning" as const, validationMessage: texts.past })}
      >
        <Input type="date" value={until} onChange={(_, { value }) => setUntil(value)} />
      </Field>
      <Compare />
      <OtherAuthors />
    </ViewLayout>
  );
};
