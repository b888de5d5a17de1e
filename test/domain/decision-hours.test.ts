import { yearlyHours } from "../../src/domain/decision-hours";
import type { RoleDemand } from "../../src/domain/decision-subject";
import { hours } from "../../src/domain/quantity";
import type { HourSum } from "../../src/domain/reading-sum";
import { periodOf } from "../support/builders";

const sum = (known: number | null, pm = 0, unreadable = 0): HourSum => ({
  ...{ known: known === null ? null : hours(known), pm, unreadable },
});

const asks = (role: string, cells: Readonly<Record<string, HourSum>>): RoleDemand => ({
  role,
  hours: Object.entries(cells).map(([key, cell]) => ({ period: periodOf(key), hours: cell })),
});

test("de uren van een jaar zijn die van zijn perioden samen, per rol en in totaal; p.m. is geen 0", () => {
  const { roles, total, outside } = yearlyHours(
    [
      asks("Jurist", { "2023-Q1": sum(10), "2023-Q2": sum(20.5), "2024-Q1": sum(null, 1), "2024-Q2": sum(5, 2) }),
      asks("Inkoop", { "2023-Q1": sum(null, 0, 1), "2027-Q1": sum(8) }),
    ],
    [2023, 2024, 2025],
  );
  expect(roles).toEqual([
    {
      role: "Jurist",
      years: [
        { known: 30.5, pm: 0, unreadable: 0 },
        { known: 5, pm: 3, unreadable: 0 },
        { known: null, pm: 0, unreadable: 0 },
      ],
    },
    {
      role: "Inkoop",
      years: [
        { known: null, pm: 0, unreadable: 1 },
        { known: null, pm: 0, unreadable: 0 },
        { known: null, pm: 0, unreadable: 0 },
      ],
    },
  ]);
  expect(total).toEqual([
    { known: 30.5, pm: 0, unreadable: 1 },
    { known: 5, pm: 3, unreadable: 0 },
    { known: null, pm: 0, unreadable: 0 },
  ]);
  expect(outside).toEqual([2027]);
});
