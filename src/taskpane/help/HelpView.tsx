import { Text } from "@fluentui/react-components";
import { helpTexts } from "../../messages/pane/help";
import { ViewLayout } from "../frame/ViewLayout";
import { useFrameTexts, useLanguage, useSessionState } from "../session/use-session";
import { Duties } from "./Duties";
import { Functions } from "./Functions";
import { HelpSection } from "./HelpSection";
import { Keys } from "./Keys";
import { QuickTest } from "./QuickTest";
import { Rules } from "./Rules";

/** What the work is, what Koersvast does for it, and whether it can do so here; also where no register could be read. */
export const HelpView = () => {
  const frame = useFrameTexts();
  const { sections } = helpTexts[useLanguage()];
  const isReadOnly = useSessionState(({ loaded }) => loaded.kind === "read" && loaded.register.found.readOnly);
  return (
    <ViewLayout title={frame.views.help}>
      {isReadOnly && <Text>{frame.readOnly}</Text>}
      <HelpSection title={sections.duties} isOpen>
        <Duties />
      </HelpSection>
      <HelpSection title={sections.functions}>
        <Functions />
      </HelpSection>
      <HelpSection title={sections.test}>
        <QuickTest />
      </HelpSection>
      <HelpSection title={sections.rules}>
        <Rules />
      </HelpSection>
      <HelpSection title={sections.keys}>
        <Keys />
      </HelpSection>
    </ViewLayout>
  );
};
