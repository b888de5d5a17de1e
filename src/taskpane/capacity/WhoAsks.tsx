import { Button, Caption1, Link, Subtitle2, Text } from "@fluentui/react-components";
import { useState } from "react";
import { hours } from "../../domain/quantity";
import { initiativesById } from "../../domain/initiative-index";
import type { RolePeriod } from "../../domain/role-period";
import { useRegister, useSession, useSpeech } from "../session/use-session";
import { type Asker, askersOf } from "./askers";
import { useDetailStyles } from "./use-detail-styles";
import { type Figures, useCapacityTexts } from "./use-figures";
import { useTyped } from "./use-typed";

const SHOWN_FIRST = 20;
const SHOWN_MORE = 50;

interface Props {
  readonly cell: RolePeriod;
  readonly figures: Figures;
}

/** The items that ask a role in a period, and what they ask together; what is p.m. or unreadable first and by name. */
export const WhoAsks = ({ cell, figures }: Props) => {
  const styles = useDetailStyles();
  const texts = useCapacityTexts();
  const [count, setCount] = useState(SHOWN_FIRST);
  const askers = askersOf(cell);
  const left = askers.length - count;
  const known = hours(askers.reduce((sum, { contribution }) => sum + (contribution.hours ?? 0), 0));
  return (
    <section className={styles.section}>
      <Subtitle2 as="h3" className={styles.title}>
        {texts.whoAsks(askers.length)}
      </Subtitle2>
      {askers.length === 0 && <Text>{texts.nobodyAsks}</Text>}
      <ul className={styles.list}>
        {askers.slice(0, count).map((asker) => (
          <AskerLine key={asker.contribution.row.row} {...{ asker, figures, cell }} />
        ))}
      </ul>
      {left > 0 && (
        <Button className={styles.more} size="small" onClick={() => setCount(count + SHOWN_MORE)}>
          {texts.moreAskers(Math.min(left, SHOWN_MORE), left)}
        </Button>
      )}
      {askers.length > 1 && <Text>{texts.asksTogether(figures.part(known, cell.period))}</Text>}
    </section>
  );
};

const AskerLine = ({ asker, cell, figures }: Props & { readonly asker: Asker }) => {
  const styles = useDetailStyles();
  const texts = useCapacityTexts();
  const { statusClassWord } = useSpeech();
  const { goTo } = useSession();
  const { place, portfolio } = useRegister();
  const typedText = useTyped();
  const { contribution, figures: typed, unknown } = asker;
  const { row, nr, name, initiative } = contribution;
  const item = initiativesById(portfolio).get(initiative);
  const title = [nr, name].filter(Boolean).join(" ");
  const note = [
    statusClassWord[contribution.class],
    row.commitment === null ? texts.noCommitment : texts.commitments[row.commitment],
    ...(typed.length > 1 || row.unit !== "hours" ? [texts.typed(typedText(typed, row.unit))] : []),
  ];
  return (
    <li className={styles.item}>
      {item ? (
        <Link
          as="button"
          className={styles.link}
          aria-label={texts.toItem(title)}
          onClick={() => void goTo(place({ kind: "row", row: item.row, field: "name" }))}
        >
          {title}
        </Link>
      ) : (
        <Text>{title}</Text>
      )}
      <Link
        as="button"
        className={styles.figure}
        aria-label={`${unknown ? texts[unknown] : figures.part(contribution.hours, cell.period)}: ${texts.toDemand(nr)}`}
        onClick={() => void goTo(place({ kind: "row", row: row.row, field: typed[0]?.period.key ?? "role" }))}
      >
        {unknown ? texts[unknown] : figures.part(contribution.hours, cell.period)}
      </Link>
      <Caption1 className={styles.note}>{note.join(" · ")}</Caption1>
    </li>
  );
};
