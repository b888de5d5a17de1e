import { Button, Caption1, Text } from "@fluentui/react-components";
import { useEffect } from "react";
import { ViewLayout } from "../frame/ViewLayout";
import { useRegister } from "../session/use-session";
import { BackTo } from "./BackTo";
import { BesideResult } from "./BesideResult";
import { isSameGround } from "./ground";
import { JobBar } from "./JobBar";
import { usePartStyles } from "./use-part-styles";
import { useDesk, useJob } from "./use-desk";
import { useBesideTexts, useOptionTexts } from "./use-texts";

/** What going down the ranking does, beside the best that can be done with the same people. */
export const BesideScreen = () => {
  const part = usePartStyles();
  const texts = useBesideTexts();
  const options = useOptionTexts();
  const { portfolio } = useRegister();
  const { beside: job } = useDesk();
  const { question, stage } = useJob(job);
  const isAsked = question !== null;
  const work = (): void => void job.ask({ portfolio });
  useEffect(() => {
    // asked once; when the register changed, the person says when to do it again
    if (!isAsked) work();
  }, [isAsked]);
  const isOutdated = isAsked && stage.kind !== "working" && !isSameGround(question.portfolio, portfolio);
  const mayAgain = isOutdated || stage.kind === "failed" || (stage.kind === "done" && stage.isStopped);
  return (
    <ViewLayout
      title={texts.title}
      foot={
        stage.kind === "working" && (
          <JobBar
            what={texts.working}
            gap={stage.progress?.gap ?? null}
            isStopping={stage.isStopping}
            onStop={job.stop}
          />
        )
      }
    >
      <BackTo label={options.back} />
      <Caption1>{texts.how}</Caption1>
      {isOutdated && <Text>{options.outdated}</Text>}
      {stage.kind === "failed" && <Text>{options.failed}</Text>}
      {mayAgain && (
        <Button className={part.more} onClick={work}>
          {options.again}
        </Button>
      )}
      <div role="status" className={part.part}>
        {stage.kind === "done" && <BesideResult result={stage.result} />}
      </div>
    </ViewLayout>
  );
};
