import { Field, Select } from "@fluentui/react-components";
import type { Bottleneck } from "../../domain/model";
import { usePartStyles } from "./use-part-styles";
import { useRecordTexts } from "./use-texts";

interface Props {
  readonly offered: readonly Bottleneck[];
  /** Its Knelpuntnr; empty for none. */
  readonly chosen: string;
  readonly onChoose: (nr: string) => void;
}

/** Which row of Knelpunten something is about; nothing where there is none to choose. */
export const BottleneckField = ({ offered, chosen, onChoose }: Props) => {
  const part = usePartStyles();
  const texts = useRecordTexts();
  if (offered.length === 0) return null;
  return (
    <Field label={texts.bottleneck} hint={offered.find(({ nr }) => nr === chosen)?.title}>
      <Select className={part.input} value={chosen} onChange={(_, { value }) => onChoose(value)}>
        <option value="">{texts.noBottleneck}</option>
        {offered.map(({ row, nr }) => (
          <option key={row} value={nr}>
            {nr}
          </option>
        ))}
      </Select>
    </Field>
  );
};
