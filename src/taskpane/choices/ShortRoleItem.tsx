import { Body1Strong, Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { hours } from "../../domain/quantity";
import { useSession, useSpeech } from "../session/use-session";
import type { ShortRole } from "./short-roles";
import { type Spot, spotKey } from "./spot";
import { useChoiceTexts } from "./use-texts";
import { WrittenBottlenecks } from "./WrittenBottlenecks";

const useStyles = makeStyles({
  item: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    overflowWrap: "anywhere",
  },
  muted: { color: tokens.colorNeutralForeground3 },
  periods: {
    margin: 0,
    padding: 0,
    listStyleType: "none",
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalXS,
  },
  period: { minWidth: 0, fontWeight: tokens.fontWeightRegular, fontVariantNumeric: "tabular-nums" },
});

/** A role of which hours lack: to choose as a whole or in one period. */
export const ShortRoleItem = ({
  role: { role, key, hours: total, periods, written },
}: {
  readonly role: ShortRole;
}) => {
  const styles = useStyles();
  const texts = useChoiceTexts();
  const { hoursText, countedText } = useSpeech();
  const { open } = useSession();
  const counted = periods[0] ? countedText(periods.length, ...texts.periods[periods[0].period.kind]) : "";
  const choose = (spot: Spot) => () => open("choices", spotKey(spot));
  return (
    <li className={styles.item}>
      <div>
        <Body1Strong block>{role}</Body1Strong>
        <Caption1 className={styles.muted}>{texts.shortOf(hoursText(hours(total)), counted)}</Caption1>
      </div>
      <ul className={styles.periods} aria-label={role}>
        {periods.length > 1 && (
          <li>
            <Button
              size="small"
              aria-label={`${role}: ${texts.inAll(counted)}`}
              onClick={choose({ kind: "role", role: key })}
            >
              {texts.inAll(counted)}
            </Button>
          </li>
        )}
        {periods.map(({ period, hours: lacking }) => (
          <li key={period.key}>
            <Button
              size="small"
              className={styles.period}
              aria-label={texts.shortAt(role, period.key, hoursText(hours(lacking)))}
              onClick={choose({ kind: "period", role: key, period: period.key })}
            >
              {period.key} · {hoursText(hours(lacking))}
            </Button>
          </li>
        ))}
      </ul>
      <WrittenBottlenecks bottlenecks={written} />
    </li>
  );
};
