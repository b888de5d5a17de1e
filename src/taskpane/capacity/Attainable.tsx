import { Caption1, makeStyles, Subtitle2, Text, tokens } from "@fluentui/react-components";
import type { AttainableProjects } from "../../domain/attainable";
import { useSpeech } from "../session/use-session";
import { useDetailStyles } from "./use-detail-styles";
import { useCapacityTexts } from "./use-figures";

const useStyles = makeStyles({
  table: { borderCollapse: "collapse", width: "100%", fontSize: tokens.fontSizeBase200 },
  cell: {
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
    textAlign: "start",
    fontWeight: tokens.fontWeightRegular,
    verticalAlign: "top",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: "anywhere",
  },
  strong: { fontWeight: tokens.fontWeightSemibold },
});

/** How many programmes and projects the pool of project leaders can carry, beside how many ask it. */
export const Attainable = ({ roles, periods }: AttainableProjects) => {
  const styles = useStyles();
  const detail = useDetailStyles();
  const texts = useCapacityTexts();
  const { listText } = useSpeech();
  const { period, can, asked } = texts.attainableHeadings;
  return (
    <section className={detail.section}>
      <Subtitle2 as="h2" className={detail.title}>
        {texts.attainable}
      </Subtitle2>
      {roles.length === 0 ? (
        <Text>{texts.attainableNone}</Text>
      ) : (
        <>
          <table className={styles.table}>
            <thead>
              <tr>
                {[period, can, asked].map((heading) => (
                  <th key={heading} scope="col" className={styles.cell}>
                    {heading}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {periods.map((of) => (
                <tr key={of.period.key}>
                  <th scope="row" className={styles.cell}>
                    {of.period.key}
                  </th>
                  <td className={styles.cell}>
                    <span className={styles.strong}>{of.attainable ?? texts.attainableUnknown}</span>
                  </td>
                  <td className={styles.cell}>{texts.attainableAsked(of.askedCommitted, of.askedWanted)}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <Caption1>
            {texts.attainableRoles(listText(roles))} {texts.attainableHow}
          </Caption1>
        </>
      )}
    </section>
  );
};
