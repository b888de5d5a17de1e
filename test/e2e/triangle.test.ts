/** Finding an incomplete triangle in the pane, going to its cell and filling it in: by mouse, and by keyboard alone. */
import type { Frame } from "playwright-core";
import { makeXlsx } from "../support/make-xlsx";
import { registerWith, withCell } from "../support/register-cases";
import { describeWithChromium } from "./support/chromium";
import { focused, tabTo } from "./support/keyboard";
import { axeFindings } from "./support/pane";
import { openWorkbench, type Workbench } from "./support/workbench";

jest.setTimeout(60_000);

/** P-3, in row 4, has no lead; of the seven triangles that are demanded the other six are complete. */
const xlsx = makeXlsx(registerWith(withCell("Portfolio", 4, "Ambtelijk opdrachtnemer", null)));
const leader = "G. Dekker (fictief)";
const leadCell = "Portfolio!J4";

describeWithChromium("the triangles", () => {
  let bench: Workbench;
  const open = async (theme: "light" | "dark" = "light"): Promise<Frame> => {
    bench = await openWorkbench({ xlsx, width: 350, theme });
    return bench.pane();
  };
  afterEach(async () => {
    const { violations } = bench;
    await bench.close();
    expect(violations).toEqual([]);
  });

  test("one that is not complete is found, leads to its cell, is filled in, and goes from the list", async () => {
    const pane = await open();
    await pane.getByRole("tab", { name: "Driehoek" }).click();
    await pane.getByText("6 van 7 volledig").waitFor();
    expect(await pane.getByRole("article").count()).toBe(1);

    await pane.getByRole("button", { name: "ontbreekt" }).click();
    await bench.page.waitForFunction(() => window.koersvast?.shows("Portfolio!J4"));

    await pane.getByRole("button", { name: "Vul in: ambtelijk opdrachtnemer van P-3" }).click();
    await pane.getByRole("option", { name: leader }).click();
    await pane.getByText(`${leader} is nu ambtelijk opdrachtnemer van P-3.`).waitFor();
    await pane.getByText("7 van 7 volledig").waitFor();
    await bench.waitForCell(leadCell, leader);
    expect(await pane.getByRole("article").textContent()).toContain("volledig ✓");
    await pane.getByText("Elke driehoek die nu nodig is, is volledig.").waitFor();
    expect(await pane.getByRole("article").count()).toBe(0);
  });

  test("the same by keyboard alone, and the focus is never lost", async () => {
    const pane = await open();
    await pane.getByRole("tab", { name: "Overzicht" }).focus();
    await bench.page.keyboard.press("ArrowRight");
    await bench.page.keyboard.press("Enter");
    await pane.getByText("6 van 7 volledig").waitFor();
    await tabTo(bench, pane, "Vul in: ambtelijk opdrachtnemer van P-3");
    await bench.page.keyboard.press("Enter");
    await bench.page.keyboard.type("niemand");
    await bench.page.keyboard.press("Enter");
    await pane.getByText("niemand staat niet in Personen.").waitFor();
    await bench.page.keyboard.press("Control+a");
    await bench.page.keyboard.type("dek");
    await bench.page.keyboard.press("ArrowDown");
    await bench.page.keyboard.press("Enter");
    await pane.getByText("7 van 7 volledig").waitFor();
    await bench.waitForCell(leadCell, leader);
    expect(await focused(pane)).toBe("Wijzig ambtelijk opdrachtnemer van P-3");
    await pane.getByText("Elke driehoek die nu nodig is, is volledig.").waitFor();
    expect(await focused(pane)).toContain("Elke driehoek die nu nodig is, is volledig.");
  });

  test("Escape leaves the box where it was opened", async () => {
    const pane = await open();
    await pane.getByRole("tab", { name: "Driehoek" }).click();
    await pane.getByRole("button", { name: "Vul in: ambtelijk opdrachtnemer van P-3" }).click();
    await bench.page.keyboard.press("Escape");
    await pane.getByRole("button", { name: "Vul in: ambtelijk opdrachtnemer van P-3" }).waitFor();
    expect(await focused(pane)).toBe("Vul in: ambtelijk opdrachtnemer van P-3");
  });

  test.each(["light", "dark"] as const)("axe finds nothing, %s", async (theme) => {
    const pane = await open(theme);
    await pane.getByRole("tab", { name: "Driehoek" }).click();
    await pane.getByRole("button", { name: "Vul in: ambtelijk opdrachtnemer van P-3" }).click();
    await bench.page.keyboard.press("ArrowDown");
    expect(await axeFindings(bench)).toEqual([]);
  });
});
