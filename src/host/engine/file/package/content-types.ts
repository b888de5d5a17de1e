import { append, attributeOf, childrenOf, remove } from "./xml";
import { editRoot, findPart, type Package, rootOf } from "./package";

const PART = "[Content_Types].xml";
const MAIN = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

export const CONTENT_TYPE = {
  worksheet: `${MAIN}worksheet+xml`,
  table: `${MAIN}table+xml`,
  styles: `${MAIN}styles+xml`,
  metadata: `${MAIN}sheetMetadata+xml`,
  comments: `${MAIN}comments+xml`,
  threads: "application/vnd.ms-excel.threadedcomments+xml",
  persons: "application/vnd.ms-excel.person+xml",
  vml: "application/vnd.openxmlformats-officedocument.vmlDrawing",
  drawing: "application/vnd.openxmlformats-officedocument.drawing+xml",
  chart: "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
  coreProperties: "application/vnd.openxmlformats-package.core-properties+xml",
  customProperties: "application/vnd.openxmlformats-officedocument.custom-properties+xml",
  customProperty: `${MAIN}customProperty`,
  customXmlProperties: "application/vnd.openxmlformats-officedocument.customXmlProperties+xml",
  extendedProperties: "application/vnd.openxmlformats-officedocument.extended-properties+xml",
  webExtension: "application/vnd.ms-office.webextension+xml",
  relationships: "application/vnd.openxmlformats-package.relationships+xml",
  taskPanes: "application/vnd.ms-office.webextensiontaskpanes+xml",
} as const;

/** The content type of a part: its own, else that of its extension; "" when the package does not say. */
export function contentType(pkg: Package, part: string): string {
  const own = childrenOf(rootOf(pkg, partOf(pkg)), "Override").find((entry) =>
    isFor(attributeOf(entry, "PartName"), part),
  );
  if (own !== undefined) return attributeOf(own, "ContentType") ?? "";
  const extension = part.slice(part.lastIndexOf(".") + 1).toLowerCase();
  const general = childrenOf(rootOf(pkg, partOf(pkg)), "Default").find(
    (entry) => attributeOf(entry, "Extension")?.toLowerCase() === extension,
  );
  return attributeOf(general ?? null, "ContentType") ?? "";
}

/** States the content type of a new part. */
export function declareType(pkg: Package, part: string, type: string): void {
  append(editRoot(pkg, partOf(pkg)), "Override", { PartName: `/${part}`, ContentType: type });
}

/** Withdraws the content type of a part that is gone. */
export function withdrawType(pkg: Package, part: string): void {
  const own = childrenOf(rootOf(pkg, partOf(pkg)), "Override").find((entry) =>
    isFor(attributeOf(entry, "PartName"), part),
  );
  if (own === undefined) return;
  editRoot(pkg, partOf(pkg));
  remove(own);
}

function partOf(pkg: Package): string {
  return findPart(pkg, PART) ?? PART;
}

function isFor(name: string | null, part: string): boolean {
  return name?.replace(/^\//, "").toLowerCase() === part.toLowerCase();
}
