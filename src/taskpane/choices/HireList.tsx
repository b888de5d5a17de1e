import { Caption1, Subtitle2, Text } from "@fluentui/react-components";
import { groupBy } from "../../domain/group-by";
import { hours } from "../../domain/quantity";
import type { HireCheck } from "../../domain/scenario/staffing-of-hire";
import { usePartStyles } from "./use-part-styles";
import { useOptionTexts } from "./use-texts";
import { useWords } from "./use-words";

/** Per role and period whether people can be found for what lacks, apart from what they cost. */
export const HireList = ({ checks }: { readonly checks: readonly HireCheck[] }) => {
  const styles = usePartStyles();
  const texts = useOptionTexts();
  const { hoursText, dayText, figureText } = useWords();
  if (checks.length === 0) return null;
  return (
    <section className={styles.part}>
      <Subtitle2 as="h3" className={styles.title}>
        {texts.staffing}
      </Subtitle2>
      <Caption1 className={styles.muted}>{texts.staffingHow}</Caption1>
      {[...groupBy(checks, ({ role }) => role)].map(([role, own]) => (
        <div key={role}>
          <Text weight="semibold" block>
            {role}
          </Text>
          {own.every(({ verdict }) => verdict === "unknown") ? (
            <Caption1>{texts.hireUnknown}</Caption1>
          ) : (
            <ul className={styles.list}>
              {own.map(({ period, short, most, from, verdict }) => (
                <li key={period.key}>
                  <Caption1>
                    {period.key}: {texts.hireable[verdict](figureText(most), hoursText(hours(short)))}
                    {from !== null && `, ${texts.hireFrom(dayText(from))}`}
                  </Caption1>
                </li>
              ))}
            </ul>
          )}
        </div>
      ))}
    </section>
  );
};
