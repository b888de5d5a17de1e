import { Body1, Body1Strong, Button, Caption1, Link, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { Day, Fraction, Hours } from "../../domain/quantity";
import { settingsTexts } from "../../messages/pane/settings";
import type { Speech } from "../../messages/speech";
import { useCannotWrite, useLanguage, useSession, useSpeech } from "../session/use-session";
import { isFixed } from "./setting-groups";
import type { SettingLine } from "./setting-lines";
import { SettingEditor } from "./SettingEditor";

const useStyles = makeStyles({
  setting: {
    display: "flex",
    flexDirection: "column",
    alignItems: "stretch",
    gap: tokens.spacingVerticalXXS,
    overflowWrap: "anywhere",
  },
  line: { display: "flex", flexWrap: "wrap", alignItems: "baseline", columnGap: tokens.spacingHorizontalS },
  value: { flexGrow: 1, flexBasis: "100px", minWidth: 0 },
  muted: { color: tokens.colorNeutralForeground3 },
  attention: { color: tokens.colorStatusWarningForeground3 },
  source: { alignSelf: "flex-start", fontSize: tokens.fontSizeBase200, textAlign: "start" },
});

const shownText = ({ kind, value }: SettingLine, { dayText, hoursText, percentText }: Speech): string => {
  if (typeof value === "string") return value;
  if (kind === "date") return dayText(value as Day);
  if (kind === "share") return percentText(value as Fraction);
  return kind === "hours" ? hoursText(value as Hours) : String(value);
};

interface Props {
  readonly line: SettingLine;
  /** Whether there is a table in which it can be written. */
  readonly canBeWritten: boolean;
}

/** One setting: what holds, where that comes from, and the way to change it. */
export const SettingItem = ({ line, canBeWritten }: Props) => {
  const styles = useStyles();
  const texts = settingsTexts[useLanguage()];
  const speech = useSpeech();
  const cannotWrite = useCannotWrite();
  const change = useRef<HTMLButtonElement>(null);
  const [isEditing, setIsEditing] = useState(false);
  const wasEditing = useRef(false);
  useEffect(() => {
    if (wasEditing.current && !isEditing) change.current?.focus();
    wasEditing.current = isEditing;
  }, [isEditing]);
  const name = texts.names[line.field];
  const hint = texts.hints[line.field];
  return (
    <div className={styles.setting}>
      {!isEditing && <Body1Strong>{name}</Body1Strong>}
      {hint && <Caption1 className={styles.muted}>{hint}</Caption1>}
      {isEditing ? (
        <SettingEditor line={line} onClose={() => setIsEditing(false)} />
      ) : (
        <div className={styles.line}>
          <Body1 className={styles.value}>{shownText(line, speech) || texts.notFilledIn}</Body1>
          {canBeWritten && !isFixed(line.field) && (
            <Button
              ref={change}
              size="small"
              aria-label={texts.change(name)}
              disabledFocusable={cannotWrite}
              onClick={() => setIsEditing(true)}
            >
              {texts.changeShort}
            </Button>
          )}
        </div>
      )}
      {line.issues.map((issue) => (
        <Caption1 key={issue.code} className={styles.attention}>
          {speech.issueText(issue).what}
        </Caption1>
      ))}
      <Source line={line} />
    </div>
  );
};

const Source = ({ line: { place, value } }: { readonly line: SettingLine }) => {
  const styles = useStyles();
  const texts = settingsTexts[useLanguage()];
  const { goTo } = useSession();
  if (!place) return value === "" ? null : <Caption1 className={styles.muted}>{texts.standard}</Caption1>;
  return (
    <Link as="button" className={styles.source} onClick={() => void goTo(place)}>
      {texts.place(place.table, place.row ?? 1)}
    </Link>
  );
};
