import { Button, Caption1, Subtitle2, Text } from "@fluentui/react-components";
import { useState } from "react";
import { portfolioProblem } from "../../domain/scenario/portfolio-problem";
import type { ItemChange } from "../../domain/scenario/outcome";
import { useRegister, useSpeech } from "../session/use-session";
import { ChangeRow } from "./ChangeRow";
import { StripAxis } from "./StripAxis";
import { stripOf } from "./strip";
import { usePartStyles } from "./use-part-styles";
import { useOptionTexts } from "./use-texts";

const SHOWN_FIRST = 10;
const SHOWN_MORE = 30;

interface Props {
  readonly changes: readonly ItemChange[];
  /** Without, that it is what happens to the items. */
  readonly title?: string;
  /** What is worth knowing beside a change. */
  readonly note?: (change: ItemChange) => string;
}

/** What happens to which items: each in words and as bars on the calendar. */
export const ChangeList = ({ changes, title, note }: Props) => {
  const styles = usePartStyles();
  const texts = useOptionTexts();
  const { countText } = useSpeech();
  const { calendar } = portfolioProblem(useRegister().portfolio);
  const [count, setCount] = useState(SHOWN_FIRST);
  const strip = stripOf(calendar, changes);
  const left = Math.min(SHOWN_MORE, strip.rows.length - count);
  return (
    <section className={styles.part}>
      <Subtitle2 as="h3" className={styles.title}>
        {title ?? texts.changes}
      </Subtitle2>
      {changes.length === 0 && <Text>{texts.noChanges}</Text>}
      {strip.length > 0 && (
        <>
          <Caption1 className={styles.muted}>{texts.legend}</Caption1>
          <StripAxis strip={strip} />
        </>
      )}
      <ul className={styles.list}>
        {strip.rows.slice(0, count).map((row) => (
          <ChangeRow key={row.change.item.row} row={row} strip={strip} note={note?.(row.change)} />
        ))}
      </ul>
      {left > 0 && (
        <Button className={styles.more} size="small" onClick={() => setCount(count + SHOWN_MORE)}>
          {texts.more(countText(left))}
        </Button>
      )}
    </section>
  );
};
