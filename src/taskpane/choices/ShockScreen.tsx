import { Button, Caption1, Text } from "@fluentui/react-components";
import { useState } from "react";
import { portfolioProblem } from "../../domain/scenario/portfolio-problem";
import { ViewLayout } from "../frame/ViewLayout";
import { useRegister } from "../session/use-session";
import { BackTo } from "./BackTo";
import { JobBar } from "./JobBar";
import { rolePeriods } from "./role-periods";
import { firstDraft, shockOf } from "./shock-draft";
import { ShockForm } from "./ShockForm";
import { ShockResult } from "./ShockResult";
import { useDesk, useJob } from "./use-desk";
import { useOptionTexts, useShockTexts } from "./use-texts";

/** Takes work that must happen now, and says what gives way to it and who must be told. */
export const ShockScreen = () => {
  const texts = useShockTexts();
  const options = useOptionTexts();
  const { portfolio } = useRegister();
  const { shock: job } = useDesk();
  const { question, stage } = useJob(job);
  const known = rolePeriods(portfolioProblem(portfolio));
  const [draft, setDraft] = useState(() => firstDraft(question?.shock ?? null, known));
  const [isTried, setTried] = useState(false);
  const work = (): void => {
    setTried(true);
    const shock = shockOf(draft);
    if (shock) void job.ask({ portfolio, shock });
  };
  if (known.roles.length === 0)
    return (
      <ViewLayout title={texts.title}>
        <BackTo label={options.back} />
        <Text>{texts.noRoles}</Text>
      </ViewLayout>
    );
  const foot =
    stage.kind === "working" ? (
      <JobBar what={texts.working} gap={stage.progress?.gap ?? null} isStopping={stage.isStopping} onStop={job.stop} />
    ) : (
      <Button appearance="primary" onClick={work}>
        {texts.work}
      </Button>
    );
  return (
    <ViewLayout title={texts.title} foot={foot}>
      <BackTo label={options.back} />
      <Caption1>{texts.how}</Caption1>
      <ShockForm {...{ draft, known, isTried }} onChange={setDraft} />
      <div role="status">
        {stage.kind === "failed" && <Text>{options.failed}</Text>}
        {stage.kind === "done" && question && <ShockResult question={question} result={stage.result} />}
      </div>
    </ViewLayout>
  );
};
