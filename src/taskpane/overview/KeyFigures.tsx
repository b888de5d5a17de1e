import { makeStyles, tokens } from "@fluentui/react-components";
import type { Overview } from "../../domain/overview";
import { overviewTexts } from "../../messages/pane/overview";
import { useLanguage, useRegister, useSession } from "../session/use-session";
import { FigureCard } from "./FigureCard";
import { findingsScreen } from "./screens";

const useStyles = makeStyles({
  grid: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(max(128px, 40%), 100%), 1fr))",
    gap: tokens.spacingHorizontalS,
  },
});

/** The four figures by which a portfoliomanager knows how the register stands. */
export const KeyFigures = ({ overview }: { readonly overview: Overview }) => {
  const styles = useStyles();
  const texts = overviewTexts[useLanguage()];
  const { open } = useSession();
  const { tables } = useRegister();
  const { triangles, findings, shortages, openChoices, overdueChoices } = overview;
  const hasBalance = tables.has("supply") && tables.has("demand");
  return (
    <div className={styles.grid}>
      <FigureCard
        name={texts.findings}
        figure={texts.neededNow(findings.now)}
        beside={texts.furtherFindings(findings.beforeSubmission, findings.advice)}
        onOpen={() => open("overview", findingsScreen)}
      />
      <FigureCard
        name={texts.triangles}
        figure={triangles.demanded > 0 ? texts.complete(triangles.complete, triangles.demanded) : texts.noneDemanded}
        onOpen={() => open("triangle")}
      />
      <FigureCard
        name={texts.shortages}
        figure={!hasBalance ? texts.noBalance : shortages > 0 ? texts.shortageCount(shortages) : texts.noShortage}
        onOpen={() => open("capacity")}
      />
      <FigureCard
        name={texts.choices}
        figure={tables.has("choices") ? texts.openChoices(openChoices) : texts.noChoices}
        beside={overdueChoices.length > 0 ? texts.overdue(overdueChoices.length) : undefined}
        onOpen={() => open("decisions")}
      />
    </div>
  );
};
