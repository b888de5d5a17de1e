import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { ChevronLeftRegular } from "@fluentui/react-icons/svg/chevron-left";
import { useState } from "react";
import type { DecisionSheet } from "../../domain/decision-sheet";
import { matchKey } from "../../domain/matching";
import type { Choice } from "../../domain/model";
import { isOpen } from "../../domain/open-choice";
import type { Portfolio } from "../../domain/portfolio";
import { recordTexts } from "../../messages/pane/record";
import { ViewLayout } from "../frame/ViewLayout";
import { useLanguage, useRegister, useSession, useSpeech } from "../session/use-session";
import { DecisionFoot } from "./DecisionFoot";
import { GapList } from "./GapList";
import { MadeSheets } from "./MadeSheets";
import { RecordScreen } from "./record/RecordScreen";
import { SheetPreview } from "./SheetPreview";
import { sheetContent } from "./sheet-content";
import type { useMaking } from "./use-making";
import { useDecisionTexts } from "./use-texts";

const useStyles = makeStyles({
  back: { alignSelf: "flex-start", paddingLeft: 0 },
  record: { alignSelf: "flex-start" },
  muted: { color: tokens.colorNeutralForeground3 },
});

interface Props {
  readonly number: string;
  readonly making: ReturnType<typeof useMaking>;
}

/** The sheet of one number, or the form by which its decision is registered: whether it was decided, what it lacks, and what it will say. */
export const DecisionScreen = ({ number, making }: Props) => {
  const styles = useStyles();
  const texts = useDecisionTexts();
  const language = useLanguage();
  const { open } = useSession();
  const { portfolio, on } = useRegister();
  const [isRecording, setIsRecording] = useState(false);
  const content = sheetContent(portfolio, number, on);
  const choice = content.kind === "sheet" ? choiceOf(portfolio, content) : undefined;
  if (isRecording && choice)
    return <RecordScreen number={choice.nr} row={choice.row} onLeave={() => setIsRecording(false)} />;
  return (
    <ViewLayout
      title={texts.title(content.number)}
      foot={content.kind === "notFound" ? undefined : <DecisionFoot number={number} making={making} />}
    >
      <Button
        appearance="transparent"
        size="small"
        icon={<ChevronLeftRegular />}
        className={styles.back}
        onClick={() => open("decisions")}
      >
        {texts.back}
      </Button>
      <MadeSheets sheets={making.made} />
      {content.kind === "notFound" && <Text>{texts.unknownNumber(number)}</Text>}
      {content.kind === "secret" && <Text>{texts.secret}</Text>}
      {content.kind === "sheet" && (
        <>
          <DecisionState sheet={content} />
          {choice && isOpen(choice) && (
            <Button className={styles.record} onClick={() => setIsRecording(true)}>
              {recordTexts[language].record}
            </Button>
          )}
          <GapList sheet={content} />
        </>
      )}
      {content.kind !== "notFound" && <SheetPreview content={content} />}
    </ViewLayout>
  );
};

/** The row of Keuzes that a sheet is of. */
const choiceOf = ({ choices }: Portfolio, { about, number }: DecisionSheet): Choice | undefined =>
  about === "choice" ? choices.find(({ id }) => id === matchKey(number)) : undefined;

const DecisionState = ({ sheet: { decision } }: { readonly sheet: DecisionSheet }) => {
  const styles = useStyles();
  const texts = useDecisionTexts();
  const { dayText } = useSpeech();
  return (
    <Text className={styles.muted}>
      {decision ? texts.decidedOn(dayText(decision.date), decision.number) : texts.stillOpen}
    </Text>
  );
};
