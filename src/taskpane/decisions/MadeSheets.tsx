import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { useSession } from "../session/use-session";
import { useDecisionTexts } from "./use-texts";

const useStyles = makeStyles({
  summary: { cursor: "pointer", fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, padding: 0, listStyleType: "none", maxHeight: "30vh", overflowY: "auto" },
  item: { paddingBlock: tokens.spacingVerticalXXS },
  sheet: { textAlign: "start", overflowWrap: "anywhere" },
});

/** The sheets that were made, each with the way to it. */
export const MadeSheets = ({ sheets }: { readonly sheets: readonly string[] }) => {
  const styles = useStyles();
  const texts = useDecisionTexts();
  const { goTo } = useSession();
  if (sheets.length === 0) return null;
  return (
    <details open>
      <summary tabIndex={0} className={styles.summary}>
        {texts.madeList(sheets.length)}
      </summary>
      <ul className={styles.list}>
        {sheets.map((sheet) => (
          <li key={sheet} className={styles.item}>
            <Link as="button" className={styles.sheet} onClick={() => void goTo({ sheet, address: "" })}>
              {sheet}
            </Link>
          </li>
        ))}
      </ul>
    </details>
  );
};
