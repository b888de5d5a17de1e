import { Body1, Body1Strong, Caption1, Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Overview, StatusCount } from "../../domain/overview";
import { overviewTexts } from "../../messages/pane/overview";
import { useLanguage, useSession, useSpeech } from "../session/use-session";
import { Section } from "../frame/Section";

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    listStyleType: "none",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
  },
  line: { display: "flex", flexWrap: "wrap", alignItems: "baseline", columnGap: tokens.spacingHorizontalS },
  label: { overflowWrap: "anywhere" },
  muted: { color: tokens.colorNeutralForeground3, flexGrow: 1 },
  bar: { height: "4px", borderRadius: tokens.borderRadiusSmall, forcedColorAdjust: "none" },
  committed: { backgroundColor: tokens.colorBrandBackground },
  wanted: { backgroundColor: tokens.colorPaletteMarigoldBorderActive },
  out: { backgroundColor: tokens.colorNeutralStroke1 },
  link: { alignSelf: "flex-start" },
});

/** How many items have each status, and what they count as. */
export const StatusList = ({ overview: { statuses } }: { readonly overview: Overview }) => {
  const styles = useStyles();
  const texts = overviewTexts[useLanguage()];
  const { open } = useSession();
  const most = Math.max(...statuses.map(({ count }) => count));
  const isUntracked = statuses.some((each) => each.class === null);
  return (
    <Section title={texts.statuses}>
      {isUntracked ? (
        <Body1>{texts.untracked}</Body1>
      ) : (
        <ul className={styles.list}>
          {statuses.map((status) => (
            <StatusLine key={status.label} status={status} most={most} />
          ))}
        </ul>
      )}
      <Link as="button" className={styles.link} onClick={() => open("triangle")}>
        {texts.toItems}
      </Link>
    </Section>
  );
};

const StatusLine = ({ status, most }: { readonly status: StatusCount; readonly most: number }) => {
  const styles = useStyles();
  const texts = overviewTexts[useLanguage()];
  const { countText, statusClassWord } = useSpeech();
  const { label, class: statusClass, count } = status;
  return (
    <li>
      <div className={styles.line}>
        <Body1 className={styles.label}>{label || texts.noStatus}</Body1>
        <Caption1 className={styles.muted}>{statusClass && statusClassWord[statusClass]}</Caption1>
        <Body1Strong>{countText(count)}</Body1Strong>
      </div>
      <div
        className={mergeClasses(styles.bar, styles[statusClass ?? "out"])}
        style={{ width: `${(100 * count) / most}%` }}
      />
    </li>
  );
};
