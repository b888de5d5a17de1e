/** Files that are no workbook, or a damaged one: said in Dutch before anything is done, and never a crash. */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { fileErrorText } from "../../src/host/cli/report";
import { FileError } from "../../src/host/engine/file/file-error";
import { openFile } from "../../src/host/engine/file/open-file";
import { openHost } from "../../src/host/open-host";
import { makeXlsx } from "../support/make-xlsx";
import { registerWith } from "../support/register-cases";

const sound = makeXlsx(registerWith());
const parts = unzipSync(sound);

/** The sound workbook with one part rewritten; null takes it out. */
const withPart = (name: string, change: (text: string) => string | null): Uint8Array => {
  const { [name]: part, ...others } = parts;
  const text = change(strFromU8(part ?? new Uint8Array()));
  return zipSync(text === null ? others : { ...others, [name]: strToU8(text) });
};

/** An old compound file, as .xls and workbooks with a password are, with a stream of this name. */
const compoundFile = (stream: string): Uint8Array =>
  new Uint8Array([
    ...[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
    ...new Uint8Array(1_024),
    ...[...stream].flatMap((letter) => [letter.charCodeAt(0), 0]),
    ...new Uint8Array(512),
  ]);

const sheet = "xl/worksheets/sheet1.xml";

test.each<readonly [string, Uint8Array, string]>([
  ["een leeg bestand", new Uint8Array(), "geen .xlsx-bestand"],
  ["een csv-bestand dat .xlsx heet", strToU8("Nr;Naam\n1;Woningbouw\n"), "geen .xlsx-bestand"],
  ["een pdf", strToU8("%PDF-1.7\n1 0 obj"), "geen .xlsx-bestand"],
  ["een oude .xls", compoundFile("Workbook"), "geen .xlsx-bestand"],
  ["een werkmap met een wachtwoord", compoundFile("EncryptedPackage"), "wachtwoord"],
  ["een zip zonder werkmap", zipSync({ "lees mij.txt": strToU8("hallo") }), "geen .xlsx-bestand"],
  ["een Word-document", wordDocument(), "geen .xlsx-bestand"],
  ["een afgebroken download", sound.subarray(0, sound.length / 2), "beschadigd"],
  ["een bestand met een kapot stuk", damaged(), "beschadigd"],
  ["een blad dat halverwege ophoudt", withPart(sheet, (text) => text.slice(0, text.length / 2)), sheet],
  ["een blad dat ontbreekt", withPart(sheet, () => null), sheet],
  ["de werkmap zelf ontbreekt", withPart("xl/workbook.xml", () => null), "geen .xlsx-bestand"],
  ["een werkmap met alleen een grafiekblad", makeXlsx({ sheets: [], chartSheet: "Grafiek" }), "geen werkblad"],
  ["een tekst die nergens staat", withPart(sheet, (text) => text.replace(/<v>\d+<\/v>/u, "<v>999999</v>")), sheet],
  ["een getal dat geen getal is", withPart(sheet, (text) => text.replace(/<v>\d{5}<\/v>/u, "<v>veel</v>")), sheet],
  [
    "een tabel zonder plaats",
    withPart("xl/tables/table1.xml", (text) => text.replace(/ ref="[^"]*"/u, "")),
    "xl/tables/table1.xml",
  ],
])("%s wordt geweigerd", async (_, xlsx, reason) => {
  const error: unknown = await openHost({ xlsx }).catch((thrown: unknown) => thrown);
  if (!(error instanceof FileError)) throw new Error("it is not refused as a file", { cause: error });
  expect(fileErrorText(error)).toContain(reason);
  expect(fileErrorText(error)).toMatch(/^\p{Lu}.+\.$/su);
});

test("wat er ook beschadigd is, het wordt gelezen of geweigerd", () => {
  const names = Object.keys(parts);
  for (let number = 0; number < 120; number += 1) {
    const name = names[number % names.length]!;
    const xlsx = withPart(name, (text) => {
      const at = Math.floor((text.length * ((number * 37) % 101)) / 101);
      return number % 2 === 0 ? text.slice(0, at) + text.slice(at + 7) : `${text.slice(0, at)}<x>${text.slice(at)}`;
    });
    const opened = (): unknown => {
      try {
        return openFile(xlsx).save();
      } catch (thrown) {
        return thrown;
      }
    };
    const outcome = opened();
    expect([name, number, outcome instanceof Uint8Array || outcome instanceof FileError]).toEqual([name, number, true]);
  }
});

function wordDocument(): Uint8Array {
  return zipSync({
    "[Content_Types].xml": strToU8(
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ` +
        `ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    ),
    "_rels/.rels": strToU8(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" ` +
        `Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    "word/document.xml": strToU8(
      `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>`,
    ),
  });
}

/** The sound file with some bytes in its middle lost on the way. */
function damaged(): Uint8Array {
  const bytes = sound.slice();
  bytes.fill(0, bytes.length / 3, bytes.length / 3 + 400);
  return bytes;
}
