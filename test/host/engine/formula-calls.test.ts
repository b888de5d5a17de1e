import { formulaCalls } from "../../../src/host/engine/formula-calls";

const called = (text: string) => formulaCalls(text).map(({ name, count }) => `${name}/${count}`);

test.each([
  ["A1+1", []],
  ["Portfolio.X()", ["PORTFOLIO.X/0"]],
  ["X( 1 )", ["X/1"]],
  ["X(1,)", ["X/2"]],
  ["X(,)", ["X/2"]],
  ["X(1,Y(2,3),(4))", ["Y/2", "X/3"]],
  ['X("a,b",{1,2;3,4},Tabel[[a],[b]])', ["X/3"]],
  ["(1)+X(2)", ["X/1"]],
  ["X", []],
])("%s", (text, expected) => expect(called(text)).toEqual(expected));
