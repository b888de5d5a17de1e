/** What an action asks of the host: three round trips, and bytes that grow no faster than the register. */
import { type ActionName, actionNames, openWorkbook, runAction } from "../support/driver";
import { registerWith, withItems } from "../support/register-cases";

interface Cost {
  readonly syncs: number;
  readonly bytes: number;
}

const few = 50;
const many = 5_000;
/** Cells of the tables that grow with the items: Portfolio, Capaciteitsvraag and Scores. */
const cells = many * (26 + 10 + 5);
/** Cells in one reading, so that the answer stays under the 5 MB of Excel on the web. */
const cellsPerTrip = 100_000;

const costsOf = async (items: number): Promise<ReadonlyMap<ActionName, Cost>> => {
  const { statistics } = await openWorkbook(registerWith(withItems(items)));
  const costs = new Map<ActionName, Cost>();
  for (const name of actionNames) {
    statistics.reset();
    expect(await runAction(name)).toMatchObject({ kind: "done" }); // refused when one answer passes 5 MB
    costs.set(name, { syncs: statistics.syncs, bytes: statistics.requestBytes + statistics.responseBytes });
  }
  return costs;
};

let small: ReadonlyMap<ActionName, Cost>;
let large: ReadonlyMap<ActionName, Cost>;

beforeAll(async () => {
  small = await costsOf(few);
  large = await costsOf(many);
}, 180_000);

test.each(actionNames)("%s", (name) => {
  expect(small.get(name)!.syncs).toBe(3);
  expect(large.get(name)!.syncs).toBeLessThanOrEqual(3 + Math.floor(cells / cellsPerTrip));
  expect(large.get(name)!.bytes / small.get(name)!.bytes).toBeLessThan((many / few) * 1.2);
});
