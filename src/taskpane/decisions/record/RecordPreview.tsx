import { Caption1, Checkbox, makeStyles, Text, tokens } from "@fluentui/react-components";
import { consequenceChange } from "../../../actions/consequence-edits";
import { decisionEdits, headingsForDecision } from "../../../actions/decision-edits";
import type { ConsequenceNote } from "../../../domain/decided/decision-consequences";
import type { DecisionFact } from "../../../domain/decided/replaced-cell";
import { decisionWording } from "../../../domain/decided/decision-record";
import { choiceColumn } from "../../../messages/workbook-words";
import type { TableChanges } from "../../../workbook/cell-change";
import { wordFor } from "../../../workbook/schema/column";
import { choiceStatusWords } from "../../../workbook/schema/words";
import { FormulaNotes } from "../../frame/FormulaNotes";
import { Section } from "../../frame/Section";
import { useRegister, useSpeech } from "../../session/use-session";
import { ProposalItem } from "./ProposalItem";
import { useConsequenceText } from "./use-consequence-text";
import type { Recording } from "./use-record";
import { useRecordTexts } from "./use-texts";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  bullets: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  said: { overflowWrap: "anywhere" },
});

/** What is written of the decision, and what follows in the register as far as a person agrees. */
export const RecordPreview = ({ recording }: { readonly recording: Recording }) => {
  const styles = useStyles();
  const texts = useRecordTexts();
  const { preview, answer } = recording;
  const { proposals, unplaced, notes } = preview ?? { proposals: [], unplaced: [], notes: [] };
  const text = useConsequenceText();
  return (
    <>
      <Standing recording={recording} />
      <Written recording={recording} />
      <FormulaNotes changes={useChanges(recording)} />
      <Section title={texts.follows}>
        <Caption1>{proposals.length > 0 ? texts.followsHow : texts.nothing}</Caption1>
        <ul className={styles.list}>
          {proposals.map((proposal, at) => (
            <ProposalItem key={at} proposal={proposal} onAnswer={(given) => answer(at, given)} />
          ))}
        </ul>
      </Section>
      {notes.length + unplaced.length > 0 && (
        <Section title={texts.toSee}>
          <ul className={styles.bullets}>
            {unplaced.map((consequence, at) => (
              <li key={at} className={styles.said}>
                <Text>{texts.unplaced(text(consequence))}</Text>
              </li>
            ))}
            {notes.map((note) => (
              <Note key={JSON.stringify(note)} note={note} />
            ))}
          </ul>
        </Section>
      )}
    </>
  );
};

/** The cells that are written, as far as they stand there already. */
const useChanges = ({ record, agreed }: Recording): TableChanges => {
  const register = useRegister();
  const { changes, columns } = decisionEdits(register, record);
  return { changes: [...changes, ...agreed.flatMap((each) => consequenceChange(register, each) ?? [])], columns };
};

const Note = ({ note }: { readonly note: ConsequenceNote }) => {
  const texts = useRecordTexts();
  const say = texts.notes[note.kind] as (note: ConsequenceNote) => string;
  return (
    <li>
      <Text>{say(note)}</Text>
    </li>
  );
};

/** What of a decision stands there already, cell by cell, and what comes in its place once a person says so. */
const Standing = ({ recording: { preview, confirm } }: { readonly recording: Recording }) => {
  const styles = useStyles();
  const texts = useRecordTexts();
  const { dayText } = useSpeech();
  const said = (fact: DecisionFact): string => (typeof fact === "number" ? dayText(fact) : fact);
  if (!preview || preview.replaced.length === 0) return null;
  return (
    <Section title={texts.stands}>
      <Text>{texts.standsHow}</Text>
      <ul className={styles.bullets}>
        {preview.replaced.map(({ heading, before, after }) => (
          <li key={heading} className={styles.said}>
            <Text>
              {after === "" ? texts.emptied(heading, said(before)) : texts.replaced(heading, said(before), said(after))}
            </Text>
          </li>
        ))}
      </ul>
      <Checkbox
        label={texts.replace}
        checked={preview.isReplacing}
        onChange={(_, { checked }) => confirm(checked === true)}
      />
    </Section>
  );
};

/** The cells of Keuzes, each with what comes into it. */
const Written = ({ recording: { record, alternatives } }: { readonly recording: Recording }) => {
  const styles = useStyles();
  const texts = useRecordTexts();
  const register = useRegister();
  const { dayText, listText } = useSpeech();
  const table = register.tables.get("choices")?.name ?? "";
  const chosen = alternatives.find(({ row }) => row === record.alternative);
  const lacking = headingsForDecision(register);
  const cells = [
    [choiceColumn.decision, chosen ? decisionWording(record.text, chosen, alternatives) : ""],
    [choiceColumn.decisionDate, dayText(record.date)],
    [choiceColumn.decisionNumber, record.number.trim()],
    [choiceColumn.motivation, record.motivation.trim()],
    [choiceColumn.status, wordFor(choiceStatusWords, "decided")],
  ].filter(([, value]) => value !== "");
  return (
    <Section title={texts.inChoices(table)}>
      {cells.map(([heading = "", value = ""]) => (
        <Text key={heading} block className={styles.said}>
          {texts.column(heading, value)}
        </Text>
      ))}
      {lacking.length > 0 && <Caption1>{texts.addsColumns(listText(lacking), table)}</Caption1>}
    </Section>
  );
};
