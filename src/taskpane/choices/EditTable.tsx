import { Caption1Strong, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Fragment } from "react";
import type { EditGroup } from "./adoption-words";
import { usePartStyles } from "./use-part-styles";
import { useScenarioTexts } from "./use-texts";

const useStyles = makeStyles({
  formula: { overflowWrap: "anywhere", fontWeight: tokens.fontWeightSemibold },
  caption: { textAlign: "start", paddingInline: tokens.spacingHorizontalXS },
});

/** The cells of one row that become otherwise. */
export const EditTable = ({ group: { where, edits } }: { readonly group: EditGroup }) => {
  const styles = useStyles();
  const part = usePartStyles();
  const { heads } = useScenarioTexts();
  const figure = mergeClasses(part.cell, part.figure);
  return (
    <table className={part.table}>
      <caption className={styles.caption}>
        <Caption1Strong>{where}</Caption1Strong>
      </caption>
      <thead>
        <tr>
          <th scope="col" className={part.cell}>
            {heads.column}
          </th>
          <th scope="col" className={figure}>
            {heads.was}
          </th>
          <th scope="col" className={figure}>
            {heads.becomes}
          </th>
        </tr>
      </thead>
      <tbody>
        {edits.map(({ heading, was, becomes, formula }) => (
          <Fragment key={heading}>
            <tr>
              <th scope="row" className={part.cell}>
                {heading}
              </th>
              <td className={figure}>{was}</td>
              <td className={figure}>{becomes}</td>
            </tr>
            {formula !== undefined && (
              <tr>
                <td colSpan={3} className={mergeClasses(part.cell, styles.formula)}>
                  {formula}
                </td>
              </tr>
            )}
          </Fragment>
        ))}
      </tbody>
    </table>
  );
};
