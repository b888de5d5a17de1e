import { Caption1, Link, makeStyles, tokens } from "@fluentui/react-components";
import type { Bottleneck } from "../../domain/model";
import { useFrameTexts, useRegister, useSession, useSpeech } from "../session/use-session";
import { useChoiceTexts } from "./use-texts";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none", overflowWrap: "anywhere" },
  item: { paddingBlock: tokens.spacingVerticalXXS },
  link: { textAlign: "start", minHeight: "24px" },
  muted: { color: tokens.colorNeutralForeground3 },
});

/** Rows of Knelpunten, each leading to its cell, with the spot and the hours that somebody wrote there. */
export const WrittenBottlenecks = ({ bottlenecks }: { readonly bottlenecks: readonly Bottleneck[] }) => {
  const styles = useStyles();
  const texts = useChoiceTexts();
  const frame = useFrameTexts();
  const { readingText, hoursText } = useSpeech();
  const { goTo } = useSession();
  const { place } = useRegister();
  if (bottlenecks.length === 0) return null;
  return (
    <ul className={styles.list}>
      {bottlenecks.map(({ row, nr, title, role, period, hours }) => {
        const said = [role, period?.key ?? "", hours.kind === "empty" ? "" : readingText(hours, hoursText)];
        return (
          <li key={row} className={styles.item}>
            <Link
              as="button"
              className={styles.link}
              title={frame.goTo}
              onClick={() => void goTo(place({ kind: "row", row, field: "title" }))}
            >
              {texts.written(nr, title)}
            </Link>
            <Caption1 block className={styles.muted}>
              {texts.writtenWhen(said.filter(Boolean).join(", "))}
            </Caption1>
          </li>
        );
      })}
    </ul>
  );
};
