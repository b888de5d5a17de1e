import { ViewLayout } from "../frame/ViewLayout";
import { useFrameTexts } from "../session/use-session";

export const CapacityView = () => <ViewLayout title={useFrameTexts().views.capacity}>{null}</ViewLayout>;
