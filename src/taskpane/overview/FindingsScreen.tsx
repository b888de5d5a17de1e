import { Field, Select } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { findingsOf } from "../../actions/check";
import { gravestFirst, severities, type Severity } from "../../domain/issue";
import { overviewTexts } from "../../messages/pane/overview";
import { LongList } from "../frame/LongList";
import { ViewLayout } from "../frame/ViewLayout";
import { useLanguage, useRegister, useSpeech } from "../session/use-session";
import { BackButton } from "./BackButton";
import { FindingItem } from "./FindingItem";

/** Every finding, or those of one severity, however many there are. */
export const FindingsScreen = () => {
  const texts = overviewTexts[useLanguage()];
  const { severityWord } = useSpeech();
  const register = useRegister();
  const [shown, setShown] = useState<Severity | "all">("all");
  const issues = useMemo(
    () => gravestFirst(findingsOf(register)).map((issue, index) => ({ issue, key: String(index) })),
    [register],
  );
  const count = (severity: Severity): number => issues.filter(({ issue }) => issue.severity === severity).length;
  const listed = shown === "all" ? issues : issues.filter(({ issue }) => issue.severity === shown);
  return (
    <ViewLayout title={texts.findings} fills>
      <BackButton />
      <Field label={texts.show}>
        <Select value={shown} onChange={(_, { value }) => setShown(value as Severity | "all")}>
          <option value="all">{`${texts.all} (${issues.length})`}</option>
          {severities.map((severity) => (
            <option key={severity} value={severity}>
              {`${severityWord[severity]} (${count(severity)})`}
            </option>
          ))}
        </Select>
      </Field>
      {listed.length === 0 ? (
        texts.noFindings
      ) : (
        <LongList label={texts.findings} items={listed} keyOf={({ key }) => key} height={125}>
          {({ issue }) => <FindingItem issue={issue} showsSeverity />}
        </LongList>
      )}
    </ViewLayout>
  );
};
