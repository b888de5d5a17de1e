import { yearlyHours } from "../../src/domain/decision-hours";
import type { RoleDemand } from "../../src/domain/decision-subject";
import { empty, hours, pm, unreadable, value } from "../../src/domain/quantity";
import { periodOf } from "../support/builders";

const asks = (
  role: string,
  cells: Readonly<Record<string, RoleDemand["hours"][number]["hours"] | number>>,
): RoleDemand => ({
  role,
  hours: Object.entries(cells).map(([key, cell]) => ({
    period: periodOf(key),
    hours: typeof cell === "number" ? value(hours(cell)) : cell,
  })),
});

test("de uren van een jaar zijn die van zijn perioden samen, per rol en in totaal; p.m. is geen 0", () => {
  const { roles, total, outside } = yearlyHours(
    [
      asks("Jurist", { "2023-Q1": 10, "2023-Q2": 20.5, "2024-Q1": pm, "2024-Q2": 5 }),
      asks("Inkoop", { "2023-Q1": unreadable, "2025-Q1": empty, "2027-Q1": 8 }),
    ],
    [2023, 2024, 2025],
  );
  expect(roles).toEqual([
    {
      role: "Jurist",
      years: [
        { known: 30.5, pm: 0, unreadable: 0 },
        { known: 5, pm: 1, unreadable: 0 },
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
    { known: 5, pm: 1, unreadable: 0 },
    { known: null, pm: 0, unreadable: 0 },
  ]);
  expect(outside).toEqual([2027]);
});
