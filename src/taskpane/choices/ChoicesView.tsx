import type { TableId } from "../../domain/model";
import { MissingTables } from "../capacity/MissingTables";
import { ViewLayout } from "../frame/ViewLayout";
import { useFrameTexts, useRegister, useSessionState } from "../session/use-session";
import { AdoptScreen } from "./AdoptScreen";
import { BesideScreen } from "./BesideScreen";
import { OptionsScreen } from "./OptionsScreen";
import { RecordScreen } from "./RecordScreen";
import { SaveScreen } from "./SaveScreen";
import { ScenariosScreen } from "./ScenariosScreen";
import {
  adoptScreen,
  besideScreen,
  recordScreen,
  saveScreen,
  scenariosScreen,
  shockScreen,
  talkScreen,
} from "./screens";
import { ShockScreen } from "./ShockScreen";
import { ShortageScreen } from "./ShortageScreen";
import { spotOf } from "./spot";
import { TalkScreen } from "./TalkScreen";

const tables: readonly TableId[] = ["demand", "supply"];

/** The knelpunten, and behind each what can be done about it; what the view is opened for says which screen it shows. */
export const ChoicesView = () => {
  const title = useFrameTexts().views.choices;
  const aim = useSessionState((state) => state.aim);
  const { portfolio } = useRegister();
  const missing = tables.filter((id) => !portfolio.tables.has(id));
  if (missing.length > 0)
    return (
      <ViewLayout title={title}>
        <MissingTables ids={missing} />
      </ViewLayout>
    );
  switch (aim) {
    case null:
      return <ShortageScreen />;
    case talkScreen:
      return <TalkScreen />;
    case shockScreen:
      return <ShockScreen />;
    case besideScreen:
      return <BesideScreen />;
    case scenariosScreen:
      return <ScenariosScreen />;
    case saveScreen:
      return <SaveScreen />;
    case recordScreen:
      return <RecordScreen />;
    case adoptScreen:
      return <AdoptScreen />;
    default: {
      const spot = spotOf(aim);
      return spot ? <OptionsScreen key={aim} spot={spot} /> : <ShortageScreen />;
    }
  }
};
