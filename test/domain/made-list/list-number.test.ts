import { listNumber, registerNumber } from "../../../src/domain/made-list/list-number";

test.each([
  ["Prioriteit 2: bestuursprogramma", "3.1", "2-3.1"],
  ["1e prioriteit", "4", "1-4"],
  ["Wonen", "4", "Wonen-4"],
  ["", "4", "4"],
])("groep %p en nummer %p zijn in het register %p, en omgekeerd", (group, nr, registered) => {
  expect(registerNumber(group, nr)).toBe(registered);
  expect(listNumber(group, registered)).toBe(nr);
});

test("een nummer dat niet met zijn groep begint, blijft zoals het is", () =>
  expect(listNumber("Prioriteit 2", "P-18")).toBe("P-18"));
