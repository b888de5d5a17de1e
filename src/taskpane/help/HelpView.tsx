import { ViewLayout } from "../frame/ViewLayout";
import { useFrameTexts } from "../session/use-session";

export const HelpView = () => <ViewLayout title={useFrameTexts().views.help}>{null}</ViewLayout>;
