import { type Ref, useMemo } from "react";
import type { BalanceTotal, BalanceView } from "../../domain/balance-view";
import type { Period } from "../../domain/period";
import { useSpeech } from "../session/use-session";
import type { GridCell } from "./BalanceCell";
import { BalanceGrid, type GridHandle } from "./BalanceGrid";
import type { GridPosition } from "./grid-keys";
import type { Shown } from "./shown-figure";
import { type Figures, useCapacityTexts } from "./use-figures";
import { useWidth } from "./use-width";
import { useVerdictLook, verdictSign } from "./verdict-look";

/** Below this (px) the name of a role stands above its figures, so that these keep their room. */
const NARROW = 240;
const ROW = 32;
const HEAD = 32;
/** Of a digit, and of what stands around them in a cell (px). */
const DIGIT = 6.8;
const AROUND = 27;

/** Of a letter of a name, and of what stands around it (px); a name has at most this part of the width. */
const LETTER = 6.6;
const AROUND_NAME = 18;
const NAME_PART = 0.42;

/** Room for the longest word of the names, unless the figures would be left without. */
const nameWidthOf = (width: number, names: readonly string[]): number => {
  const longestWord = names
    .flatMap((name) => name.split(/\s+/u))
    .reduce((most, { length }) => Math.max(most, length), 0);
  return width < NARROW ? 0 : Math.round(Math.min(width * NAME_PART, longestWord * LETTER + AROUND_NAME));
};

const ROLES_NAMED = 4;

interface Props {
  readonly ref: Ref<GridHandle>;
  readonly view: BalanceView;
  readonly periods: readonly Period[];
  readonly shown: Shown;
  readonly figures: Figures;
  readonly chosen: GridPosition | null;
  readonly onChoose: (at: GridPosition) => void;
}

/** The balance as a table that is read by verdict: what each cell says, and how wide it must be to say it. */
export const BalanceTable = ({ ref, view, periods, shown, figures, chosen, onChoose }: Props) => {
  const texts = useCapacityTexts();
  const { someText, scopeWord, verdictWord } = useSpeech();
  const lookOf = useVerdictLook();
  const { ref: room, width } = useWidth();
  const figure = texts.figures[shown.figure];
  const label = texts.grid(
    figure,
    shown.figure === "occupancy" ? "" : ` (${texts.units[shown.unit]})`,
    scopeWord[shown.scope],
    texts.lines[shown.line],
  );

  const roleCell = ({ row, column }: GridPosition): GridCell | null => {
    const cell = view.roles[row]?.cells[column];
    if (!cell) return null;
    const { role, period, verdict } = cell;
    const said = `${figure.toLowerCase()} ${figures.full(cell, period)}`;
    const text = figures.short(cell, period);
    return {
      text: text || verdictSign.unknown,
      sign: text && verdictSign[verdict],
      look: lookOf(verdict),
      name: texts.cell(role, period.key, verdictWord[verdict], said),
    };
  };
  const totalCell = (total: BalanceTotal, period: Period): GridCell => {
    const { shortageRoles } = total;
    const shortage = shortageRoles.length > 0 ? `${verdictWord.shortage}: ${someText(shortageRoles, ROLES_NAMED)}` : "";
    return {
      text: figures.short(total, period) || verdictSign.unknown,
      sign: shortage && verdictSign.shortage,
      look: "",
      name: texts.totalCell(period.key, `${figure.toLowerCase()} ${figures.full(total, period)}`, shortage),
    };
  };
  const cellAt = (at: GridPosition): GridCell => {
    const [total, period] = [view.periodTotals[at.column], periods[at.column]];
    const cell = roleCell(at) ?? (total && period && totalCell(total, period));
    if (!cell) throw new RangeError("outside the balance");
    return cell;
  };

  const longest = useMemo(() => {
    const inRows = view.roles.flatMap(({ cells }) => cells.map((cell) => figures.short(cell, cell.period).length));
    const inTotals = view.periodTotals.map((total, at) => {
      const period = periods[at];
      return period ? figures.short(total, period).length : 0;
    });
    return [...inRows, ...inTotals].reduce((most, length) => Math.max(most, length), 0);
  }, [view, periods, figures]);
  const measures = {
    headHeight: HEAD,
    rowHeight: ROW,
    nameWidth: nameWidthOf(width, [texts.allRoles, ...view.roles.map(({ role }) => role)]),
    cellWidth: Math.max(58, Math.ceil(longest * DIGIT + AROUND)),
  };

  return (
    <div ref={room}>
      {width > 0 && <BalanceGrid {...{ ref, label, view, periods, measures, cellAt, chosen, onChoose }} />}
    </div>
  );
};
