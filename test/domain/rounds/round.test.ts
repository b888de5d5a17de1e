import { isRoundClosed, lastSnapshot, type Round, roundState, snapshotsOf } from "../../../src/domain/rounds/round";
import { on } from "../../support/builders";

const spring: Round = {
  name: "Voorjaar",
  openedOn: on("2022-04-01"),
  deadline: on("2022-04-14"),
  closedOn: on("2022-04-20"),
};
const autumn: Round = { name: "Najaar", openedOn: on("2022-10-01"), deadline: on("2022-10-14"), closedOn: null };

test("zonder ronde is er geen stand en geen momentopname, en is een stuk een concept", () => {
  expect(roundState([])).toEqual({ kind: "none" });
  expect(lastSnapshot([])).toBeNull();
  expect(isRoundClosed([])).toBe(false);
});

test("een stuk is alleen definitief uit een gesloten ronde: een nieuwe ronde maakt het weer een concept", () => {
  expect(isRoundClosed([spring])).toBe(true);
  expect(isRoundClosed([spring, autumn])).toBe(false);
  expect(roundState([spring, autumn])).toEqual({ kind: "open", round: autumn, at: 1 });
  expect(roundState([spring])).toEqual({ kind: "closed", round: spring, at: 0, closedOn: on("2022-04-20") });
});

test("een ronde laat een momentopname van haar opening na, en een van haar sluiting", () => {
  expect(snapshotsOf([spring, autumn])).toEqual([
    { round: 0, moment: "opening", name: "Voorjaar", on: on("2022-04-01") },
    { round: 0, moment: "closing", name: "Voorjaar", on: on("2022-04-20") },
    { round: 1, moment: "opening", name: "Najaar", on: on("2022-10-01") },
  ]);
  expect(lastSnapshot([spring, autumn])).toMatchObject({ round: 1, moment: "opening" });
});
