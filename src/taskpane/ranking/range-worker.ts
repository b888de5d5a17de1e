/** Reckons beside the pane how far each rank can move, which takes long for a large register. */
import { rankRanges } from "../../domain/rank-range";

addEventListener("message", ({ data }: MessageEvent<Parameters<typeof rankRanges>>) =>
  postMessage(rankRanges(...data)),
);
