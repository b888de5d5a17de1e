import { probeTexts } from "../../../../src/messages/nl-self-test";
import { allProbes } from "../../../../src/workbook/excel/probes/all-probes";

test("elke proef heeft één zin, en elke zin één proef", () => {
  expect(allProbes.map(({ code }) => code).sort()).toEqual(Object.keys(probeTexts));
});

test("wat verwacht wordt is kort genoeg om te drukken", () => {
  expect(allProbes.filter(({ expected }) => (expected ?? "").length > 120).map(({ code }) => code)).toEqual([]);
});
