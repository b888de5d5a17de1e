/** What LibreOffice leaves of rounds and their snapshots: the README says it, and this holds it. */
import { runReadRegister } from "../../src/actions/read-register";
import { runOpenRound } from "../../src/actions/rounds";
import { runCompare } from "../../src/actions/snapshots";
import { dayOf } from "../../src/domain/quantity";
import { openWorkbook } from "../support/driver";
import { convert, describeWithLibreOffice } from "../support/libreoffice";
import { registerWith } from "../support/register-cases";

jest.setTimeout(120_000);

const on = dayOf(2022, 10, 1);

/** The workbook in which a round was opened, as it is saved. */
const opened = async (): Promise<Uint8Array> => {
  const host = await openWorkbook(registerWith());
  expect(await runOpenRound(on, { name: "Najaar", deadline: on })).toMatchObject({ kind: "done" });
  return host.save();
};

/** What the workbook still knows: its rounds, and its custom XML parts. */
const left = async (xlsx: Uint8Array): Promise<{ readonly rounds: number; readonly parts: number }> => {
  await openWorkbook(xlsx);
  const outcome = await runReadRegister(on);
  if (outcome.kind !== "done") throw new Error(outcome.kind);
  const parts = await Excel.run(async (context) => {
    const all = context.workbook.customXmlParts.load("items/id");
    await context.sync();
    return all.items.length;
  });
  return { rounds: outcome.result.rounds.length, parts };
};

describeWithLibreOffice("na LibreOffice", () => {
  test("bewaren en openen in Excel laat ronde en momentopname staan", async () => {
    expect(await left(await opened())).toEqual({ rounds: 1, parts: 1 });
  });

  test("is van een .xlsx de ronde vergeten en de momentopname er nog; wie een ronde opent, vindt haar terug", async () => {
    const back = await convert(await opened(), "xlsx", "xlsx");
    expect(await left(back)).toEqual({ rounds: 0, parts: 1 });
    // it is still open, so that no other can be opened and nothing of it is overwritten
    expect(await runOpenRound(on, { name: "Voorjaar", deadline: on })).toMatchObject({
      refusal: { code: "roundOpen", name: "Najaar" },
    });
    const span = { from: { round: 0, moment: "opening" }, to: null } as const;
    expect(await runCompare(on, span)).toMatchObject({ kind: "done" });
  });

  test("is van een .ods ook de momentopname weg", async () => {
    const back = await convert(await convert(await opened(), "xlsx", "ods"), "ods", "xlsx");
    expect(await left(back)).toEqual({ rounds: 0, parts: 0 });
  });
});
