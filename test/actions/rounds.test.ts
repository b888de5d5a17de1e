/** Opening and closing a round in a workbook: the table, the sheets, the snapshots, and what is refused. */
import { runCheck } from "../../src/actions/check";
import type { Outcome } from "../../src/actions/outcome";
import { runReadRegister } from "../../src/actions/read-register";
import type { Register } from "../../src/actions/register";
import { runCloseRound, runOpenRound, runReadOpening, unansweredIn } from "../../src/actions/rounds";
import { runCompare } from "../../src/actions/snapshots";
import { type Day, dayOf } from "../../src/domain/quantity";
import { isRoundClosed } from "../../src/domain/rounds/round";
import { hasAnswered, roundAnswers } from "../../src/domain/rounds/round-progress";
import { openWorkbook, printedFindings, sheetNames, sheetValues, userCells } from "../support/driver";
import {
  ownSheets,
  registerWith,
  withBook,
  withCell,
  withoutTable,
  withRow,
  withSheets,
} from "../support/register-cases";
import { person, tableSheet } from "../support/small-register";

const on = dayOf(2022, 10, 1);
const later = dayOf(2022, 10, 20);
const round = { name: "Najaar 2022", deadline: dayOf(2022, 10, 14) };
const { programmeManager, projectLeader, processDirector, officer } = person;
const everybody = [projectLeader, programmeManager, processDirector, officer];

const done = <T>(outcome: Outcome<T>): T => {
  if (outcome.kind !== "done") throw new Error(JSON.stringify(outcome), { cause: outcome });
  return outcome.result;
};

const register = async (day: Day = on): Promise<Register> => done(await runReadRegister(day));

const change = (work: (sheets: Excel.WorksheetCollection) => void): Promise<void> =>
  Excel.run(async (context) => {
    work(context.workbook.worksheets);
    await context.sync();
  });

describe("een ronde openen", () => {
  test("vraagt in Actualisatie elke opdrachtnemer om de eigen items, ook die van niemand", async () => {
    await openWorkbook(registerWith(withCell("Portfolio", 4, "Ambtelijk opdrachtnemer", null)));
    expect(done(await runOpenRound(on, round))).toBe(5);
    const [headings, ...rows] = await sheetValues("Actualisatie");
    expect(headings).toEqual(["Ronde", "Opdrachtnemer", "Nr", "Gevraagd", "Deadline", "Beantwoord op", "Opmerking"]);
    expect(rows.map((cells) => cells.slice(0, 3))).toEqual([
      ["Najaar 2022", projectLeader, "P-2; P-4; P-10"],
      ["Najaar 2022", programmeManager, "P-1; P-5"],
      ["Najaar 2022", processDirector, "P-6"],
      ["Najaar 2022", officer, "L-1"],
      ["Najaar 2022", "(zonder opdrachtnemer)", "P-3"],
    ]);
    expect(rows.map((cells) => cells[4])).toEqual(Array(5).fill(round.deadline));
    expect(rows[0]?.[3]).toBe("3 items nalopen");
    expect(rows[4]?.[3]).toBe("1 item nalopen; 1 punt op blad Actualisatieronde");
  });

  test("schrijft blad Actualisatieronde, met wat ontbreekt, en wijzigt geen eigen blad", async () => {
    const book = registerWith(withCell("Portfolio", 4, "Ambtelijk opdrachtnemer", null));
    await openWorkbook(book);
    const before = await userCells(ownSheets(book));
    const outcome = await runOpenRound(on, round);
    expect(outcome).toMatchObject({ kind: "done", sheets: ["Actualisatieronde", "Overzicht"] });
    expect(await userCells(ownSheets(book))).toEqual(before);
    const lines = (await sheetValues("Actualisatieronde")).map((cells) =>
      cells.filter((each) => each !== "").join("|"),
    );
    expect(lines).toContain(`${projectLeader}: 3 items`);
    expect(lines.join("\n")).toMatch(/P-3\|Fietspad Esweg \(fictief\)\|Voorbereiding\|geen\|nu nodig\|/u);
  });

  test("zet een volgende ronde onder de vorige, ook in een tabel die kolommen mist", async () => {
    const own = tableSheet("Actualisatie", ["Opdrachtnemer", "Ronde", "Nr"], [["Iemand", "Voorjaar", "P-1"]]);
    await openWorkbook(registerWith(withSheets(own)));
    done(await runOpenRound(on, round));
    const rows = await sheetValues("Actualisatie");
    expect(rows.slice(1, 3)).toEqual([
      ["Iemand", "Voorjaar", "P-1"],
      [projectLeader, "Najaar 2022", "P-2; P-3; P-4; P-10"],
    ]);
    expect((await register()).portfolio.updates).toHaveLength(5);
  });

  test("vraagt niet opnieuw wat een mislukte opening al vroeg", async () => {
    const own = tableSheet(
      "Actualisatie",
      ["Ronde", "Opdrachtnemer", "Nr"],
      [[round.name, programmeManager, "P-1; P-5"]],
    );
    await openWorkbook(registerWith(withSheets(own)));
    done(await runOpenRound(on, round));
    const asked = (await sheetValues("Actualisatie")).slice(1).map(([, lead]) => lead);
    expect(asked).toEqual([programmeManager, projectLeader, processDirector, officer]);
  });

  test("vraagt vijf rondgangen, en een meer met een tabel die er al is", async () => {
    const { statistics } = await openWorkbook(registerWith());
    statistics.reset();
    done(await runOpenRound(on, round));
    expect(statistics.syncs).toBe(5);
    done(await runCloseRound(later, everybody));
    statistics.reset();
    done(await runOpenRound(later, { ...round, name: "Voorjaar 2023" }));
    expect(statistics.syncs).toBe(6);
  });

  test.each([
    ["zonder naam", { ...round, name: " " }, { code: "roundName", reason: "empty" }],
    ["met de naam van een eerdere", { ...round, name: "najaar 2022" }, { code: "roundName", reason: "taken" }],
  ])("weigert een ronde %s, en schrijft niets", async (_, next, refusal) => {
    await openWorkbook(registerWith());
    done(await runOpenRound(on, round));
    done(await runCloseRound(on, everybody));
    const before = await userCells(await sheetNames());
    expect(await runOpenRound(on, next)).toMatchObject({ kind: "refused", refusal });
    expect(await userCells(await sheetNames())).toEqual(before);
  });

  test("weigert zolang er een open is, zonder Portfolio, alleen-lezen en als de naam van de tabel bezet is", async () => {
    await openWorkbook(registerWith());
    done(await runOpenRound(on, round));
    expect(await runOpenRound(on, { ...round, name: "Nog een" })).toMatchObject({
      refusal: { code: "roundOpen", name: "Najaar 2022" },
    });
    await openWorkbook(registerWith(withoutTable("Portfolio")));
    expect(await runOpenRound(on, round)).toMatchObject({ refusal: { code: "tableMissing" } });
    await openWorkbook(registerWith(), { readOnly: true });
    expect(await runOpenRound(on, round)).toMatchObject({ refusal: { code: "readOnly" } });
    await openWorkbook(registerWith(withSheets({ name: "Actualisatie", rows: [["van mij"]] })));
    expect(await runOpenRound(on, round)).toMatchObject({ refusal: { code: "nameTaken", names: ["Actualisatie"] } });
    expect(await sheetValues("Actualisatie")).toEqual([["van mij"]]);
    expect((await register()).rounds).toEqual([]);
  });

  test("weigert, en opent niets, als onder de tabel geen plaats is", async () => {
    const own = tableSheet("Actualisatie", ["Ronde", "Opdrachtnemer"], [["Voorjaar", "Iemand"]]);
    await openWorkbook(registerWith(withSheets({ ...own, rows: [...own.rows, [], ["een notitie"]] })));
    expect(await runOpenRound(on, round)).toMatchObject({ refusal: { code: "noRoomBelow", table: "Actualisatie" } });
    expect((await register()).rounds).toEqual([]);
    expect(await sheetNames()).not.toContain("Actualisatieronde");
  });
});

describe("wie heeft geantwoord", () => {
  const answers = async () => {
    const { portfolio } = await register();
    return roundAnswers(portfolio, round.name, done(await runReadOpening(on)));
  };

  test("wie een dag invult, en wie een rij van een eigen item wijzigt", async () => {
    const host = await openWorkbook(registerWith());
    done(await runOpenRound(on, round));
    expect((await answers()).filter(hasAnswered)).toEqual([]);
    const other = await host.connect();
    await other.user.type("Actualisatie!F2", "3-10-2022");
    await other.user.type("Capaciteitsvraag!G2", "55");
    expect((await answers()).map(({ row, saidOn, changed }) => [row.lead, saidOn, changed])).toEqual([
      [projectLeader, dayOf(2022, 10, 3), []],
      [programmeManager, null, ["P-1"]],
      [processDirector, null, []],
      [officer, null, []],
    ]);
  });

  test("sorteren is geen antwoord", async () => {
    await openWorkbook(registerWith());
    done(await runOpenRound(on, round));
    await change((sheets) => {
      const { sort } = sheets.getItem("Portfolio").tables.getItem("Portfolio");
      sort.apply([{ key: 1, ascending: false }]);
    });
    expect((await answers()).filter(hasAnswered)).toEqual([]);
  });
});

describe("een ronde sluiten", () => {
  test("zegt eerst wie niet antwoordde, en sluit pas als dat bekend was", async () => {
    await openWorkbook(registerWith());
    done(await runOpenRound(on, round));
    expect(await runCloseRound(later, [])).toMatchObject({ refusal: { code: "unanswered", names: everybody } });
    expect(isRoundClosed((await register()).rounds)).toBe(false);
    const closed = done(await runCloseRound(later, everybody));
    expect(unansweredIn(closed.answers)).toEqual(everybody);
    const { rounds } = await register();
    expect(rounds).toEqual([{ name: "Najaar 2022", openedOn: on, deadline: round.deadline, closedOn: later }]);
    expect(isRoundClosed(rounds)).toBe(true);
    const lines = (await sheetValues("Actualisatieronde")).flat();
    expect(lines).toContain("Geopend op 01-10-2022, gesloten op 20-10-2022.");
    expect(lines).toContain("Beantwoord: 0 van 4.");
  });

  test("kan daarna niet opnieuw", async () => {
    await openWorkbook(registerWith());
    expect(await runCloseRound(on, [])).toMatchObject({ refusal: { code: "noRoundOpen" } });
    done(await runOpenRound(on, round));
    done(await runCloseRound(later, everybody));
    expect(await runCloseRound(later, everybody)).toMatchObject({ refusal: { code: "noRoundOpen" } });
  });

  test("vraagt vijf rondgangen", async () => {
    const { statistics } = await openWorkbook(registerWith());
    done(await runOpenRound(on, round));
    statistics.reset();
    done(await runCloseRound(later, everybody));
    expect(statistics.syncs).toBe(5);
  });
});

describe("momentopnamen", () => {
  test("overleven bewaren en openen, en zeggen wat er sindsdien veranderde", async () => {
    const first = await openWorkbook(registerWith(withBook({ date1904: true })));
    done(await runOpenRound(on, round));
    const host = await openWorkbook(await first.save());
    await host.user.type("Portfolio!B3", "Dorpshuis Veldkant, nieuw (fictief)");
    const span = { from: { round: 0, moment: "opening" }, to: null } as const;
    const { comparison } = done(await runCompare(later, span));
    expect(comparison.changed).toMatchObject([
      {
        initiative: { nr: "P-2" },
        fields: [{ field: "name", from: "Dorpshuis Veldkant (fictief)", to: "Dorpshuis Veldkant, nieuw (fictief)" }],
      },
    ]);
  });

  test("van dezelfde tabellen zijn dezelfde bytes", async () => {
    const partsAfter = async (): Promise<readonly string[]> => {
      await openWorkbook(registerWith());
      done(await runOpenRound(on, round));
      return Excel.run(async (context) => {
        const parts = context.workbook.customXmlParts.load("items/id");
        await context.sync();
        const xmls = parts.items.map((part) => part.getXml());
        await context.sync();
        return xmls.map(({ value }) => value);
      });
    };
    const once = await partsAfter();
    expect(once).toHaveLength(1);
    expect(once[0]).toMatch(/^<momentopname xmlns="urn:koersvast:momentopname:1-opening" deel="1" van="1">/u);
    expect(await partsAfter()).toEqual(once);
  });

  test("waarvan een ander programma de aanhalingstekens anders schreef, worden gelezen", async () => {
    await openWorkbook(registerWith());
    done(await runOpenRound(on, round));
    await Excel.run(async (context) => {
      const parts = context.workbook.customXmlParts.load("items/id");
      await context.sync();
      const [part] = parts.items;
      const xml = part?.getXml();
      await context.sync();
      const [, open = "", text = ""] = /^([^>]*>)([^]*)<\/momentopname>$/u.exec(xml?.value ?? "") ?? [];
      const head = '<?xml version="1.0" encoding="UTF-8"?>\n';
      part?.setXml(`${head}${open}${text.replaceAll('"', "&quot;")}</momentopname>\n`);
      await context.sync();
    });
    expect(done(await runReadOpening(on))?.initiatives).toHaveLength(8);
  });

  test("die er niet meer zijn, worden genoemd", async () => {
    await openWorkbook(registerWith());
    done(await runOpenRound(on, round));
    await Excel.run(async (context) => {
      const parts = context.workbook.customXmlParts.load("items/id");
      await context.sync();
      for (const part of parts.items) part.delete();
      await context.sync();
    });
    const span = { from: { round: 0, moment: "opening" }, to: null } as const;
    expect(await runCompare(on, span)).toMatchObject({ refusal: { code: "snapshotMissing", names: ["Najaar 2022"] } });
    expect(done(await runReadOpening(on))).toBeNull();
  });

  test("wat de werkmap over rondes bewaart en niet te lezen is, is een bevinding", async () => {
    await openWorkbook(registerWith());
    await Excel.run(async (context) => {
      context.workbook.settings.add("koersvast.rondes", '{"rondes":[["Najaar"]]}');
      await context.sync();
    });
    done(await runCheck(on));
    expect(await printedFindings()).toMatchObject([{ code: "G-40", severity: "nu nodig", where: "de werkmap" }]);
  });
});

describe("een besluit wordt niet gewijzigd", () => {
  const decided = [
    withCell("Keuzes", 2, "Status", "besloten"),
    withCell("Keuzes", 2, "MT-advies", null),
    withRow("Keuzes", { Keuzenr: "K-2", Keuze: "Nog open", Orgaan: "MT", Status: "open" }),
  ];
  const findings = async () => {
    done(await runCheck(later));
    return (await printedFindings()).filter(({ code }) => /^S-2[23]$/u.test(code));
  };

  test("aanvullen mag, en een open keuze mag ook anders", async () => {
    const host = await openWorkbook(registerWith(...decided));
    done(await runOpenRound(on, round));
    await host.user.type("Keuzes!N2", "Faseren");
    await host.user.type("Keuzes!B3", "Iets anders");
    expect(await findings()).toEqual([]);
  });

  test("een gewijzigd besluit is één bevinding, bij de eerste cel die anders is", async () => {
    const host = await openWorkbook(registerWith(...decided));
    done(await runOpenRound(on, round));
    await host.user.type("Keuzes!B2", "Toch iets anders");
    await host.user.type("Keuzes!D2", "raad");
    expect(await findings()).toMatchObject([{ code: "S-22", severity: "nu nodig", where: "Keuzes, rij 2, Keuze" }]);
    expect((await findings())[0]?.says).toMatch(/K-1 is besloten.*01-10-2022.*Keuze en Orgaan/u);
  });

  test("een weggehaald besluit ook", async () => {
    await openWorkbook(registerWith(...decided));
    done(await runOpenRound(on, round));
    await change((sheets) => sheets.getItem("Keuzes").getRange("2:2").delete("Up"));
    expect(await findings()).toMatchObject([{ code: "S-23", where: "Keuzes" }]);
  });
});
