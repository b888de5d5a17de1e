import { makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { type ReactNode, useEffect, useRef } from "react";

const useStyles = makeStyles({
  content: {
    flexGrow: 1,
    minHeight: 0,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
  },
  // what scrolls keeps its height, also a link, which would give up its own
  scrolls: { overflowY: "auto", scrollbarGutter: "stable", "> *": { flexShrink: 0 } },
  fills: { overflowY: "hidden", "@media (max-height: 480px)": { overflowY: "auto" } },
  foot: {
    flexShrink: 0,
    display: "flex",
    flexDirection: "column",
    alignItems: "stretch",
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: { margin: 0 },
});

interface Props {
  readonly title: string;
  readonly children: ReactNode;
  /** The one main thing to do here, with what must be known before it; always in reach below the content. */
  readonly foot?: ReactNode;
  /** The content scrolls itself, as a long list does. */
  readonly fills?: boolean;
}

/**
 * The form of every view: its title, its content, and its main action. Where the person is in the pane and what had the
 * focus is gone, as after a button that opened this, the title takes it; it is never taken from the sheet.
 */
export const ViewLayout = ({ title, children, foot, fills = false }: Props) => {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (document.hasFocus() && document.activeElement === document.body) heading.current?.focus();
  }, []);
  return (
    <>
      <div className={mergeClasses(styles.content, fills ? styles.fills : styles.scrolls)}>
        <Text as="h1" size={400} weight="semibold" ref={heading} tabIndex={-1} className={styles.title}>
          {title}
        </Text>
        {children}
      </div>
      {foot && <div className={styles.foot}>{foot}</div>}
    </>
  );
};
