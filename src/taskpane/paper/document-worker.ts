/** Makes a Word document beside the pane, and ends. */
import type { MadePaper } from "../../actions/documents";
import { paperDocument } from "../../workbook/document/paper-document";

addEventListener("message", ({ data: { paper, stamp } }: MessageEvent<MadePaper>) => {
  paperDocument(paper, stamp).then((bytes) => postMessage(bytes), reportError);
});
