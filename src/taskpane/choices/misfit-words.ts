/** What of a kept scenario does not fit the register as it is now, in words. */
import { hours } from "../../domain/quantity";
import type { ScenarioMisfit } from "../../domain/scenario/scenario-rows";
import type { scenarioTexts } from "../../messages/pane/scenarios";
import type { Language } from "../../messages/language";
import type { Words } from "./option-words";

/** One sentence. */
export const misfitText = (
  { texts: options, countedText, periodWords, kind, hoursText }: Words,
  texts: (typeof scenarioTexts)[Language],
  misfit: ScenarioMisfit,
): string => {
  const say = texts.misfits[misfit.kind];
  switch (misfit.kind) {
    case "incomplete":
      return say("", "");
    case "item":
    case "way":
    case "second":
      return say(misfit.nr, "");
    case "planMoved": {
      const by = countedText(Math.abs(misfit.now), ...periodWords[kind]);
      return say(misfit.nr, misfit.now < 0 ? options.earlier(by) : options.later(by));
    }
    case "cell":
      return say(`${misfit.role} ${misfit.period}`, "");
    case "hire":
      return say(`${misfit.role} ${misfit.period}`, hoursText(hours(misfit.most)));
  }
};
