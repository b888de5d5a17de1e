import { nearNumbersAmong, nearTextsAmong } from "../../src/domain/suggestion";

describe("namen en rollen", () => {
  test.each([
    ["Jansen, P.", ["P. Jansen"], ["P. Jansen"]],
    ["Vries, K. de", ["K. de Vries"], ["K. de Vries"]],
    ["Karin de Vries", ["K. de Vries"], ["K. de Vries"]],
    ["K. de Vries", ["Karin de Vries"], ["Karin de Vries"]],
    ["planeconom", ["planeconoom"], ["planeconoom"]],
    ["planeconooom", ["planeconoom"], ["planeconoom"]],
    ["planeconaam", ["planeconoom"], []],
    ["jurits", ["jurist"], ["jurist"]],
    ["projectleiders", ["projectleider", "procesregisseur"], ["projectleider"]],
    ["Civiel-technisch", ["civiel technisch"], ["civiel technisch"]],
    ["Karin Smit", ["Kees Smit"], []],
    ["ab", ["ac"], []],
    ["", ["jurist"], []],
  ])("%s onder %j: %j", (text, candidates, expected) => {
    expect(nearTextsAmong(candidates)(text)).toEqual(expected);
  });

  test("ten hoogste drie, op volgorde en elk één keer", () => {
    expect(nearTextsAmong(["rol 5", "rol 1", "rol 1", "rol 3", "rol 2"])("rol 9")).toEqual(["rol 1", "rol 2", "rol 3"]);
  });
});

describe("nummers", () => {
  test.each([
    ["P01", ["P-1", "P-10"], ["P-1"]],
    ["p 1", ["P-1"], ["P-1"]],
    ["0042", ["42"], ["42"]],
    ["P-2", ["P-1"], []],
    ["P-100", ["P-1"], []],
  ])("%s onder %j: %j", (text, candidates, expected) => {
    expect(nearNumbersAmong(candidates)(text)).toEqual(expected);
  });
});
