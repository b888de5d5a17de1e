import { attachmentsOf, isAddress } from "../../src/domain/attachment";

const studyAt = "https://zaken.voorbeeld.invalid/Z-1/studie.pdf";

test.each<[string, readonly [title: string, address: string][]]>([
  [studyAt, [["", studyAt]]],
  [`Studie: ${studyAt}`, [["Studie", studyAt]]],
  [`Studie – ${studyAt}.`, [["Studie", studyAt]]],
  [`${studyAt} (vertrouwelijk)`, [["(vertrouwelijk)", studyAt]]],
  [`Studie (${studyAt})`, [["Studie", studyAt]]],
  ["Studie <https://a.invalid/wiki/X_(Y)>", [["Studie", "https://a.invalid/wiki/X_(Y)"]]],
  [
    `${studyAt}; https://a.invalid/b?x=1&y=2`,
    [
      ["", studyAt],
      ["", "https://a.invalid/b?x=1&y=2"],
    ],
  ],
  ["Raadsbrief van 12 mei, zaak Z-1", [["Raadsbrief van 12 mei, zaak Z-1", ""]]],
  ["Griffie: mailto:griffie@voorbeeld.invalid", [["Griffie", "mailto:griffie@voorbeeld.invalid"]]],
  [String.raw`Kaart in G:\projecten\kaart.pdf`, [[String.raw`Kaart in G:\projecten\kaart.pdf`, ""]]],
  [" ", []],
])("%s", (line, expected) => {
  expect(attachmentsOf([line]).map(({ title, address }) => [title, address])).toEqual(expected);
});

test("elke regel een bijlage, in de volgorde van de cel", () => {
  expect(attachmentsOf(["Eén", `Twee ${studyAt}`])).toEqual([
    { title: "Eén", address: "" },
    { title: "Twee", address: studyAt },
  ]);
});

test("een adres is van het web of van de post, en niets anders", () => {
  expect(["https://a.invalid", "HTTP://a.invalid", "mailto:x@a.invalid"].map(isAddress)).toEqual([true, true, true]);
  expect(["javascript:alert(1)", "G:\\kaart", "zie https://a.invalid", "https://", ""].map(isAddress)).toEqual(
    [1, 2, 3, 4, 5].map(() => false),
  );
});
