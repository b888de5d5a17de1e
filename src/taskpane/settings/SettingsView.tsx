import { ViewLayout } from "../frame/ViewLayout";
import { useFrameTexts } from "../session/use-session";

export const SettingsView = () => <ViewLayout title={useFrameTexts().views.settings}>{null}</ViewLayout>;
