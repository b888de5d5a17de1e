import { convert, describeWithLibreOffice, findLibreOffice } from "./libreoffice";

const SPREADSHEET = `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
  xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2"
  office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:body><office:spreadsheet>
  <table:table table:name="Een"><table:table-row><table:table-cell table:formula="of:=1+1"/></table:table-row></table:table>
  <table:table table:name="Twee"><table:table-row><table:table-cell table:formula="of:=6*7"/></table:table-row></table:table>
  </office:spreadsheet></office:body></office:document>`;

const bytes = new TextEncoder().encode(SPREADSHEET);
const text = (result: Uint8Array): string => new TextDecoder().decode(result).trim();

test("in CI LibreOffice is there", () => {
  if (process.env["CI"] === "true") expect(findLibreOffice()).not.toBeNull();
});

describeWithLibreOffice("LibreOffice", () => {
  test("calculates and gives the sheet that is asked for", async () => {
    expect(text(await convert(bytes, "fods", "csv"))).toBe("2");
    expect(text(await convert(bytes, "fods", "csv", { sheet: 2, rawValues: true }))).toBe("42");
  });

  test("serves conversions asked at the same time one after another", async () => {
    const [pdf, xlsx] = await Promise.all([convert(bytes, "fods", "pdf"), convert(bytes, "fods", "xlsx")]);
    expect(text(pdf.slice(0, 5))).toBe("%PDF-");
    expect(text(xlsx.slice(0, 2))).toBe("PK");
  });

  test("rejects what is no spreadsheet", async () => {
    await expect(convert(new Uint8Array([1, 2, 3]), "xlsx", "pdf")).rejects.toThrow(/LibreOffice/);
  });
});
