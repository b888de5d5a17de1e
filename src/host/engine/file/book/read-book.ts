/** Reads the parts that belong to the workbook as a whole: where its sheets, strings, styles and metadata are. */
import type { Element } from "slimdom";
import type { Drawing } from "../../drawing";
import type { Area, Sheet } from "../../workbook";
import type { DrawingSource } from "../drawing/read-drawings";
import { FileError } from "../file-error";
import { findPart, type Package, rootOf, partText } from "../package/package";
import { parseTree, childOf, flagOf } from "../package/xml";
import { relatedPart } from "../package/relationships";
import type { CellContext } from "../rows/cell-value";
import type { Origins } from "../rows/origins";
import { readStyleBook, type StyleBook } from "../styles/style-book";
import { PLAIN_STYLES } from "../template";
import { dynamicFlags } from "./metadata";
import { NO_STRINGS, readSharedStrings, type SharedStrings } from "./shared-strings";

/** An opened workbook file: what its writers compare with. */
export interface Book {
  readonly pkg: Package;
  /** The workbook part. */
  readonly part: string;
  readonly strings: SharedStrings;
  /** The part of the shared strings; null: texts stand in the cells. */
  readonly stringsPart: string | null;
  readonly styles: StyleBook;
  readonly stylesPart: string | null;
  readonly metadataPart: string | null;
  readonly cells: CellContext;
  /** Where rows and cells came from, filled as sheets are read. */
  readonly origins: Origins;
  /** The part of each sheet of the file, filled as sheets are read. */
  readonly sheetParts: Map<Sheet, string>;
  /** What the file says of each drawing, filled likewise. */
  readonly drawings: Map<Drawing, DrawingSource>;
  /** What is selected on each sheet of the file, filled likewise. */
  readonly selections: Map<Sheet, Area>;
}

/** The workbook's own parts in a package; FileError when it is none. */
export function readBook(pkg: Package): Book {
  if (findPart(pkg, "[Content_Types].xml") === null || findPart(pkg, "_rels/.rels") === null) {
    throw new FileError("not-xlsx", null);
  }
  const part = relatedPart(pkg, "", "officeDocument");
  if (part === null || rootOf(pkg, part).localName !== "workbook") throw new FileError("not-xlsx", null);
  const stringsPart = relatedPart(pkg, part, "sharedStrings");
  const stylesPart = relatedPart(pkg, part, "styles");
  const themePart = relatedPart(pkg, part, "theme");
  const metadataPart = relatedPart(pkg, part, "sheetMetadata");
  const strings = stringsPart === null ? NO_STRINGS : readSharedStrings(partText(pkg, stringsPart), stringsPart);
  const styles = readStyleBook(stylesRoot(pkg, stylesPart), themePart === null ? null : rootOf(pkg, themePart));
  return {
    pkg,
    part,
    strings,
    stringsPart,
    styles,
    stylesPart,
    metadataPart,
    cells: {
      strings: strings.texts,
      richStrings: strings.rich,
      formatCount: styles.sourceCount,
      dynamicFlags: metadataPart === null ? new Set() : dynamicFlags(rootOf(pkg, metadataPart)),
      date1904: flagOf(childOf(rootOf(pkg, part), "workbookPr"), "date1904", false),
    },
    origins: { cells: new WeakMap(), rows: new WeakMap() },
    sheetParts: new Map(),
    drawings: new Map(),
    selections: new Map(),
  };
}

/** The root of the styles part; a workbook without one has Excel's plainest. */
export function stylesRoot(pkg: Package, part: string | null): Element {
  return part === null ? parseTree(PLAIN_STYLES, "styles").root : rootOf(pkg, part);
}
