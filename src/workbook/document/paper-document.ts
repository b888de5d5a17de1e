/** A paper as a Word document (.docx): headings, lists and tables as styles, in Dutch, on A4. */
import {
  Document,
  Footer,
  Header,
  HeadingLevel,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  Tab,
  TabStopType,
  TextRun,
} from "docx";
import { documentTexts } from "../../messages/nl-documents";
import { dayText } from "../../messages/nl-format";
import { paperTexts } from "../../messages/nl-papers";
import { sheetTexts } from "../../messages/nl-sheets";
import type { Paper } from "../paper/paper";
import type { Stamp } from "../render/sheet-head";
import { documentBlocks } from "./blocks";
import { documentNumbering, documentStyles, page, styleId } from "./document-styles";
import { steadyPackage } from "./steady-package";

/** The document's bytes; the same paper of the same day gives the same ones. */
export const paperDocument = async (paper: Paper, stamp: Pick<Stamp, "on" | "municipality">): Promise<Uint8Array> => {
  const isPortrait = paper.orientation === "portrait";
  const width = (isPortrait ? page.width : page.height) - 2 * page.margin;
  const word = paper.state === null ? "" : paperTexts.states[paper.state];
  const document = new Document({
    ...{ title: paper.title, subject: paper.name, description: word },
    ...{ creator: stamp.municipality, lastModifiedBy: stamp.municipality },
    ...{ styles: documentStyles(paper.wholeFirstPage), numbering: documentNumbering },
    sections: [
      {
        properties: {
          page: {
            size: {
              ...{ width: page.width, height: page.height },
              orientation: isPortrait ? PageOrientation.PORTRAIT : PageOrientation.LANDSCAPE,
            },
            margin: {
              ...{ top: page.margin, bottom: page.margin, left: page.margin, right: page.margin },
              ...{ header: page.edge, footer: page.edge },
            },
          },
        },
        headers: { default: new Header({ children: [edge(width, [stamp.municipality], [word])] }) },
        footers: {
          default: new Footer({
            children: [
              edge(
                width,
                [sheetTexts.footer(paper.name, dayText(stamp.on))],
                [documentTexts.page, PageNumber.CURRENT, documentTexts.of, PageNumber.TOTAL_PAGES],
              ),
            ],
          }),
        },
        children: [...head(paper, stamp, word), ...documentBlocks(paper, width)],
      },
    ],
  });
  return steadyPackage(new Uint8Array(await Packer.toArrayBuffer(document)), stamp.on);
};

/** A line above or below each page: one part on its left, one on its right; a `PageNumber` is counted by Word. */
const edge = (width: number, left: readonly string[], right: readonly string[]): Paragraph =>
  new Paragraph({
    style: styleId.muted,
    tabStops: [{ type: TabStopType.RIGHT, position: width }],
    children: [new TextRun({ children: [...left, new Tab(), ...right] })],
  });

const head = (paper: Paper, stamp: Pick<Stamp, "on" | "municipality">, word: string): readonly Paragraph[] => [
  new Paragraph({ heading: HeadingLevel.TITLE, text: paper.title }),
  new Paragraph({ style: styleId.standing, text: sheetTexts.madeOn(dayText(stamp.on), stamp.municipality) }),
  ...[paper.standing || word].filter(Boolean).map((text) => new Paragraph({ style: styleId.state, text })),
];
