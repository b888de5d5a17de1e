import type { DecisionGround } from "../../../domain/decision-parts";
import type { DecisionSheet } from "../../../domain/decision-sheet";
import type { NumberedText } from "../../../domain/numbered-text";
import { decisionPaperTexts as texts } from "../../../messages/papers/decision";
import { decisionTexts } from "../../../messages/nl-sheets";
import type { PlaceOf } from "../../raw-table";
import { field, list, muted, numbered, plain } from "../blocks";
import type { PaperBlock } from "../paper";
import { capacityBlocks } from "./capacity-blocks";
import { coherenceBlocks } from "./coherence-blocks";
import { earlierBlocks } from "./earlier-blocks";
import { itemName } from "./item-name";
import { moneyBlocks } from "./money-blocks";
import { optionChart } from "./option-chart";
import { planningBlocks, triangleBlocks } from "./subject-blocks";

/** What a ground of the decision says, without its heading. */
export const groundBlocks = (sheet: DecisionSheet, ground: DecisionGround, place: PlaceOf): readonly PaperBlock[] =>
  blocksOf[ground](sheet, place);

const blocksOf: Readonly<Record<DecisionGround, (sheet: DecisionSheet, place: PlaceOf) => readonly PaperBlock[]>> = {
  background: ({ background, subjects }) => [
    said(background),
    ...bullets(
      subjects.flatMap((subject) =>
        subject.statutoryBasis === "" ? [] : [texts.statutory(itemName(subject), subject.statutoryBasis)],
      ),
    ),
  ],
  intendedEffect: ({ intendedEffect }) => [said(intendedEffect)],
  arguments: (sheet) => [numberedOrNone(sheet.arguments)],
  caveats: ({ caveats, subjects }) => [
    numberedOrNone(caveats),
    ...bullets(
      subjects.flatMap((subject) => (subject.risk === "" ? [] : [texts.risk(itemName(subject), subject.risk)])),
    ),
  ],
  alternatives: (sheet) => {
    const described = sheet.options.filter(({ description }) => description !== "");
    const lines = described.map(({ name, description }) => field(name, description));
    return [...(lines.length > 0 ? lines : [said("")]), ...optionChart(sheet)];
  },
  money: moneyBlocks,
  capacity: capacityBlocks,
  triangle: triangleBlocks,
  coherence: coherenceBlocks,
  earlier: earlierBlocks,
  planning: planningBlocks,
  communication: ({ communication }) => [said(communication)],
  evaluation: ({ evaluation }) => [said(evaluation)],
  attachments: ({ subjects, attachments }) => {
    const linked = subjects.flatMap((subject): readonly PaperBlock[] =>
      subject.link === "" ? [] : [{ kind: "link", label: itemName(subject), address: subject.link }],
    );
    const own = attachments.map(({ title, address }, at): PaperBlock =>
      address === ""
        ? field(texts.attachment(at + 1), title)
        : { kind: "link", label: title || texts.attachment(at + 1), address },
    );
    return linked.length + own.length > 0 ? [...own, ...linked] : [muted(texts.noLink)];
  },
};

const said = (text: string): PaperBlock => (text === "" ? muted(decisionTexts.none) : plain(text));

const numberedOrNone = (parts: readonly NumberedText[]): PaperBlock => (parts.length > 0 ? numbered(parts) : said(""));

const bullets = (items: readonly string[]): readonly PaperBlock[] => (items.length > 0 ? [list(items)] : []);
