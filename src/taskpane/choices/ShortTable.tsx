import { Button, mergeClasses, Subtitle2 } from "@fluentui/react-components";
import { useState } from "react";
import { hours } from "../../domain/quantity";
import type { Outcome } from "../../domain/scenario/outcome";
import { useSpeech } from "../session/use-session";
import { shortCells } from "./short-cells";
import { usePartStyles } from "./use-part-styles";
import { useOptionTexts } from "./use-texts";

const SHOWN_FIRST = 10;
const SHOWN_MORE = 30;

/** Where hours lack in the plan of today, and what is left of it with the option. */
export const ShortTable = ({ outcome }: { readonly outcome: Outcome }) => {
  const styles = usePartStyles();
  const texts = useOptionTexts();
  const { hoursText, countText } = useSpeech();
  const [count, setCount] = useState(SHOWN_FIRST);
  const cells = shortCells(outcome);
  const left = Math.min(SHOWN_MORE, cells.length - count);
  const figure = mergeClasses(styles.cell, styles.figure);
  return (
    <section className={styles.part}>
      <Subtitle2 as="h3" className={styles.title}>
        {texts.perCell}
      </Subtitle2>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={styles.cell}>
              {texts.spot}
            </th>
            <th scope="col" className={figure}>
              {texts.before}
            </th>
            <th scope="col" className={figure}>
              {texts.after}
            </th>
          </tr>
        </thead>
        <tbody>
          {cells.slice(0, count).map(({ role, period, shortBefore, shortAfter }) => (
            <tr key={`${role} ${period.key}`}>
              <th scope="row" className={styles.cell}>
                {role} {period.key}
              </th>
              <td className={figure}>{hoursText(hours(shortBefore))}</td>
              <td className={figure}>{hoursText(hours(shortAfter))}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {left > 0 && (
        <Button className={styles.more} size="small" onClick={() => setCount(count + SHOWN_MORE)}>
          {texts.more(countText(left))}
        </Button>
      )}
    </section>
  );
};
