import { progressReports } from "../../src/domain/progress-reports";
import { anInitiative, aPortfolio, on, status } from "../support/builders";

const reported = (nr: string, day: string | null, label = "In uitvoering") =>
  anInitiative({ nr, status: status(label), lastProgressReport: day === null ? null : on(day) });

test("the oldest and newest report of items that are vastgelegd, and how many have none", () => {
  const initiatives = [
    reported("P-1", "2022-09-01"),
    reported("P-2", "2022-03-15"),
    reported("P-3", null),
    reported("P-4", "2021-01-01", "Opgave"),
    reported("P-5", "2023-01-01", "Afgerond"),
  ];
  expect(progressReports(aPortfolio({ initiatives }))).toEqual({
    items: 3,
    without: 1,
    oldest: on("2022-03-15"),
    newest: on("2022-09-01"),
  });
});

test("nothing is claimed without a report, or without the column", () => {
  expect(progressReports(aPortfolio({ initiatives: [reported("P-1", null)] }))).toBeNull();
  const columns = new Map([["initiatives" as const, new Set(["nr"])]]);
  expect(progressReports(aPortfolio({ initiatives: [reported("P-1", "2022-09-01")], columns }))).toBeNull();
});
