/** Registers with one thing broken: each is said in plain Dutch at its place, and no cell of a person is touched. */
import { cells } from "./broken/cells";
import { checkBroken } from "./broken/check-broken";
import { rules } from "./broken/rules";
import { tables } from "./broken/tables";
import { workbooks } from "./broken/workbooks";

test("er zijn er genoeg, en geen twee hetzelfde", () => {
  const names = [...tables, ...cells, ...rules, ...workbooks].map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  expect(names.length).toBeGreaterThanOrEqual(60);
});

test.each(workbooks.map((broken) => [broken.name, broken] as const))("%s", (_, broken) => checkBroken(broken));
