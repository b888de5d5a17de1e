import { Body1, Caption1, Link, makeStyles, tokens } from "@fluentui/react-components";
import { runNewRegister } from "../../actions/new-register";
import { tableIds } from "../../domain/model";
import { settingsTexts } from "../../messages/pane/settings";
import { settingCells } from "../../workbook/parse/setting-cells";
import { tableSchema } from "../../workbook/schema";
import { MainAction } from "../frame/MainAction";
import { Section } from "../frame/Section";
import { ViewLayout } from "../frame/ViewLayout";
import { tablesScreen } from "../overview/screens";
import { useFrameTexts, useLanguage, useRegister, useSession, useSpeech } from "../session/use-session";
import { RuleSwitches } from "./RuleSwitches";
import { settingGroups } from "./setting-groups";
import { settingLines } from "./setting-lines";
import { SettingItem } from "./SettingItem";

const useStyles = makeStyles({
  settings: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  tables: { margin: 0, padding: 0, listStyleType: "none", overflowWrap: "anywhere" },
  link: { alignSelf: "flex-start", textAlign: "start" },
});

/** What holds for this register, each with where it comes from, and the way to change it. */
export const SettingsView = () => {
  const styles = useStyles();
  const texts = settingsTexts[useLanguage()];
  const register = useRegister();
  const raw = register.tables.get("settings");
  const canBeWritten = raw !== undefined && settingCells(raw) !== null;
  const lines = settingLines(register);
  return (
    <ViewLayout title={texts.title} foot={raw ? undefined : <MakeSettings />}>
      <Body1>{raw ? (canBeWritten ? texts.intro : texts.noColumns) : texts.noTable}</Body1>
      {settingGroups.map(([group, fields]) => {
        const own = fields.flatMap((field) => lines.find((line) => line.field === field) ?? []);
        return (
          own.length > 0 && (
            <Section key={group} title={texts.groups[group]}>
              <div className={styles.settings}>
                {own.map((line) => (
                  <SettingItem key={line.field} line={line} canBeWritten={canBeWritten} />
                ))}
              </div>
            </Section>
          )
        );
      })}
      <RuleSwitches canBeWritten={canBeWritten} />
      <Tables />
      <Section title={texts.language}>
        <Caption1>{texts.languageNote}</Caption1>
      </Section>
    </ViewLayout>
  );
};

const MakeSettings = () => {
  const texts = settingsTexts[useLanguage()];
  const frame = useFrameTexts();
  const { listText } = useSpeech();
  const { perform, today } = useSession();
  const make = (): void =>
    void perform({
      what: texts.making,
      run: () => runNewRegister(today(), ["settings"]),
      said: (sheets) => texts.made(listText(sheets)),
    });
  return <MainAction label={texts.make} before={frame.noUndo} onClick={make} />;
};

const Tables = () => {
  const styles = useStyles();
  const texts = settingsTexts[useLanguage()];
  const { open } = useSession();
  const { tables } = useRegister();
  return (
    <Section title={texts.tables}>
      <ul className={styles.tables}>
        {tableIds.map((id) => {
          const raw = tables.get(id);
          return raw && <li key={id}>{texts.tableIs(tableSchema(id).name, raw.name, raw.sheet)}</li>;
        })}
      </ul>
      <Link as="button" className={styles.link} onClick={() => open("overview", tablesScreen)}>
        {texts.chooseTables}
      </Link>
    </Section>
  );
};
