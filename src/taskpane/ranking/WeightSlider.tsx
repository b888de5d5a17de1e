import { Caption1, Field, Input, Label, makeStyles, Slider, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { Criterion } from "../../domain/model";
import type { Fraction } from "../../domain/quantity";
import { useSpeech } from "../session/use-session";
import { useRankingTexts } from "./use-texts";
import { typedWeight, type WeightScale } from "./weight-scale";

const useStyles = makeStyles({
  criterion: { display: "flex", flexDirection: "column" },
  line: { display: "flex", flexWrap: "wrap", alignItems: "flex-start", columnGap: tokens.spacingHorizontalS },
  label: { flexGrow: 1, overflowWrap: "anywhere" },
  slider: { flex: "1 1 120px", minWidth: 0 },
  typed: { width: "72px", minWidth: 0 },
  muted: { color: tokens.colorNeutralForeground3 },
});

interface Props {
  readonly criterion: Criterion;
  readonly scale: WeightScale;
  /** As it is tried; null where none is filled in. */
  readonly weight: number | null;
  /** What the workbook says, where that is something else. */
  readonly was: number | null;
  /** Null where it takes no part. */
  readonly share: Fraction | null;
  readonly onTry: (criterion: Criterion, weight: number) => void;
}

/** The weight of one criterion, to slide or to type. */
export const WeightSlider = ({ criterion, scale, weight, was, share, onTry }: Props) => {
  const styles = useStyles();
  const texts = useRankingTexts();
  const { percentText } = useSpeech();
  const labelId = useId();
  const [typing, setTyping] = useState<string | null>(null);
  const isWrong = typing !== null && typing !== "" && typedWeight(typing) === null;
  const shown = weight === null ? "" : texts.weightText(weight);
  const type = (text: string): void => {
    setTyping(text);
    const typed = typedWeight(text);
    if (typed !== null) onTry(criterion, typed);
  };
  return (
    <div className={styles.criterion}>
      <div className={styles.line}>
        <Label id={labelId} className={styles.label}>
          {criterion.name}
        </Label>
        <Caption1 className={styles.muted}>
          {share === null ? texts.notCounted : texts.share(percentText(share))}
          {was !== null && ` · ${texts.was(texts.weightText(was))}`}
        </Caption1>
      </div>
      <div className={styles.line}>
        <Slider
          className={styles.slider}
          size="small"
          min={0}
          max={Math.max(scale.highest, weight ?? 0)}
          input={{ step: scale.step }} // on the slider itself it would draw a mark for each
          value={weight ?? 0}
          onChange={(_, { value }) => onTry(criterion, rounded(value))}
          aria-labelledby={labelId}
          aria-valuetext={`${shown}, ${share === null ? texts.notCounted : texts.share(percentText(share))}`}
        />
        <Field {...(isWrong && { validationMessage: texts.badWeight })}>
          <Input
            className={styles.typed}
            size="small"
            inputMode="decimal"
            aria-label={texts.weight(criterion.name)}
            value={typing ?? shown}
            onChange={(_, { value }) => type(value)}
            onBlur={() => setTyping(null)}
          />
        </Field>
      </div>
    </div>
  );
};

/** What a step adds leaves a weight of few decimals, not of seventeen. */
const rounded = (value: number): number => Math.round(value * 1e6) / 1e6;
