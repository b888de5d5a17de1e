import { Link, makeStyles, Subtitle2, Text, tokens } from "@fluentui/react-components";
import type { DecisionGap } from "../../domain/decision-gap";
import type { DecisionSheet } from "../../domain/decision-sheet";
import { gapWhere } from "../../domain/gap-where";
import { useRegister, useSession, useSpeech } from "../session/use-session";
import { useDecisionTexts } from "./use-texts";

const useStyles = makeStyles({
  title: { margin: 0 },
  list: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalL,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
  },
  gap: { overflowWrap: "anywhere" },
});

/** What a sheet lacks, and the way to where each is filled in. */
export const GapList = ({ sheet: { gaps, number } }: { readonly sheet: DecisionSheet }) => {
  const styles = useStyles();
  const texts = useDecisionTexts();
  return (
    <section>
      <Subtitle2 as="h2" block className={styles.title}>
        {texts.missing}
      </Subtitle2>
      {gaps.length === 0 ? (
        <Text>{texts.nothingMissing}</Text>
      ) : (
        <ul className={styles.list}>
          {gaps.map((gap, at) => (
            <li key={at} className={styles.gap}>
              <Gap gap={gap} number={number} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
};

const Gap = ({ gap, number }: { readonly gap: DecisionGap; readonly number: string }) => {
  const texts = useDecisionTexts();
  const { gapText } = useSpeech();
  const { goTo } = useSession();
  const { portfolio, place } = useRegister();
  const where = place(gapWhere(portfolio, number, gap));
  return (
    <>
      <Text block>{gapText(gap)}</Text>
      {where.sheet !== "" && (
        <Link as="button" onClick={() => void goTo(where)}>
          {texts.toPlace(where.table, where.column)}
        </Link>
      )}
    </>
  );
};
