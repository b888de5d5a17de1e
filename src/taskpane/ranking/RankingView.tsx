import { ViewLayout } from "../frame/ViewLayout";
import { useFrameTexts } from "../session/use-session";

export const RankingView = () => <ViewLayout title={useFrameTexts().views.ranking}>{null}</ViewLayout>;
