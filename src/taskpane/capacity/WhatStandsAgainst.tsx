import { Caption1, Link, Subtitle2, Text } from "@fluentui/react-components";
import type { SupplyRow } from "../../domain/model";
import { figuresWithin, hoursOfRow } from "../../domain/role-hours";
import type { RolePeriod } from "../../domain/role-period";
import { useRegister, useSession, useSpeech } from "../session/use-session";
import { useDetailStyles } from "./use-detail-styles";
import { type Figures, useCapacityTexts } from "./use-figures";
import { useTyped } from "./use-typed";

interface Props {
  readonly cell: RolePeriod;
  readonly figures: Figures;
}

/** The rows of supply that a role has in a period, by the one who owns them. */
export const WhatStandsAgainst = ({ cell, figures }: Props) => {
  const styles = useDetailStyles();
  const texts = useCapacityTexts();
  const rows = cell.pool.filter((row) => figuresWithin(row.figures, cell.period).length > 0);
  const hasShare = rows.some(({ lineShare }) => lineShare.kind !== "empty");
  return (
    <section className={styles.section}>
      <Subtitle2 as="h3" className={styles.title}>
        {texts.supplied}
      </Subtitle2>
      {cell.pool.length === 0 && <Text>{texts.noSupplyRow}</Text>}
      <ul className={styles.list}>
        {rows.map((row) => (
          <SupplyLine key={row.row} {...{ row, cell, figures }} />
        ))}
      </ul>
      {hasShare && !cell.takesLineShare && <Text>{texts.lineAsksItself}</Text>}
    </section>
  );
};

const SupplyLine = ({ row, cell, figures }: Props & { readonly row: SupplyRow }) => {
  const styles = useDetailStyles();
  const texts = useCapacityTexts();
  const { percentText } = useSpeech();
  const { goTo } = useSession();
  const { place, portfolio } = useRegister();
  const typedText = useTyped();
  const { period, takesLineShare } = cell;
  const { lineShare, unit, owner } = row;
  const typed = figuresWithin(row.figures, period);
  const amount = figures.part(hoursOfRow(row, period, takesLineShare, portfolio.settings), period);
  const share = lineShare.kind === "value" ? texts.lineShare(percentText(lineShare.value)) : texts.lineShareUnknown;
  const note = [texts.typed(typedText(typed, unit)), ...(takesLineShare && lineShare.kind !== "empty" ? [share] : [])];
  return (
    <li className={styles.item}>
      <Text>{owner || texts.noOwner}</Text>
      <Link
        as="button"
        className={styles.figure}
        aria-label={`${amount}: ${texts.toSupply(owner)}`}
        onClick={() => void goTo(place({ kind: "row", row: row.row, field: typed[0]?.period.key ?? "role" }))}
      >
        {amount}
      </Link>
      <Caption1 className={styles.note}>{note.join(" · ")}</Caption1>
    </li>
  );
};
