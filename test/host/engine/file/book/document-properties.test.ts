import { newFile, openFile } from "../../../../../src/host/engine/file/open-file";
import type { Workbook } from "../../../../../src/host/engine/workbook";
import { convert, describeWithLibreOffice } from "../../../../support/libreoffice";
import { checkPackage } from "../../../../support/package-check";
import { zipOf } from "../../../../support/excel-package";
import { changedParts, partsOf } from "../../../../support/workbook-file";

const CORE = "docProps/core.xml";
const APP = "docProps/app.xml";
const CUSTOM = "docProps/custom.xml";

function saved(change: (workbook: Workbook) => void, file = newFile("nl-NL")) {
  change(file.workbook);
  const bytes = file.save();
  expect(checkPackage(bytes)).toEqual([]);
  expect(openFile(bytes).save()).toEqual(bytes);
  return { bytes, parts: partsOf(bytes), workbook: openFile(bytes).workbook };
}

const described = (workbook: Workbook): void => {
  workbook.properties = {
    ...workbook.properties,
    author: "A. Fictief",
    title: "Portfolio <2025>",
    company: "Gemeente Voorbeeld",
    revision: 3,
    custom: [
      { key: "Zaaknummer", value: { type: "String", value: "Z-1 & meer" } },
      { key: "Aantal", value: { type: "Number", value: -12 } },
      { key: "Deel", value: { type: "Float", value: 0.5 } },
      { key: "Vastgesteld", value: { type: "Boolean", value: true } },
      { key: "Op", value: { type: "Date", value: "2025-03-01T00:00:00Z" } },
    ],
  };
};

test("a workbook that says nothing of itself has no parts for it", () => {
  const { parts, workbook } = saved(() => undefined);
  expect(Object.keys(parts).filter((name) => name.startsWith("docProps"))).toEqual([]);
  expect(workbook.properties).toMatchObject({ author: "", created: null, revision: 0, custom: [] });
});

test("what is said is written in the parts where Excel has it, and read back", () => {
  const { parts, workbook } = saved(described);
  expect(parts[CORE]).toContain(
    `<dc:creator>A. Fictief</dc:creator><dc:title>Portfolio &lt;2025&gt;</dc:title><cp:revision>3</cp:revision>`,
  );
  expect(parts[APP]).toContain(`<Company>Gemeente Voorbeeld</Company>`);
  expect(parts[CUSTOM]).toContain(
    `<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="3" name="Aantal"><vt:i4>-12</vt:i4></property>`,
  );
  const expected = newFile("nl-NL").workbook;
  described(expected);
  expect(workbook.properties).toEqual(expected.properties);
});

test("one that changes leaves the other parts and properties to the letter, and empty ones go", () => {
  const before = saved(described);
  const file = openFile(before.bytes);
  const after = saved(({ properties }) => {
    file.workbook.properties = { ...properties, title: "", custom: properties.custom.slice(1) };
  }, file);
  expect(changedParts(before.bytes, after.bytes)).toEqual([CORE, CUSTOM]);
  expect(after.parts[CORE]).not.toContain("title");
  expect(after.parts[CUSTOM]).toContain(`pid="3" name="Aantal"><vt:i4>-12</vt:i4>`);
  const last = openFile(after.bytes);
  const none = saved((workbook) => {
    workbook.properties = { ...workbook.properties, custom: [] };
  }, last);
  expect(none.parts[CUSTOM]).toBeUndefined();
});

test("what a file of somebody else says is read: other prefixes, a date, a property that is linked, a type that is not known", () => {
  const { bytes } = saved(described);
  const parts = partsOf(bytes);
  const odd = zipOf({
    ...parts,
    [CORE]:
      `<coreProperties xmlns="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:d="http://purl.org/dc/elements/1.1/" xmlns:t="http://purl.org/dc/terms/" xmlns:x="http://www.w3.org/2001/XMLSchema-instance">` +
      `<d:creator>B. Fictief</d:creator><t:created x:type="t:W3CDTF">2024-05-06T07:08:09Z</t:created></coreProperties>`,
    [CUSTOM]:
      `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:v="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">` +
      `<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="Vast"><v:lpwstr>cel</v:lpwstr></property>` +
      `<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="5" name="Vreemd"><v:blob>AA==</v:blob></property></Properties>`,
  });
  const file = openFile(odd);
  expect(file.workbook.properties).toMatchObject({
    author: "B. Fictief",
    created: "2024-05-06T07:08:09Z",
    custom: [{ key: "Vast", value: { type: "String", value: "cel" } }],
  });
  const after = saved((workbook) => {
    workbook.properties = {
      ...workbook.properties,
      author: "C. Fictief",
      custom: [{ key: "Nieuw", value: { type: "Boolean", value: false } }],
    };
  }, file);
  expect(after.parts[CORE]).toContain(`<d:creator>C. Fictief</d:creator>`);
  expect(after.parts[CUSTOM]).toMatch(/name="Vreemd"><v:blob>.*pid="6" name="Nieuw"><v:bool>false<\/v:bool>/);
  expect(after.parts[CUSTOM]).not.toContain("Vast");
});

test("a sheet keeps texts, each in a part of its own", () => {
  const keep = (workbook: Workbook): void => {
    workbook.sheets[0]!.properties = [
      { key: "Bron", value: "Ω & <x>" },
      { key: "Leeg", value: "" },
    ];
  };
  const { bytes, parts, workbook } = saved(keep);
  expect(parts["xl/worksheets/sheet1.xml"]).toMatch(
    /<pageMargins[^>]*><customProperties><customPr name="Bron"[^>]* r:id="rId1"\/><customPr name="Leeg"[^>]* r:id="rId2"/,
  );
  expect(workbook.sheets[0]!.properties).toEqual([
    { key: "Bron", value: "Ω & <x>" },
    { key: "Leeg", value: "" },
  ]);
  const file = openFile(bytes);
  const after = saved((book) => (book.sheets[0]!.properties = [{ key: "Leeg", value: "nu niet" }]), file);
  expect(Object.keys(after.parts).filter((name) => name.endsWith(".bin"))).toHaveLength(1);
  expect(after.workbook.sheets[0]!.properties).toEqual([{ key: "Leeg", value: "nu niet" }]);
  const none = saved((book) => (book.sheets[0]!.properties = []), openFile(after.bytes));
  expect(none.parts["xl/worksheets/sheet1.xml"]).not.toContain("custom");
});

describeWithLibreOffice("LibreOffice", () => {
  test("reads the properties", async () => {
    const after = partsOf(await convert(saved(described).bytes, "xlsx", "xlsx"));
    expect(after[CORE]).toContain("Portfolio &lt;2025&gt;");
    expect(after[CUSTOM]).toMatch(/name="Aantal"><vt:r8>-12/);
  });
});
