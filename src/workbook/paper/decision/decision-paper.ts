import { answerSources } from "../../../domain/answer-sources";
import { type DecisionPartName, groundsOf, ownHeading } from "../../../domain/decision-parts";
import type { DecisionSheet } from "../../../domain/decision-sheet";
import type { SecretReference } from "../../../domain/decision-target";
import type { PaperStanding } from "../../../domain/definitive";
import type { TableId } from "../../../domain/model";
import type { Settings } from "../../../domain/settings";
import { decisionPaperTexts as texts } from "../../../messages/papers/decision";
import { standingTexts } from "../../../messages/papers/standing";
import { gapText, noteText } from "../../../messages/nl-gaps";
import { decisionTexts, sheetTexts } from "../../../messages/nl-sheets";
import { decisionLines, headLines, recommendationText, secretLines } from "../../block/decision-lines";
import type { PlaceOf } from "../../raw-table";
import { field, list, muted, newPage, numbered, part, plain, warning } from "../blocks";
import type { Paper, PaperBlock } from "../paper";
import { standingOf } from "../standing";
import { decisionPaperPlace } from "./decision-place";
import { decisionRoom, roomBeforeDecision } from "./decision-room";
import { groundBlocks } from "./grounds";
import { optionTables } from "./option-tables";

/** What a municipality settled about its decision sheets. */
export type DecisionStyle = Pick<Settings, "decisionParts" | "signatories">;

/** The tables that a decision sheet rests on: beside those of the function in a cell, what items hang together with and promised. */
export const decisionTables: readonly TableId[] = [...answerSources.decision.used, "dependencies", "products"];

/**
 * The decision sheet as a paper: page 1 what is decided, from page 2 what it rests on. Of what is geheim only where to find
 * it. `place` tells where a cell of the register stands that it names.
 */
export const decisionPaper = (
  sheet: DecisionSheet | SecretReference,
  style: DecisionStyle,
  standing: PaperStanding,
  place: PlaceOf,
): Paper => {
  const name = texts.name(sheet.number);
  const paper = {
    ...decisionPaperPlace(sheet, standing.kind),
    title: decisionTexts.title(sheet.number),
    orientation: "portrait",
    wholeFirstPage: true,
  } as const;
  // a reference has nothing of which it could be said that it is settled
  if (sheet.kind === "secret") {
    const blocks = secretBlocks(sheet);
    return { ...paper, ...{ name, blocks }, state: null, standing: "", roomBefore: roomBeforeDecision(null) };
  }
  return {
    ...paper,
    name: standing.kind === "definitive" ? standingTexts.definitiveName(name) : name,
    ...standingOf(standing, sheet.gaps.length > 0 ? texts.gaps(sheet.gaps.length) : ""),
    ...(sheet.decision && { roomBefore: roomBeforeDecision(sheet.decision) }),
    blocks: [...coreBlocks(sheet, style), ...restBlocks(sheet, style, place)],
  };
};

const secretBlocks = (sheet: SecretReference): readonly PaperBlock[] => [
  warning(decisionTexts.secret),
  ...secretLines(sheet).map(({ label, text }) => field(label, text)),
];

/** The heading of a part: of the municipality, else ours. */
const headingIn = (style: DecisionStyle, name: DecisionPartName): string =>
  ownHeading(style.decisionParts, name) ?? texts.headings[name];

/** Page 1: what is asked, what may be chosen and what is advised, and room for what was decided. */
const coreBlocks = (sheet: DecisionSheet, style: DecisionStyle): readonly PaperBlock[] => [
  ...headLines(sheet).map(({ label, text }) => field(label, text)),
  part(headingIn(style, "decisionPoints")),
  sheet.decisionPoints.length > 0 ? numbered(sheet.decisionPoints) : muted(decisionTexts.none),
  part(headingIn(style, "options")),
  ...optionTables(sheet),
  part(headingIn(style, "advice")),
  plain(recommendationText(sheet)),
  ...(sheet.advice.mtAdvice ? [field(decisionTexts.labels.mtAdvice, sheet.advice.mtAdvice)] : []),
  muted(sheetTexts.advice(sheet.body ?? "college")),
  field(decisionTexts.labels.signatures, style.signatories.join(" / ")),
  part(headingIn(style, "decision")),
  ...decidedBlocks(sheet),
];

const decidedBlocks = (sheet: DecisionSheet): readonly PaperBlock[] =>
  sheet.decision ? decisionLines(sheet).map(({ label, text }) => field(label, text)) : decisionRoom;

/** From page 2 on: what is missing first, then the grounds that the municipality prints. */
const restBlocks = (sheet: DecisionSheet, style: DecisionStyle, place: PlaceOf): readonly PaperBlock[] => [
  newPage,
  ...(sheet.gaps.length > 0 ? [part(decisionTexts.labels.gaps), list(sheet.gaps.map(gapText))] : []),
  ...groundsOf(style.decisionParts).flatMap((name) => [
    part(headingIn(style, name)),
    ...groundBlocks(sheet, name, place),
  ]),
  ...(sheet.notes.length > 0 ? [part(decisionTexts.labels.notes), list(sheet.notes.map(noteText))] : []),
];
