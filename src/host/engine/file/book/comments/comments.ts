/** The comments and notes of a sheet, read from its parts and written over them. */
import type { Comment, Note } from "../../../comment";
import type { Sheet } from "../../../workbook";
import { isSame } from "../../canonical";
import { CONTENT_TYPE } from "../../package/content-types";
import { freePart, partText, setPart } from "../../package/package";
import { addPart, relationshipId, relationshipsOf, setRelationshipId } from "../../package/relationships";
import { childOf, remove } from "../../package/xml";
import { pair } from "../../shell/pair";
import { type Shell, shellChild } from "../../shell/shell";
import { type BoxMove, hasBoxes, NO_BOXES, type Place, withBox, withMovedBoxes } from "./boxes";
import {
  appendEntry,
  editEntries,
  entryOf,
  noteElements,
  type NoteEntry,
  placeEntry,
  rewordEntry,
} from "./note-entries";
import { type CommentParts, readThreads, writeThreads } from "./threads";

export interface Remarks {
  readonly comments: readonly Comment[];
  readonly notes: readonly Note[];
}

/** The comments and notes on a sheet. An entry that stands for no comment that is there is a note. */
export function readRemarks(parts: CommentParts): Remarks {
  const comments = readThreads(parts);
  const entries = noteElements(parts.pkg, parts.sheetPart).map(({ entry }) => entry);
  return { comments, notes: entries.filter((entry) => !comments.some((comment) => standsFor(entry, comment))) };
}

/** Writes the comments and notes where they are no longer those of the parts; answers whether the sheet itself changed. */
export function writeRemarks(shell: Shell, workbookPart: string, sheet: Sheet): boolean {
  const parts = { pkg: shell.pkg, sheetPart: shell.part, workbookPart };
  const before = readRemarks(parts);
  if (isSame(before, { comments: sheet.comments, notes: sheet.notes })) return false;
  if (!isSame(before.comments, sheet.comments)) writeThreads(parts, sheet.comments);
  return writeBoxes(shell, sheet, writeEntries(shell, before, sheet));
}

function standsFor({ author }: NoteEntry, { id }: Comment): boolean {
  return author === `tc=${id}`;
}

interface BoxChanges {
  readonly moves: readonly BoxMove[];
  readonly added: readonly Place[];
}

/** Writes the entries: what stays keeps its element, with another place or other words where it has them. */
function writeEntries(shell: Shell, before: Remarks, { comments, notes }: Sheet): BoxChanges {
  const root = editEntries(shell.pkg, shell.part, shell.root.namespaceURI ?? "");
  const matches = pair(before.notes, notes, ({ author, text }) => ({ author, text }));
  const noteNow = new Map(before.notes.map((note, at) => [placeKey(note), notes[matches[at] ?? -1] ?? null]));
  const kept = new Set<Comment | Note>();
  const moves = noteElements(shell.pkg, shell.part).flatMap(({ element, entry }): BoxMove[] => {
    const source = before.comments.find((comment) => standsFor(entry, comment));
    const comment = source && comments.find(({ id }) => id === source.id);
    const now = source ? comment : noteNow.get(placeKey(entry));
    if (!now) {
      remove(element);
      return [{ from: entry, to: null }];
    }
    kept.add(now);
    if (comment && entryOf(comment).text !== entryOf(source).text) rewordEntry(element, entryOf(comment).text);
    if (placeKey(now) === placeKey(entry)) return [];
    placeEntry(element, now);
    return [{ from: entry, to: now }];
  });
  const added = [
    ...comments.filter((comment) => !kept.has(comment)).map(entryOf),
    ...notes.filter((note) => !kept.has(note)),
  ];
  for (const entry of added) appendEntry(root, entry);
  return { moves, added };
}

function placeKey({ row, column }: Place): string {
  return `${row} ${column}`;
}

function writeBoxes(shell: Shell, sheet: Sheet, { moves, added }: BoxChanges): boolean {
  const known = boxesOf(shell);
  const vml = added.reduce(
    (text, place) => withBox(text, place, sheet),
    withMovedBoxes(known?.text ?? NO_BOXES, moves),
  );
  if (known !== null) {
    if (vml !== known.text) setPart(shell.pkg, known.part, vml);
    return false;
  }
  if (added.length === 0) return false;
  const name = freePart(shell.pkg, "xl/drawings/vmlDrawing#.vml");
  const part = { name, type: CONTENT_TYPE.vml, relationship: "vmlDrawing", text: vml };
  setRelationshipId(shellChild(shell, "legacyDrawing"), addPart(shell.pkg, shell.part, part));
  return true;
}

/** The drawing with the boxes of a sheet's notes, or the one in which the sheet keeps its controls; another may hold the pictures of its headers. */
function boxesOf({ pkg, part, root }: Shell): { readonly part: string; readonly text: string } | null {
  const own = relationshipId(childOf(root, "legacyDrawing"));
  const drawings = relationshipsOf(pkg, part)
    .filter(({ kind, target }) => kind === "vmlDrawing" && pkg.parts.has(target))
    .map(({ id, target }) => ({ id, part: target, text: partText(pkg, target) }));
  return drawings.find(({ text }) => hasBoxes(text)) ?? drawings.find(({ id }) => id === own) ?? null;
}
