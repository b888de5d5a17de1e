/** Rules that a municipality switches off, with the reason, in its own Instellingen. */
import { findingsOf, runCheck } from "../../src/actions/check";
import type { Outcome } from "../../src/actions/outcome";
import { runReadRegister } from "../../src/actions/read-register";
import type { Register } from "../../src/actions/register";
import { runSwitchRule } from "../../src/actions/set-setting";
import { dayOf } from "../../src/domain/quantity";
import { checkTriangle } from "../../src/domain/triangle";
import { openWorkbook, printedFindings, sheetValues } from "../support/driver";
import { type Change, registerWith, withCell, withRow } from "../support/register-cases";

const on = dayOf(2022, 10, 1);
const done = <T>(outcome: Outcome<T>): T => {
  if (outcome.kind !== "done") throw new Error(JSON.stringify(outcome));
  return outcome.result;
};
const readRegister = async (): Promise<Register> => done(await runReadRegister(on));
const codes = async (): Promise<readonly string[]> => findingsOf(await readRegister()).map(({ code }) => code);
const open = (...changes: readonly Change[]) =>
  openWorkbook(registerWith(withCell("Portfolio", 3, "Ambtelijk opdrachtnemer", null), ...changes));
const ruleRow = (name: string, reason: string | null) => withRow("Instellingen", { Instelling: name, Waarde: reason });
const reason = "Wij benoemen pas na de kadernota.";

test("een regel met een reden gaat uit, en Controle noemt haar met de reden", async () => {
  await open();
  expect(await codes()).toEqual(["V-1"]);
  done(await runSwitchRule(await readRegister(), "V-1", reason));
  expect((await sheetValues("Instellingen")).at(-1)).toEqual(["Regel V-1 uit", reason]);
  expect(await codes()).toEqual([]);
  done(await runCheck(on));
  expect((await sheetValues("Controle")).flat()).toContain(`Regel V-1 is uitgezet in Instellingen: ${reason}`);
  const { portfolio } = await readRegister();
  expect(checkTriangle(portfolio, on).issues).toEqual([]);
});

test("wie haar weer aanzet, maakt haar rij leeg; een volgende krijgt die rij", async () => {
  await open(ruleRow("Regel V-1 uit", reason));
  done(await runSwitchRule(await readRegister(), "V-1", null));
  expect((await sheetValues("Instellingen")).flat()).not.toContain("Regel V-1 uit");
  expect(await codes()).toEqual(["V-1"]);
  done(await runSwitchRule(await readRegister(), "V-14", "Wij rapporteren per jaar."));
  expect((await sheetValues("Instellingen")).at(-1)).toEqual(["Regel V-14 uit", "Wij rapporteren per jaar."]);
});

test.each([null, "ja", "uit", "X"])("zonder reden (%p) blijft zij aan, en dat is een bevinding", async (said) => {
  await open(ruleRow("Regel V-1 uit", said));
  done(await runCheck(on));
  expect((await printedFindings()).map(({ code, where }) => `${code} ${where}`)).toEqual([
    expect.stringMatching(/^G-42 Instellingen, rij \d+, Waarde$/u),
    "V-1 Portfolio, rij 3, Ambtelijk opdrachtnemer",
  ]);
});

test("de naam wordt ook anders geschreven gelezen; een regel die er niet is, is een onbekende instelling", async () => {
  await open(ruleRow("regel v01 UIT", reason), ruleRow("Regel V-99 uit", reason));
  expect(await codes()).toEqual(["G-29"]);
});

test("een andere reden vervangt de vorige, tenzij een ander haar intussen wijzigde", async () => {
  await open(ruleRow("Regel V-1 uit", "Nog niet."));
  const seen = await readRegister();
  done(await runSwitchRule(seen, "V-1", reason));
  expect((await sheetValues("Instellingen")).at(-1)).toEqual(["Regel V-1 uit", reason]);
  expect(await runSwitchRule(seen, "V-1", null)).toMatchObject({ kind: "refused" });
});
