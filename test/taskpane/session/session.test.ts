/** The session of the pane on a workbook that is open in the host: what it reads, notices, does and says. */
import { readFileSync } from "node:fs";
import { done, refused } from "../../../src/actions/outcome";
import { dayOf } from "../../../src/domain/quantity";
import type { Host } from "../../../src/host/open-host";
import { dutch } from "../../../src/messages/nl-speech";
import { type Conduct, newSession, type Session } from "../../../src/taskpane/session/session";
import { openWorkbook } from "../../support/driver";

const sample = new Uint8Array(readFileSync("samples/voorbeeldregister.xlsx"));
const today = () => dayOf(2022, 9, 30);

/** Resolves once the session's state is so; the test ends without it when that never comes. */
const until = (session: Session, isSo: () => boolean): Promise<void> =>
  new Promise((resolve) => {
    if (isSo()) return resolve();
    const end = session.subscribe(() => {
      if (!isSo()) return;
      end();
      resolve();
    });
  });

const opened = async (host: Promise<Host>): Promise<{ readonly host: Host; readonly session: Session }> => {
  const workbook = await host;
  const session = newSession(dutch, today);
  await session.refresh();
  await session.watch();
  expect(session.get().isUnaware).toBe(false);
  return { host: workbook, session };
};

const nameOf = (session: Session, nr: string): string | undefined => {
  const { loaded } = session.get();
  return loaded.kind === "read"
    ? loaded.register.portfolio.initiatives.find((each) => each.nr === nr)?.name
    : undefined;
};

test("leest het register, en opnieuw als er zelf in getypt is", async () => {
  const { host, session } = await opened(openWorkbook(sample));
  expect(nameOf(session, "P-2")).toBeDefined();
  await host.user.type("Portfolio!B3", "Andere naam");
  await until(session, () => nameOf(session, "P-2") === "Andere naam");
  expect(session.get()).toMatchObject({ changed: null, isRefreshing: false });
});

test("wat een ander wijzigt, wordt gezegd en pas gelezen als daarom gevraagd wordt", async () => {
  const { host, session } = await opened(openWorkbook(sample));
  const other = await host.connect();
  await other.user.type("Portfolio!B3", "Van een ander");
  await until(session, () => session.get().changed === "other");
  expect(nameOf(session, "P-2")).not.toBe("Van een ander");
  await session.refresh();
  expect(nameOf(session, "P-2")).toBe("Van een ander");
  expect(session.get().changed).toBeNull();
});

test("wat buiten de tabellen van het register gebeurt, is geen wijziging ervan", async () => {
  const { host, session } = await opened(openWorkbook(sample));
  await host.Excel.run(async (context) => {
    context.workbook.worksheets.add("Los");
    await context.sync();
  });
  const other = await host.connect();
  await other.user.type("Los!A1", "x");
  await other.user.type("Portfolio!B3", "Van een ander");
  await until(session, () => session.get().changed === "other"); // events come in order: that of Los was let go
  await session.refresh();
  await other.user.type("Los!A2", "y");
  await host.user.type("Portfolio!B3", "Zelf");
  await until(session, () => nameOf(session, "P-2") === "Zelf");
  expect(session.get().changed).toBeNull();
});

describe("wat Excel niet meldt", () => {
  test("in een werkmap die alleen te lezen is, weigert Excel niet alles, en wordt naar de rest geluisterd", async () => {
    const { session } = await opened(openWorkbook(sample, { readOnly: true }));
    expect(nameOf(session, "P-2")).toBeDefined();
  });

  test("een Excel die het weigert: dat wordt gezegd, en verversen kan", async () => {
    await openWorkbook(sample, { excelApi: "1.8" }); // of before the changes of all sheets could be heard
    const session = newSession(dutch, today);
    await session.watch();
    expect(session.get()).toMatchObject({ isUnaware: true, changed: null });
    await session.refresh();
    expect(session.get().isUnaware).toBe(true);
  });
});

describe("één ding tegelijk", () => {
  const free = async (): Promise<Session> => (await opened(openWorkbook(sample))).session;

  test("zegt wat er gebeurt, hoe ver het is en wat het werd", async () => {
    const session = await free();
    const seen: unknown[] = [];
    session.subscribe(() => seen.push(session.get().busy?.progress ?? null));
    const outcome = await session.perform({
      what: "Tellen",
      run: async ({ progress }) => {
        expect(session.get().busy).toMatchObject({ what: "Tellen", isStopping: false });
        progress(1, 2);
        return done(42, ["Blad"]);
      },
      said: (result, [sheet]) => `${result} op ${sheet}`,
    });
    expect(outcome).toEqual({ kind: "done", result: 42, sheets: ["Blad"] });
    expect(seen).toContainEqual({ done: 1, of: 2 });
    expect(session.get()).toMatchObject({ busy: null, notice: { intent: "success", text: "42 op Blad" } });
  });

  test("een tweede wordt niet begonnen zolang het eerste bezig is", async () => {
    const session = await free();
    let finish = (): void => undefined;
    const first = session.perform<string>({
      what: "Eerste",
      run: () => new Promise((resolve) => (finish = () => resolve(done("eerste", [])))),
    });
    expect(await session.perform({ what: "Tweede", run: async () => done("tweede", []) })).toBeNull();
    finish();
    expect(await first).toMatchObject({ result: "eerste" });
  });

  test("een weigering wordt gezegd, met wat te doen", async () => {
    const session = await free();
    await session.perform({ what: "Schrijven", run: async () => refused({ code: "readOnly" }) });
    expect(session.get().notice).toMatchObject({ intent: "warning", text: expect.stringContaining("alleen-lezen") });
  });

  test("stoppen bereikt wat bezig is", async () => {
    const session = await free();
    let conduct: Conduct | undefined;
    const work = session.perform({
      what: "Lang",
      run: (given) => {
        conduct = given;
        return new Promise((resolve) =>
          given.signal.addEventListener("abort", () => resolve(refused({ code: "stopped" }))),
        );
      },
    });
    session.stop();
    expect(session.get().busy?.isStopping).toBe(true);
    expect(await work).toMatchObject({ kind: "refused" });
    expect(conduct?.signal.aborted).toBe(true);
    expect(session.get().notice?.text).toBe("Gestopt. Er is niets geschreven.");
  });
});

test("in een lege werkmap is er een register zonder tabellen", async () => {
  const { session } = await opened(openWorkbook());
  const { loaded } = session.get();
  expect(loaded.kind === "read" && loaded.register.tables.size).toBe(0);
});

test("een plaats wordt geselecteerd, en is zij weg, dan wordt dat gezegd", async () => {
  const { host, session } = await opened(openWorkbook(sample));
  await session.goTo({ sheet: "Personen", address: "B3" });
  await host.Excel.run(async (context) => {
    const range = context.workbook.getSelectedRange().load("address");
    await context.sync();
    expect(range.address).toBe("Personen!B3");
  });
  await session.goTo({ sheet: "Weg", address: "A1" });
  expect(session.get().notice).toMatchObject({
    intent: "warning",
    text: expect.stringContaining("verwijderd of hernoemd"),
  });
});
