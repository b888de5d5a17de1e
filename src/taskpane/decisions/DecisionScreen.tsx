import { Button, Caption1, makeStyles, Text, tokens } from "@fluentui/react-components";
import { ChevronLeftRegular } from "@fluentui/react-icons/svg/chevron-left";
import { runDecisionDocuments } from "../../actions/decision-documents";
import type { DecisionSheet } from "../../domain/decision-sheet";
import { ViewLayout } from "../frame/ViewLayout";
import { useDocuments } from "../paper/use-documents";
import {
  useCannotWrite,
  useFrameTexts,
  useRegister,
  useSession,
  useSessionState,
  useSpeech,
} from "../session/use-session";
import { GapList } from "./GapList";
import { MadeSheets } from "./MadeSheets";
import { SheetPreview } from "./SheetPreview";
import { sheetContent } from "./sheet-content";
import type { useMaking } from "./use-making";
import { useDecisionTexts } from "./use-texts";

const useStyles = makeStyles({
  back: { alignSelf: "flex-start", paddingLeft: 0 },
  muted: { color: tokens.colorNeutralForeground3 },
});

interface Props {
  readonly number: string;
  readonly making: ReturnType<typeof useMaking>;
}

/** The sheet of one number: whether it was decided, what it lacks, and what it will say. */
export const DecisionScreen = ({ number, making }: Props) => {
  const styles = useStyles();
  const texts = useDecisionTexts();
  const frame = useFrameTexts();
  const { open, today } = useSession();
  const { portfolio, on, found } = useRegister();
  const cannotWrite = useCannotWrite();
  const isBusy = useSessionState(({ busy }) => busy !== null);
  const documents = useDocuments();
  const content = sheetContent(portfolio, number, on);
  const foot = (
    <>
      <Caption1>{found.readOnly ? frame.readOnly : frame.noUndo}</Caption1>
      <Button appearance="primary" disabledFocusable={cannotWrite} onClick={() => void making.make([number])}>
        {texts.makeThis}
      </Button>
      {documents.areSaved && (
        <Button
          disabledFocusable={isBusy}
          onClick={() => void documents.save((conduct) => runDecisionDocuments(today(), [number], conduct))}
        >
          {texts.makeDocument}
        </Button>
      )}
    </>
  );
  return (
    <ViewLayout title={texts.title(content.number)} foot={content.kind === "notFound" ? undefined : foot}>
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
          <GapList sheet={content} />
        </>
      )}
      {content.kind !== "notFound" && <SheetPreview content={content} />}
    </ViewLayout>
  );
};

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
