import { Checkbox, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import type { CapacityUnit } from "../../domain/model";
import { type FigureName, figureNames, type Shown } from "./shown-figure";
import { useCapacityTexts } from "./use-figures";

const useStyles = makeStyles({
  switches: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(120px, 100%), 1fr))",
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
  },
  work: { display: "flex", flexWrap: "wrap", gap: `0 ${tokens.spacingHorizontalM}` },
  /** Fluent's check boxes stand further from the edge than what is above them. */
  checkbox: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
});

const units: readonly CapacityUnit[] = ["hours", "days", "fte"];

interface Props {
  readonly shown: Shown;
  /** A register without statuses has no other items than those that count. */
  readonly hasScopes: boolean;
  readonly onShow: (shown: Shown) => void;
}

/** What the table shows: which figure, in which unit, and which work counts. */
export const Switches = ({ shown, hasScopes, onShow }: Props) => {
  const styles = useStyles();
  const texts = useCapacityTexts();
  return (
    <div>
      <div className={styles.switches}>
        <Field label={texts.figure} size="small">
          <Select value={shown.figure} onChange={(_, { value }) => onShow({ ...shown, figure: value as FigureName })}>
            {figureNames.map((name) => (
              <option key={name} value={name}>
                {texts.figures[name]}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={texts.unit} size="small">
          <Select
            value={shown.unit}
            disabled={shown.figure === "occupancy"}
            onChange={(_, { value }) => onShow({ ...shown, unit: value as CapacityUnit })}
          >
            {units.map((unit) => (
              <option key={unit} value={unit}>
                {texts.units[unit]}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      <div className={styles.work}>
        {hasScopes && (
          <Checkbox
            className={styles.checkbox}
            label={texts.alsoWanted}
            checked={shown.scope === "all"}
            onChange={(_, { checked }) => onShow({ ...shown, scope: checked === true ? "all" : "committed" })}
          />
        )}
        <Checkbox
          className={styles.checkbox}
          label={texts.alsoLine}
          checked={shown.line === "withLine"}
          onChange={(_, { checked }) => onShow({ ...shown, line: checked === true ? "withLine" : "withoutLine" })}
        />
      </div>
    </div>
  );
};
