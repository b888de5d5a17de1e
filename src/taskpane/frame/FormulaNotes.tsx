import { Caption1 } from "@fluentui/react-components";
import { formulaTexts } from "../../messages/pane/formulas";
import type { TableChanges } from "../../workbook/cell-change";
import { useLanguage, useSpeech } from "../session/use-session";
import { type Formulas, useFormulas } from "./use-formulas";

/** What keeps a person from knowing which formulas go, if anything does. */
export const FormulaState = ({ formulas }: { readonly formulas: Formulas }) => {
  const texts = formulaTexts[useLanguage()];
  const { refusalText } = useSpeech();
  switch (formulas.kind) {
    case "done":
      return null;
    case "looking":
      return <Caption1>{texts.looking}</Caption1>;
    case "refused":
      return <Caption1>{texts.unknown(refusalText(formulas.refusal))}</Caption1>;
    case "failed":
      return <Caption1>{texts.unknown("")}</Caption1>;
  }
};

/** Says of every formula that these changes take away that it becomes a value. */
export const FormulaNotes = ({ changes }: { readonly changes: TableChanges }) => {
  const texts = formulaTexts[useLanguage()];
  const formulas = useFormulas(changes);
  return (
    <>
      <FormulaState formulas={formulas} />
      {formulas.kind === "done" &&
        formulas.result.map(({ change: { table, heading, key, row }, formula }) => (
          <Caption1 key={`${heading} ${row}`} block>
            {texts.lost(table, heading, String(key ?? ""), formula)}
          </Caption1>
        ))}
    </>
  );
};
