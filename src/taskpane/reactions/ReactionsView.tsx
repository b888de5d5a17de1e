import { ViewLayout } from "../frame/ViewLayout";
import { useFrameTexts } from "../session/use-session";

export const ReactionsView = () => <ViewLayout title={useFrameTexts().views.reactions}>{null}</ViewLayout>;
