/** What Excel gets of a function that has no answer: Microsoft's own error, with a sentence that Excel shows beside it. */
import { associateFunctions } from "../../src/functions/associate";
import { dayOf } from "../../src/domain/quantity";
import { openWorkbook } from "../support/driver";

type Answer = (...values: readonly unknown[]) => unknown;

const on = dayOf(2022, 10, 1);

const answerOf = (CustomFunctions: unknown, id: string): Answer | undefined =>
  (CustomFunctions as { readonly _association: { readonly mappings: Readonly<Record<string, Answer>> } })._association
    .mappings[id];

test.each([
  ["DRIEHOEK", [[]], "#N/A", /^Er is geen tabel meegegeven\./u],
  [
    "RANGORDE",
    [
      [
        [
          ["Nr", "Naam"],
          ["P-1", "Dorpshuis (fictief)"],
        ],
      ],
    ],
    "#N/A",
    /^Nodig is ook: Beoordelingscriteria en Scores\./u,
  ],
  ["CAPACITEITSBALANS", ["saldi", []], "#VALUE!", /^De weergave 'saldi' bestaat niet\./u],
  ["CAPACITEITSBALANS", ["saldo", [[["a"]]]], "#VALUE!", /^Argument 2 begint met 'a'/u],
  ["BESLUITBLAD", [null, []], "#VALUE!", /^Het nummer ontbreekt/u],
])("%s: %j is %s", async (id, values, code, sentence) => {
  const { CustomFunctions } = await openWorkbook();
  associateFunctions(() => on);
  expect.assertions(2);
  try {
    answerOf(CustomFunctions, id)?.(...values, { functionName: id });
  } catch (error) {
    expect(error instanceof CustomFunctions.Error).toBe(true);
    expect(error).toMatchObject({ code, message: expect.stringMatching(sentence) });
  }
});

test("an English Excel says it in English", async () => {
  const { CustomFunctions } = await openWorkbook(undefined, { locale: "en-US" });
  associateFunctions(() => on);
  expect(() => answerOf(CustomFunctions, "CAPACITEITSBALANS")?.("saldi", [], {})).toThrow(
    /^There is no view 'saldi'\. Choose "saldo" \(balance\)/u,
  );
});
