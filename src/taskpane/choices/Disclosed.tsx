import { makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";

const useStyles = makeStyles({
  summary: { cursor: "pointer", minHeight: "24px", fontWeight: tokens.fontWeightSemibold },
  content: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalS,
  },
});

/** What is shown, and reckoned, once a person asks for it. */
export const Disclosed = ({ label, children }: { readonly label: string; readonly children: ReactNode }) => {
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary tabIndex={0} className={styles.summary}>
        {label}
      </summary>
      {isOpen && <div className={styles.content}>{children}</div>}
    </details>
  );
};
