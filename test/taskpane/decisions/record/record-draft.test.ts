import type { RecordObstacle } from "../../../../src/domain/decided/decision-record";
import {
  answered,
  deviates,
  fieldOfObstacle,
  newDraft,
  type RecordDraft,
  recordOf,
  takenOver,
} from "../../../../src/taskpane/decisions/record/record-draft";
import { aChoice, alternatives, anInitiative, on } from "../../../support/builders";

const today = on("2023-06-10");
const [notDoing, phasing] = alternatives;
const draft = (over: Partial<RecordDraft> = {}): RecordDraft => ({ ...newDraft(aChoice(), today), ...over });

test("het formulier begint met vandaag, en met wat er al in Keuzes staat", () => {
  expect(newDraft(aChoice(), today)).toEqual({
    ...{ alternative: "", text: "", date: "2023-06-10", number: "", motivation: "" },
  });
  const typed = aChoice({
    decision: "Faseren",
    decisionDate: on("2023-06-01"),
    decisionNumber: "B-1",
    motivation: "Druk",
  });
  expect(newDraft(typed, today)).toMatchObject({
    text: "Faseren",
    date: "2023-06-01",
    number: "B-1",
    motivation: "Druk",
  });
});

test("wat getypt is, als besluit: een halve datum is geen datum, een onbekende rij geen mogelijkheid", () => {
  expect(
    recordOf(aChoice(), alternatives, draft({ alternative: phasing?.row ?? "", date: "2023-06-02" })),
  ).toMatchObject({
    choice: aChoice().row,
    alternative: phasing?.row,
    date: on("2023-06-02"),
  });
  expect(recordOf(aChoice(), alternatives, draft({ alternative: "weg", date: "2023-06" }))).toMatchObject({
    alternative: null,
    date: null,
  });
});

test("van het blad komt over wat daar staat, met de mogelijkheid die de tekst noemt; wat daar leeg is blijft", () => {
  const noted = { text: `Akkoord met ${phasing?.name ?? ""}.`, date: on("2023-06-06"), unreadableDate: "", number: "" };
  const typed = draft({ number: "B-7", motivation: "Druk" });
  expect(takenOver(typed, alternatives, noted)).toEqual({
    ...{ alternative: phasing?.row, text: noted.text, date: "2023-06-06" },
  });
  const chosen = draft({ alternative: notDoing?.row ?? "" });
  expect(takenOver(chosen, alternatives, { ...noted, date: null, number: "B-8" })).toEqual({
    ...{ text: noted.text, number: "B-8" },
  });
});

test("een motivering is nodig bij een andere mogelijkheid dan geadviseerd, niet zolang er geen gekozen is", () => {
  expect(deviates(aChoice(), alternatives, draft())).toBe(false);
  expect(deviates(aChoice(), alternatives, draft({ alternative: phasing?.row ?? "" }))).toBe(false);
  expect(deviates(aChoice(), alternatives, draft({ alternative: notDoing?.row ?? "" }))).toBe(true);
});

test("elk beletsel hoort bij zijn veld, of bij geen", () => {
  const fields = (kinds: readonly RecordObstacle["kind"][]) =>
    kinds.map((kind) => fieldOfObstacle({ kind } as RecordObstacle));
  expect(fields(["noAlternative", "namesOther", "noDate", "dateAhead", "noNumber", "noMotivation"])).toEqual([
    ...["alternative", "text", "date", "date", "number", "motivation"],
  ]);
  expect(fields(["noChoice", "decided", "secret"])).toEqual([null, null, null]);
});

test("een antwoord geldt alleen voor zijn eigen voorstel, een andere status alleen voor een status", () => {
  const initiative = anInitiative();
  const proposals = [
    {
      consequence: { kind: "status", initiative, to: "Geparkeerd", labels: ["Geparkeerd", "Gestopt"] },
      isAgreed: true,
    },
    { consequence: { kind: "end", initiative, to: today }, isAgreed: true },
  ] as const;
  expect(answered(proposals, 0, { to: "Gestopt" })).toMatchObject([
    { consequence: { to: "Gestopt" }, isAgreed: true },
    { consequence: { to: today }, isAgreed: true },
  ]);
  expect(answered(proposals, 1, { isAgreed: false, to: "x" })).toMatchObject([
    { isAgreed: true },
    { consequence: { to: today }, isAgreed: false },
  ]);
});
