import type { Element } from "slimdom";
import type { DefinedName, Sheet } from "../../workbook";
import { hasReadableScope, isOrdinaryName, nameElements, readName } from "../book/defined-names";
import { sheetEntries } from "../book/read-sheets";
import { isSame } from "../canonical";
import { encodeEscapes } from "../escapes";
import { editRoot, rootOf } from "../package/package";
import { partWithId, relationshipId } from "../package/relationships";
import { append, attributeOf, childInOrder, childrenOf, numberOf, remove, setAttributes } from "../package/xml";
import type { Draft } from "./draft";

const ORDER =
  "fileVersion fileSharing workbookPr AlternateContent revisionPtr absPath workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst".split(
    " ",
  );

/** Writes the names of the model over those of the file; names of Excel itself and of macros stay, unless their sheet is gone. */
export function saveNames(draft: Draft): void {
  const { book, pkg, workbook } = draft;
  const source = rootOf(book.pkg, book.part);
  const parts = sheetEntries(source).map((entry) => partWithId(book.pkg, book.part, relationshipId(entry)));
  const sheetOf = new Map([...book.sheetParts].map(([sheet, part]) => [part, sheet]));
  const before = parts.map((part) => (part === null ? undefined : sheetOf.get(part)));
  const places = sheetPlaces(draft, parts);
  const root = rootOf(pkg, book.part);
  const kept = new Set<DefinedName>();
  const gone: Element[] = [];
  const moved: (readonly [Element, number])[] = [];
  for (const element of nameElements(root)) {
    const place = numberOf(element, "localSheetId");
    const now = place === null ? null : places(parts[place] ?? null, before[place]);
    const isModelled = isOrdinaryName(element) && hasReadableScope(element, before);
    const known = isModelled ? sameName(workbook.names, readName(element, before)) : null;
    if (now === undefined || known === undefined) gone.push(element);
    else if (now !== null && now !== place) moved.push([element, now]);
    if (now !== undefined && known !== undefined && known !== null) kept.add(known);
  }
  const added = workbook.names.filter((name) => !kept.has(name));
  if (gone.length + moved.length + added.length === 0) return;
  const list = childInOrder(editRoot(pkg, book.part), "definedNames", ORDER);
  for (const element of gone) remove(element);
  for (const [element, place] of moved) setAttributes(element, { localSheetId: place });
  for (const name of added) addName(list, name, draft, places);
  if (childrenOf(list).length === 0) remove(list);
}

type Places = (part: string | null, sheet: Sheet | undefined) => number | undefined;

/** Where a sheet stands among the tabs now; undefined when it is gone. */
function sheetPlaces({ book, pkg, workbook }: Draft, _parts: readonly (string | null)[]): Places {
  const entries = sheetEntries(rootOf(pkg, book.part));
  const now = new Map(entries.map((entry, at) => [partWithId(pkg, book.part, relationshipId(entry)), at]));
  const byName = new Map(entries.map((entry, at) => [attributeOf(entry, "name"), at]));
  return (part, sheet) => {
    if (sheet === undefined) return now.get(part);
    return workbook.sheets.includes(sheet) ? byName.get(sheet.name) : undefined;
  };
}

function sameName(names: readonly DefinedName[], read: DefinedName): DefinedName | undefined {
  return names.find(
    (name) =>
      name.name === read.name &&
      name.scope === read.scope &&
      isSame({ ...name, scope: null }, { ...read, scope: null }),
  );
}

function addName(list: Element, name: DefinedName, draft: Draft, places: Places): void {
  append(
    list,
    "definedName",
    {
      name: name.name,
      comment: name.comment === "" ? null : name.comment,
      localSheetId: name.scope === null ? null : (places(null, name.scope) ?? null),
      hidden: name.visible ? null : true,
    },
    encodeEscapes(draft.formula(name.formula, null)),
  );
}
