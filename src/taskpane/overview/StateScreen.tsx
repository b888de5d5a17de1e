import { Body1, Caption1, Link, makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { findingsOf, runCheck } from "../../actions/check";
import { computeOverview } from "../../domain/overview";
import { progressReports } from "../../domain/progress-reports";
import { overviewTexts } from "../../messages/pane/overview";
import { ViewLayout } from "../frame/ViewLayout";
import { useFrameTexts, useLanguage, useRegister, useSession, useSpeech } from "../session/use-session";
import { EmptySteps } from "./EmptySteps";
import { FurtherTables } from "./FurtherTables";
import { KeyFigures } from "./KeyFigures";
import { MainAction } from "../frame/MainAction";
import { NowList } from "./NowList";
import { OlderRegister } from "./OlderRegister";
import { OverdueList } from "./OverdueList";
import { findingsScreen, tablesScreen } from "./screens";
import { Section } from "../frame/Section";
import { StatusList } from "./StatusList";
import { WorstList } from "./WorstList";

const useStyles = makeStyles({
  muted: { color: tokens.colorNeutralForeground3 },
  link: { alignSelf: "flex-start", textAlign: "start" },
});

/** The state of the register in one glance; each figure leads to where it comes from. */
export const StateScreen = () => {
  const styles = useStyles();
  const texts = overviewTexts[useLanguage()];
  const frame = useFrameTexts();
  const { dayText, listText } = useSpeech();
  const { perform, open, today } = useSession();
  const register = useRegister();
  const { portfolio, on } = register;
  const overview = useMemo(() => computeOverview(register.portfolio, register.on, register.issues), [register]);
  const findings = findingsOf(register);
  const newer = register.issues.find((issue) => issue.code === "G-31");
  const make = (): void =>
    void perform({
      what: texts.making,
      run: ({ signal }) => runCheck(today(), signal),
      said: (_, sheets) => texts.made(listText(sheets)),
    });
  return (
    <ViewLayout
      title={texts.title(portfolio.settings.municipality)}
      foot={<MainAction label={texts.make} before={frame.noUndo} onClick={make} />}
    >
      <Caption1 className={styles.muted}>{texts.asOf(dayText(on), overview.initiatives)}</Caption1>
      {newer && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{texts.newer(newer.found)}</MessageBarBody>
        </MessageBar>
      )}
      <OlderRegister />
      {overview.initiatives === 0 ? <EmptySteps /> : <KeyFigures overview={overview} />}
      {overview.now.lines.length > 0 && (
        <Section title={texts.first}>
          <NowList lines={overview.now.lines} />
        </Section>
      )}
      {findings.length > 0 && (
        <Link as="button" className={styles.link} onClick={() => open("overview", findingsScreen)}>
          {texts.allFindings(findings.length)}
        </Link>
      )}
      <WorstList overview={overview} />
      <OverdueList overview={overview} />
      {overview.initiatives > 0 && <StatusList overview={overview} />}
      <Age />
      {overview.pm > 0 && <Body1>{texts.pm(overview.pm)}</Body1>}
      {overview.initiatives > 0 && <FurtherTables />}
      <Link as="button" className={styles.link} onClick={() => open("overview", tablesScreen)}>
        {texts.tables}
      </Link>
    </ViewLayout>
  );
};

const Age = () => {
  const texts = overviewTexts[useLanguage()];
  const { dayText } = useSpeech();
  const reports = progressReports(useRegister().portfolio);
  if (!reports) return null;
  const { oldest, newest, items, without } = reports;
  return (
    <Section title={texts.age}>
      <Body1>{texts.reports(dayText(oldest), dayText(newest), items, without)}</Body1>
    </Section>
  );
};
