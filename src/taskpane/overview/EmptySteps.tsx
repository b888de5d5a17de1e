import { Body1, Link, makeStyles, tokens } from "@fluentui/react-components";
import type { TableId } from "../../domain/model";
import { overviewTexts } from "../../messages/pane/overview";
import { cellAddress } from "../../workbook/address";
import { useFrameTexts, useLanguage, useRegister, useSession } from "../session/use-session";
import { Section } from "../frame/Section";

const useStyles = makeStyles({
  steps: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
  step: { paddingBottom: tokens.spacingVerticalS },
});

/** What to do first in a register that holds no items. */
export const EmptySteps = () => {
  const styles = useStyles();
  const texts = overviewTexts[useLanguage()];
  const { portfolio } = useRegister();
  return (
    <Section title={texts.empty}>
      <ol className={styles.steps}>
        {portfolio.people.length === 0 && <Step table="people" text={texts.emptyPeople} />}
        <Step table="initiatives" text={texts.emptyItems} />
      </ol>
      <Body1>{texts.emptyThen}</Body1>
    </Section>
  );
};

/** A step with the way to the first cell of its table. */
const Step = ({ table, text }: { readonly table: TableId; readonly text: string }) => {
  const styles = useStyles();
  const frame = useFrameTexts();
  const { goTo } = useSession();
  const raw = useRegister().tables.get(table);
  const address = raw && cellAddress(raw.headingRow + 1, raw.firstColumn);
  return (
    <li className={styles.step}>
      <Body1>{text}</Body1>{" "}
      {raw && address !== undefined && (
        <Link as="button" inline onClick={() => void goTo({ sheet: raw.sheet, address })}>
          {frame.goTo}
        </Link>
      )}
    </li>
  );
};
