import { Button, Caption1, makeStyles, Text } from "@fluentui/react-components";
import { ChevronLeftRegular } from "@fluentui/react-icons/svg/chevron-left";
import type { RowId } from "../../../domain/model";
import { ViewLayout } from "../../frame/ViewLayout";
import { useCannotWrite, useFrameTexts, useRegister, useSpeech, useUndoNote } from "../../session/use-session";
import { RecordForm } from "./RecordForm";
import { RecordPreview } from "./RecordPreview";
import { type Recording, useRecord } from "./use-record";
import { useRecordTexts } from "./use-texts";

const useStyles = makeStyles({ back: { alignSelf: "flex-start", paddingLeft: 0 } });

interface Props {
  readonly number: string;
  readonly row: RowId;
  readonly onLeave: () => void;
}

/** Registers the decision of one choice: what was decided, then what follows, and only then is it written. */
export const RecordScreen = ({ number, row, onLeave }: Props) => {
  const styles = useStyles();
  const texts = useRecordTexts();
  const { obstacleText } = useSpeech();
  const recording = useRecord(row, onLeave);
  const isPreview = recording !== null && recording.preview !== null;
  const stands = recording?.obstacleAt(null);
  return (
    <ViewLayout
      // a new step begins above, with its title
      key={isPreview ? "preview" : "form"}
      title={texts.title(number)}
      foot={recording && (isPreview ? <SaveFoot recording={recording} /> : <FormFoot recording={recording} />)}
    >
      <Button
        appearance="transparent"
        size="small"
        icon={<ChevronLeftRegular />}
        className={styles.back}
        onClick={isPreview && recording ? recording.goBack : onLeave}
      >
        {isPreview ? texts.change : texts.back(number)}
      </Button>
      {!recording && <Text role="alert">{obstacleText({ kind: "noChoice" })}</Text>}
      {stands && <Text role="alert">{obstacleText(stands)}</Text>}
      {recording && (isPreview ? <RecordPreview recording={recording} /> : <RecordForm recording={recording} />)}
    </ViewLayout>
  );
};

const FormFoot = ({ recording: { alternatives, goOn } }: { readonly recording: Recording }) => {
  const texts = useRecordTexts();
  const frame = useFrameTexts();
  const { readOnly } = useRegister().found;
  return (
    <>
      <Caption1>{readOnly ? frame.readOnly : texts.writesNothing}</Caption1>
      <Button appearance="primary" disabledFocusable={readOnly || alternatives.length === 0} onClick={goOn}>
        {texts.further}
      </Button>
    </>
  );
};

const SaveFoot = ({ recording: { agreed, preview, save } }: { readonly recording: Recording }) => {
  const texts = useRecordTexts();
  const frame = useFrameTexts();
  const cannotWrite = useCannotWrite();
  const { readOnly } = useRegister().found;
  const undoNote = useUndoNote(2 + agreed.length);
  const mustConfirm = preview !== null && preview.replaced.length > 0 && !preview.isReplacing;
  const note = readOnly ? frame.readOnly : mustConfirm ? texts.replaceFirst : undoNote;
  return (
    <>
      {note && <Caption1>{note}</Caption1>}
      <Button appearance="primary" disabledFocusable={cannotWrite || mustConfirm} onClick={() => void save()}>
        {texts.save(agreed.length)}
      </Button>
    </>
  );
};
