import { ViewLayout } from "../frame/ViewLayout";
import { useFrameTexts } from "../session/use-session";

export const DecisionsView = () => <ViewLayout title={useFrameTexts().views.decisions}>{null}</ViewLayout>;
