import { Checkbox, Field, Select } from "@fluentui/react-components";
import { functionTexts } from "../../messages/pane/help-functions";
import { useLanguage } from "../session/use-session";
import { type FigureWord, figureWords, type LimitWord } from "./function-request";

interface Props {
  readonly figure: FigureWord;
  readonly limits: readonly LimitWord[];
  readonly onFigure: (figure: FigureWord) => void;
  readonly onLimits: (limits: readonly LimitWord[]) => void;
}

/** Which view of the balance the function is entered with. */
export const BalanceChoice = ({ figure, limits, onFigure, onLimits }: Props) => {
  const texts = functionTexts[useLanguage()];
  const limit = (word: LimitWord, label: string) => (
    <Checkbox
      label={label}
      checked={limits.includes(word)}
      onChange={(_, { checked }) =>
        onLimits([...limits.filter((each) => each !== word), ...(checked === true ? [word] : [])])
      }
    />
  );
  return (
    <div>
      <Field label={texts.view}>
        <Select value={figure} onChange={(_, { value }) => onFigure(value as FigureWord)}>
          {figureWords.map((word) => (
            <option key={word} value={word}>
              {texts.figures[word]}
            </option>
          ))}
        </Select>
      </Field>
      {limit("vastgelegd", texts.committedOnly)}
      {limit("zonder lijn", texts.withoutLine)}
    </div>
  );
};
