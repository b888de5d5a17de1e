import { ViewLayout } from "../frame/ViewLayout";
import { useFrameTexts } from "../session/use-session";

export const TriangleView = () => <ViewLayout title={useFrameTexts().views.triangle}>{null}</ViewLayout>;
