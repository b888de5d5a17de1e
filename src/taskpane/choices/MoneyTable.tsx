import { Caption1, mergeClasses, Subtitle2 } from "@fluentui/react-components";
import { type Cents, cents } from "../../domain/quantity";
import type { Outcome } from "../../domain/scenario/outcome";
import { signOf } from "../../domain/sign-convention";
import { useRegister, useSpeech } from "../session/use-session";
import { moneyRows } from "./money-rows";
import { extraText } from "./option-words";
import { usePartStyles } from "./use-part-styles";
import { useOptionTexts } from "./use-texts";
import { useWords } from "./use-words";

/** What an option costs more than the plan, per year and aard, in the signs of Instellingen. */
export const MoneyTable = ({ outcome }: { readonly outcome: Outcome }) => {
  const { money, uncertainMoney } = outcome;
  const styles = usePartStyles();
  const texts = useOptionTexts();
  const extra = extraText(useWords(), outcome);
  const { euroText, listText } = useSpeech();
  const { budgetYear, signConvention } = useRegister().portfolio.settings;
  const figure = mergeClasses(styles.cell, styles.figure);
  const said = (amount: Cents): string => euroText(cents(amount * signOf(signConvention)));
  return (
    <section className={styles.part}>
      <Subtitle2 as="h3" className={styles.title}>
        {texts.perYear}
      </Subtitle2>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={styles.cell}>
              {texts.year}
            </th>
            <th scope="col" className={figure}>
              {texts.natures.incidental}
            </th>
            <th scope="col" className={figure}>
              {texts.natures.structural}
            </th>
          </tr>
        </thead>
        <tbody>
          {moneyRows(money, budgetYear).map(({ year, incidental, structural }) => (
            <tr key={year}>
              <th scope="row" className={styles.cell}>
                {year}
              </th>
              <td className={figure}>{said(incidental)}</td>
              <td className={figure}>{said(structural)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Caption1 className={styles.muted}>
        {texts.sign[signConvention]}
        {uncertainMoney.length > 0 && ` ${texts.uncertainMoney(listText(uncertainMoney.map(({ nr }) => nr)))}`}
      </Caption1>
      {extra !== "" && <Caption1>{extra}</Caption1>}
    </section>
  );
};
