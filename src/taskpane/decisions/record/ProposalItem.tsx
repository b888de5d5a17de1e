import { Checkbox, makeStyles, Select, tokens } from "@fluentui/react-components";
import type { Proposal } from "./record-draft";
import { useConsequenceText } from "./use-consequence-text";
import { useRecordTexts } from "./use-texts";

const useStyles = makeStyles({
  item: { display: "flex", flexDirection: "column", overflowWrap: "anywhere" },
  choice: { marginLeft: tokens.spacingHorizontalXXL, minWidth: 0 },
});

interface Props {
  readonly proposal: Proposal;
  readonly onAnswer: (answer: { readonly isAgreed?: boolean; readonly to?: string }) => void;
}

/** One change that follows, to agree to; of a status also which. */
export const ProposalItem = ({ proposal: { consequence, isAgreed }, onAnswer }: Props) => {
  const styles = useStyles();
  const texts = useRecordTexts();
  const text = useConsequenceText();
  return (
    <li className={styles.item}>
      <Checkbox
        label={text(consequence)}
        checked={isAgreed}
        onChange={(_, { checked }) => onAnswer({ isAgreed: checked === true })}
      />
      {consequence.kind === "status" && consequence.labels.length > 1 && isAgreed && (
        <Select
          className={styles.choice}
          aria-label={texts.statusOf(consequence.initiative.nr)}
          value={consequence.to}
          onChange={(_, { value }) => onAnswer({ to: value })}
        >
          {consequence.labels.map((label) => (
            <option key={label}>{label}</option>
          ))}
        </Select>
      )}
    </li>
  );
};
