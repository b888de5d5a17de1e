import { makeStyles, tokens } from "@fluentui/react-components";
import type { Issue } from "../../domain/issue";
import { FindingItem } from "./FindingItem";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  item: { ":not(:first-child)": { borderTop: `1px solid ${tokens.colorNeutralStroke3}` } },
});

/** A few findings, each leading to its cell; nothing where there are none. */
export const FindingList = ({ issues }: { readonly issues: readonly Issue[] }) => {
  const styles = useStyles();
  if (issues.length === 0) return null;
  return (
    <ul className={styles.list}>
      {issues.map((issue, index) => (
        <li key={index} className={styles.item}>
          <FindingItem issue={issue} />
        </li>
      ))}
    </ul>
  );
};
