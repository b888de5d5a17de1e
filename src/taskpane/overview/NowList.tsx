import { Body1, Caption1, Link, makeStyles, tokens } from "@fluentui/react-components";
import type { NowLine } from "../../domain/what-now";
import { overviewTexts } from "../../messages/pane/overview";
import { useLanguage, useRegister, useSession, useSpeech } from "../session/use-session";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  item: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalXXS,
    paddingBlock: tokens.spacingVerticalXS,
    overflowWrap: "anywhere",
    ":not(:first-child)": { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  },
  muted: { color: tokens.colorNeutralForeground3 },
  place: { textAlign: "start", fontSize: tokens.fontSizeBase200 },
});

/** What must be done now, a line for each thing: what to do, how often, and the way to the first place. */
export const NowList = ({ lines }: { readonly lines: readonly NowLine[] }) => {
  const styles = useStyles();
  const texts = overviewTexts[useLanguage()];
  const { issueText, severityWord } = useSpeech();
  const { goTo } = useSession();
  const register = useRegister();
  return (
    <ul className={styles.list}>
      {lines.map(({ issues: [first, ...more], severity }) => {
        const { what, todo } = issueText(first);
        const place = register.place(first.where);
        return (
          <li key={`${severity} ${first.code} ${place.address} ${place.column}`} className={styles.item}>
            <Body1>{todo}</Body1>
            <Caption1 className={styles.muted}>
              {[what, more.length > 0 ? texts.alike(more.length) : "", `(${severityWord[severity]})`]
                .filter(Boolean)
                .join(" ")}
            </Caption1>
            {place.sheet !== "" && (
              <Link as="button" className={styles.place} onClick={() => void goTo(place)}>
                {texts.place(place.table || place.sheet, place.row, place.column)}
              </Link>
            )}
          </li>
        );
      })}
    </ul>
  );
};
