/** What an add-in does with its pane and its buttons, by the real office.js; and what the person's Excel shows of it. */
import { type Host, openHost } from "../../../src/host/open-host";

const open: Host[] = [];
const opened = async (options?: Parameters<typeof openHost>[0]): Promise<Host> => {
  const host = await openHost(options);
  open.push(host);
  return host;
};
afterEach(() => open.splice(0).forEach((host) => host.close()));

const update = (host: Host, enabled: boolean) =>
  host.Office.ribbon.requestUpdate({
    tabs: [{ id: "Tab", groups: [{ id: "Groep", controls: [{ id: "Knop", enabled }] }] }],
  });

test("the pane is closed at first, opens and closes by the add-in, and the add-in is told", async () => {
  const host = await opened();
  const modes: string[] = [];
  const end = await host.Office.addin.onVisibilityModeChanged(({ visibilityMode }) => void modes.push(visibilityMode));
  expect(host.addin.isPaneShown).toBe(false);
  await host.Office.addin.showAsTaskpane();
  expect(host.addin.isPaneShown).toBe(true);
  await host.Office.addin.showAsTaskpane(); // it is open already
  await host.Office.addin.hide();
  expect(host.addin.isPaneShown).toBe(false);
  expect(modes).toEqual(["Taskpane", "Hidden"]);
  await end();
  await host.Office.addin.showAsTaskpane();
  expect(modes).toHaveLength(2);
});

test("the add-in is told when the person opens and closes the pane", async () => {
  const host = await opened();
  const modes: string[] = [];
  await host.Office.addin.onVisibilityModeChanged(({ visibilityMode }) => void modes.push(visibilityMode));
  host.addin.showPane(true);
  host.addin.showPane(false);
  await host.Office.addin.hide(); // it is closed already; what was told before is heard by now
  expect(modes).toEqual(["Taskpane", "Hidden"]);
});

test("a button is switched off and on again, and who watches is told", async () => {
  const host = await opened();
  let changes = 0;
  host.addin.listeners.add(() => (changes += 1));
  await update(host, false);
  expect([...host.addin.disabledControls]).toEqual(["Knop"]);
  await update(host, false);
  await update(host, true);
  expect([...host.addin.disabledControls]).toEqual([]);
  expect(changes).toBe(2);
});

test("a tab is hidden", async () => {
  const host = await opened();
  await host.Office.ribbon.requestUpdate({ tabs: [{ id: "Tab", visible: false }] });
  expect([...host.addin.hiddenTabs]).toEqual(["Tab"]);
});

test("neither is a change of the workbook: it works where that can only be read, and costs no round trip of it", async () => {
  const host = await opened({ readOnly: true });
  await update(host, false);
  await host.Office.addin.showAsTaskpane();
  expect(host.addin.isPaneShown).toBe(true);
  expect(host.statistics.syncs).toBe(0);
});

test("controls that are made at run time are not played, and that is said", async () => {
  const host = await opened();
  const made = host.Office.ribbon.requestCreateControls({ actions: [], tabs: [] });
  await expect(made).rejects.toMatchObject({ code: "NotImplemented" });
});

test("each author has a pane and buttons of its own", async () => {
  const host = await opened();
  const other = await host.connect();
  await update(other, false);
  await other.Office.addin.showAsTaskpane();
  expect([host.addin.isPaneShown, host.addin.disabledControls.size]).toEqual([false, 0]);
});
