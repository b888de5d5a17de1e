import { Button, Caption1, makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import type { Initiative } from "../../domain/model";
import { useRankingTexts } from "./use-texts";

const useStyles = makeStyles({
  head: { paddingTop: tokens.spacingVerticalS },
  title: { margin: 0 },
  button: { justifyContent: "flex-start", paddingInline: 0, textAlign: "start", fontWeight: tokens.fontWeightSemibold },
});

interface Props {
  readonly initiatives: readonly Initiative[];
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

/** What is verplicht stands above the ranking; closed it says how much that is, and what it lacks. */
export const StatutoryHead = ({ initiatives, isOpen, onToggle }: Props) => {
  const styles = useStyles();
  const texts = useRankingTexts();
  const withoutBasis = initiatives.filter(({ statutoryBasis }) => statutoryBasis === "").length;
  return (
    <div className={styles.head}>
      <Subtitle2 as="h2" block className={styles.title}>
        <Button
          appearance="transparent"
          className={styles.button}
          icon={isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />}
          aria-expanded={isOpen}
          onClick={onToggle}
        >
          {texts.statutory(initiatives.length, withoutBasis)}
        </Button>
      </Subtitle2>
      {isOpen && <Caption1 block>{texts.statutoryHow}</Caption1>}
    </div>
  );
};
