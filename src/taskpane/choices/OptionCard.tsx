import { Badge, Button, Caption1, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { useId, useState } from "react";
import type { Portfolio } from "../../domain/portfolio";
import type { HireCheck } from "../../domain/scenario/staffing-of-hire";
import type { ComparedOption } from "../../solver/compare-options";
import { OptionDetails } from "./OptionDetails";
import { changedText, leftText, moneyText, statusText } from "./option-words";
import { ShareBar } from "./ShareBar";
import type { Spot } from "./spot";
import { useOptionTexts } from "./use-texts";
import { useWords } from "./use-words";

/** As it is without the pointer: Fluent's own colour for it is too faint in the dark. */
const plain = { color: tokens.colorNeutralForeground1 } as const;

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: "anywhere",
    minWidth: 0,
  },
  recommended: {
    borderTopColor: tokens.colorBrandStroke1,
    borderRightColor: tokens.colorBrandStroke1,
    borderBottomColor: tokens.colorBrandStroke1,
    borderLeftColor: tokens.colorBrandStroke1,
    boxShadow: `inset 0 0 0 1px ${tokens.colorBrandStroke1}`,
  },
  head: { display: "flex", flexWrap: "wrap", alignItems: "center", justifyContent: "space-between", margin: 0 },
  toggle: {
    padding: 0,
    minWidth: 0,
    minHeight: "24px",
    justifyContent: "flex-start",
    textAlign: "start",
    ":hover": plain,
    ":hover:active": plain,
  },
});

interface Props {
  readonly spot: Spot;
  /** The register that it was worked out for. */
  readonly portfolio: Portfolio;
  readonly compared: ComparedOption;
  /** Whether people can be found for what lacks; empty as long as that is not known. */
  readonly hire: readonly HireCheck[];
  readonly isRecommended: boolean;
}

/** One option: what it leaves of the tekort, what it changes and costs; in parts once it is opened. */
export const OptionCard = ({ spot, portfolio, compared, hire, isRecommended }: Props) => {
  const styles = useStyles();
  const texts = useOptionTexts();
  const words = useWords();
  const [isOpen, setOpen] = useState(false);
  const detailsId = useId();
  const { option, outcome, answer } = compared;
  return (
    <li className={mergeClasses(styles.card, isRecommended && styles.recommended)}>
      <h2 className={styles.head}>
        <Button
          appearance="transparent"
          className={styles.toggle}
          icon={isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />}
          aria-expanded={isOpen}
          aria-controls={detailsId}
          onClick={() => setOpen(!isOpen)}
        >
          {texts.names[option]}
        </Button>
        {isRecommended && <Badge appearance="filled">{texts.recommended}</Badge>}
      </h2>
      {outcome && (
        <>
          <ShareBar share={outcome.shortBefore === 0 ? 0 : outcome.shortAfter / outcome.shortBefore} />
          <Text weight="semibold">{leftText(words, outcome)}</Text>
          <Caption1>
            {changedText(words, outcome)} {moneyText(words, outcome)}
          </Caption1>
        </>
      )}
      {(answer.status !== "optimal" || isOpen) && <Caption1>{statusText(words, answer)}</Caption1>}
      <div id={detailsId}>{isOpen && <OptionDetails {...{ spot, portfolio }} compared={compared} hire={hire} />}</div>
    </li>
  );
};
