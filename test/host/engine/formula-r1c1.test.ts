import { fromR1C1, toR1C1 } from "../../../src/host/engine/formula-r1c1";

/** In cell C3. */
const HOME = [2, 2] as const;

describe("R1C1", () => {
  test.each([
    ["A1", "R[-2]C[-2]"],
    ["$A$1", "R1C1"],
    ["C3", "RC"],
    ["C$1+$C5", "R1C+R[2]C3"],
    ["SUM(C1:C2)", "SUM(R[-2]C:R[-1]C)"],
    ["SUM(A:B)", "SUM(C[-2]:C[-1])"],
    ["SUM(A:A)", "SUM(C[-2])"],
    ["SUM($2:$2)", "SUM(R2)"],
    ["SUM(3:3)", "SUM(R)"],
    ["'Mijn blad'!B2*2", "'Mijn blad'!R[-1]C[-1]*2"],
    ['IF(A3="RC[1]",Uren[Rol],C1C)', 'IF(RC[-2]="RC[1]",Uren[Rol],C1C)'],
    ["ROUND(#REF!,0)", "ROUND(#REF!,0)"],
  ])("says %s in C3 as %s, and back", (a1, r1c1) => {
    expect(toR1C1(a1, ...HOME)).toBe(r1c1);
    expect(fromR1C1(r1c1, ...HOME)).toBe(a1);
  });

  test.each([
    ["r[0]c[-1]", "B3"],
    ["R[-1]C", "C2"],
    ["R[-5]C", "C1048574"],
    ["RC[-3]", "XFD3"],
    ["COUNT(RC1:RC[0])", "COUNT($A3:C3)"],
  ])("reads %s as %s", (r1c1, a1) => expect(fromR1C1(r1c1, ...HOME)).toBe(a1));
});
