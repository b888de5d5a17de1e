/** Packages as Excel writes them, built by hand: for what LibreOffice does not write. */
import { strToU8, zipSync } from "fflate";

const XML = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n`;
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const NAMESPACES =
  `xmlns="${MAIN}" xmlns:r="${OFFICE}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" ` +
  `mc:Ignorable="x14ac xr" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac" ` +
  `xmlns:xr="http://schemas.microsoft.com/office/spreadsheetml/2014/revision"`;

/** The parts of a package by name: text, or bytes for what is no text. */
export type PackageParts = Readonly<Record<string, string | Uint8Array>>;

/** What a hand-built workbook is made of. Sheets are whole `<worksheet>` contents; the rest is optional. */
export interface ExcelParts {
  readonly sheets: Readonly<Record<string, string>>;
  readonly strings?: readonly string[];
  readonly styles?: string;
  readonly theme?: string;
  /** What stands after `sheets` in the workbook part, such as `<definedNames>`. */
  readonly workbook?: string;
  readonly workbookProperties?: string;
  /** Relationships of the first sheet: id → kind and target. */
  readonly sheetRelationships?: Readonly<Record<string, readonly [kind: string, target: string]>>;
  /** Further relationships of the workbook part. */
  readonly relationships?: Readonly<Record<string, readonly [kind: string, target: string]>>;
  /** Further parts, with their content types; "" leaves it to the extension. */
  readonly parts?: Readonly<Record<string, readonly [type: string, content: string | Uint8Array]>>;
}

/** The zip of these parts, in this order. */
export function zipOf(parts: PackageParts): Uint8Array {
  const entries = Object.entries(parts).map(([name, content]) => [
    name,
    typeof content === "string" ? strToU8(content) : content,
  ]);
  return zipSync(Object.fromEntries(entries) as Record<string, Uint8Array>);
}

/** A worksheet's XML with these children, the rows among them. */
export function worksheet(children: string): string {
  return `${XML}<worksheet ${NAMESPACES}>${children}</worksheet>`;
}

/** A worksheet that holds only these rows. */
export function rows(content: string): string {
  return worksheet(`<sheetData>${content}</sheetData>`);
}

/** The parts of a workbook as Excel lays them out. */
export function excelParts(book: ExcelParts): PackageParts {
  const names = Object.keys(book.sheets);
  const extra = book.parts ?? {};
  const workbookRelationships: Record<string, readonly [string, string]> = {
    ...Object.fromEntries(
      names.map((_, at) => [`rId${at + 1}`, ["worksheet", `worksheets/sheet${at + 1}.xml`] as const]),
    ),
    ...(book.theme === undefined ? {} : { rIdT: ["theme", "theme/theme1.xml"] as const }),
    ...(book.styles === undefined ? {} : { rIdS: ["styles", "styles.xml"] as const }),
    ...(book.strings === undefined ? {} : { rIdX: ["sharedStrings", "sharedStrings.xml"] as const }),
    ...book.relationships,
  };
  return {
    "[Content_Types].xml": contentTypes(book, names.length),
    "_rels/.rels": relationshipsXml({ rId1: ["officeDocument", "xl/workbook.xml"] }),
    "xl/workbook.xml":
      `${XML}<workbook ${NAMESPACES}>${book.workbookProperties ?? "<workbookPr/>"}<sheets>` +
      names.map((name, at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`).join("") +
      `</sheets>${book.workbook ?? ""}</workbook>`,
    "xl/_rels/workbook.xml.rels": relationshipsXml(workbookRelationships),
    ...Object.fromEntries(Object.values(book.sheets).map((xml, at) => [`xl/worksheets/sheet${at + 1}.xml`, xml])),
    ...(book.sheetRelationships === undefined
      ? {}
      : { "xl/worksheets/_rels/sheet1.xml.rels": relationshipsXml(book.sheetRelationships) }),
    ...(book.theme === undefined ? {} : { "xl/theme/theme1.xml": book.theme }),
    ...(book.styles === undefined ? {} : { "xl/styles.xml": book.styles }),
    ...(book.strings === undefined ? {} : { "xl/sharedStrings.xml": stringsXml(book.strings) }),
    ...Object.fromEntries(Object.entries(extra).map(([name, [, content]]) => [name, content])),
  };
}

/** The workbook as bytes. */
export function excelPackage(book: ExcelParts): Uint8Array {
  return zipOf(excelParts(book));
}

/** A relationships part; a kind with a colon is a whole type, a target with a scheme is external. */
export function relationshipsXml(targets: Readonly<Record<string, readonly [kind: string, target: string]>>): string {
  const entries = Object.entries(targets).map(([id, [kind, target]]) => {
    const type = kind.includes(":") ? kind : `${OFFICE}/${kind}`;
    const mode = /^[a-z]+:/i.test(target) ? ' TargetMode="External"' : "";
    return `<Relationship Id="${id}" Type="${type}" Target="${target}"${mode}/>`;
  });
  return `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${entries.join("")}</Relationships>`;
}

/** A shared strings part; an item that begins with `<` is taken as it is. */
function stringsXml(strings: readonly string[]): string {
  const items = strings.map((text) => `<si>${text.startsWith("<") ? text : `<t>${text}</t>`}</si>`).join("");
  return `${XML}<sst xmlns="${MAIN}" count="${strings.length}" uniqueCount="${strings.length}">${items}</sst>`;
}

function contentTypes(book: ExcelParts, sheets: number): string {
  const types = "application/vnd.openxmlformats-officedocument";
  const override = (part: string, type: string): string => `<Override PartName="/${part}" ContentType="${type}"/>`;
  return (
    `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
    `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    `<Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>` +
    `<Default Extension="bin" ContentType="${types}.spreadsheetml.printerSettings"/>` +
    `<Default Extension="vml" ContentType="${types}.vmlDrawing"/>` +
    override("xl/workbook.xml", `${types}.spreadsheetml.sheet.main+xml`) +
    Array.from({ length: sheets }, (_, at) =>
      override(`xl/worksheets/sheet${at + 1}.xml`, `${types}.spreadsheetml.worksheet+xml`),
    ).join("") +
    (book.theme === undefined ? "" : override("xl/theme/theme1.xml", `${types}.theme+xml`)) +
    (book.styles === undefined ? "" : override("xl/styles.xml", `${types}.spreadsheetml.styles+xml`)) +
    (book.strings === undefined ? "" : override("xl/sharedStrings.xml", `${types}.spreadsheetml.sharedStrings+xml`)) +
    Object.entries(book.parts ?? {})
      .filter(([, [type]]) => type !== "")
      .map(([name, [type]]) => override(name, type))
      .join("") +
    `</Types>`
  );
}
