import { Caption1, Checkbox, Link, makeStyles, tokens } from "@fluentui/react-components";
import type { Choice } from "../../domain/model";
import { isOpen } from "../../domain/open-choice";
import { useRegister, useSession, useSpeech } from "../session/use-session";
import { type DecisionEntry, entryNumber } from "./decision-entries";
import { sheetContent } from "./sheet-content";
import { useDecisionTexts } from "./use-texts";

const useStyles = makeStyles({
  row: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "flex-start",
    columnGap: tokens.spacingHorizontalXS,
    paddingBlock: tokens.spacingVerticalXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  body: {
    flex: "1 1 120px",
    minWidth: 0,
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    paddingBlock: tokens.spacingVerticalXS,
    overflowWrap: "anywhere",
  },
  name: { textAlign: "start" },
  muted: { color: tokens.colorNeutralForeground3 },
  overdue: { color: tokens.colorStatusDangerForeground3 },
});

export type RowEntry = Extract<DecisionEntry, { readonly kind: "choice" | "item" }>;

interface Props {
  readonly entry: RowEntry;
  readonly isChosen: boolean;
  readonly onChoose: (number: string, isChosen: boolean) => void;
}

/** One choice or item: whether it is chosen, until when, how far it is, and the way to its sheet. */
export const DecisionRow = ({ entry, isChosen, onChoose }: Props) => {
  const styles = useStyles();
  const texts = useDecisionTexts();
  const { listText } = useSpeech();
  const { open } = useSession();
  const number = entryNumber(entry);
  const name =
    entry.kind === "item"
      ? entry.initiative.name
      : entry.choice.publicity === "secret"
        ? texts.secretChoice
        : entry.choice.title;
  return (
    <div className={styles.row}>
      <Checkbox
        checked={isChosen}
        aria-label={`${number} ${name}`}
        onChange={(_, { checked }) => onChoose(number, checked === true)}
      />
      <div className={styles.body}>
        <Link
          as="button"
          className={styles.name}
          title={texts.lookAt(number)}
          onClick={() => open("decisions", number)}
        >
          {number} {name}
        </Link>
        {entry.kind === "choice" ? (
          <ChoiceState choice={entry.choice} isOverdue={entry.isOverdue} />
        ) : (
          <Caption1 className={styles.muted}>
            {entry.choices.length > 0 ? texts.aboutItem(listText(entry.choices)) : texts.noChoice}
          </Caption1>
        )}
      </div>
    </div>
  );
};

const ChoiceState = ({ choice, isOverdue }: { readonly choice: Choice; readonly isOverdue: boolean }) => {
  const styles = useStyles();
  const texts = useDecisionTexts();
  const { dayText, bodyWord } = useSpeech();
  const { portfolio, on } = useRegister();
  const { body, deadline, decisionDate, decisionNumber } = choice;
  const content = sheetContent(portfolio, choice.nr, on);
  const when = deadline === null ? texts.noDeadline : dayText(deadline);
  return (
    <>
      <Caption1 className={styles.muted}>
        {isOpen(choice)
          ? deadline === null || body === null
            ? [body && bodyWord[body], when].filter(Boolean).join(" · ")
            : texts.before(bodyWord[body], when)
          : texts.decidedOn(dayText(decisionDate), decisionNumber)}
      </Caption1>
      {isOverdue && <Caption1 className={styles.overdue}>{texts.overdue}</Caption1>}
      {content.kind === "sheet" && (
        <Caption1>{content.gaps.length === 0 ? texts.complete : texts.concept(content.gaps.length)}</Caption1>
      )}
    </>
  );
};
