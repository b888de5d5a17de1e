/** The built add-in on the workbench, in Chromium: what a person does, and sees. */
import { readFileSync } from "node:fs";
import { openHost } from "../../src/host/open-host";
import { convert, describeWithLibreOffice } from "../support/libreoffice";
import { makeXlsx } from "../support/make-xlsx";
import { describeWithChromium } from "./support/chromium";
import { openWorkbench, type Workbench } from "./support/workbench";
import { serverAddress } from "./support/workbench-server";

jest.setTimeout(60_000);

const sample = new Uint8Array(readFileSync("samples/voorbeeldregister.xlsx"));
const sums = makeXlsx({
  sheets: [
    {
      name: "Sommen",
      rows: [
        [1, 2],
        [3, 4],
      ],
    },
  ],
});

describeWithChromium("the workbench", () => {
  let bench: Workbench;
  const open = async (...given: Parameters<typeof openWorkbench>): Promise<Workbench> => {
    bench = await openWorkbench(...given);
    return bench;
  };
  afterEach(async () => {
    const { violations } = bench;
    await bench.close();
    expect(violations).toEqual([]);
  });

  test("a button of the ribbon writes its sheet and shows it; what is saved opens elsewhere", async () => {
    const { sheets, press, cell, save } = await open({ xlsx: sample });
    expect(await sheets()).not.toContain("Balans");
    expect((await cell("Portfolio!A2")).text).toBe("P-1");
    await press("Balans");
    expect(await sheets()).toContain("Balans");
    expect(await cell("Balans!A1")).toMatchObject({ text: "Capaciteitsbalans", isBold: true });
    expect((await cell("A1")).text).toBe("Capaciteitsbalans"); // of the sheet that is shown

    const saved = await save();
    const host = await openHost({ xlsx: saved });
    const used = await host.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Balans").getRange("A1").load("text");
      await context.sync();
      return range.text;
    });
    host.close();
    expect(used).toEqual([["Capaciteitsbalans"]]);
  });

  test("what is typed calculates, and can be undone", async () => {
    const { type, page, waitForCell } = await open({ xlsx: sums });
    await type("Sommen!C1", "=SOM(A1:B2)");
    await waitForCell("C1", "10");
    await type("A1", "1,5");
    await waitForCell("C1", "10,5");
    await page.keyboard.press("Control+z");
    await waitForCell("C1", "10");
  });

  test("a function of the add-in answers while its pane is closed", async () => {
    const { type, waitForCell, page } = await open({ xlsx: sample });
    expect(await page.locator("iframe").isVisible()).toBe(false);
    await type("Toelichting!Z1", "=PORTFOLIO.DRIEHOEK(Portfolio[#Alles];Personen[#Alles])");
    await waitForCell("Toelichting!Z1", "Nr");
  });

  test("cells look as their formats, their table and conditional formats say", async () => {
    const { cell } = await open({ xlsx: await looks() });
    expect(await cell("A1")).toMatchObject({ fill: "#4472C4", color: "#FFFFFF", isBold: true });
    expect([await cell("A2"), await cell("A3")].map(({ fill }) => fill)).toEqual(["#DAE3F3", null]);
    expect((await cell("B2")).fill).toBe("#DAE3F3"); // 5 is not above 10
    expect((await cell("B3")).fill).toBe("#FF0000");
    expect([await cell("A3"), await cell("A4")].map(({ isBold }) => isBold)).toEqual([true, false]);
    expect(await cell("D1")).toMatchObject({ fill: "#00FF00", text: expect.stringMatching(/^#+$/) });
  });

  test("a second author is told what the first one did, from afar", async () => {
    const { type, pane } = await open({ xlsx: sums, authors: 2 });
    const listen = async (author: number) => {
      const frame = await pane(author);
      await frame.evaluate(() =>
        Excel.run(async (context) => {
          context.workbook.worksheets.onChanged.add(async ({ address, source }) => {
            document.title = `${address} ${source}`;
          });
          await context.sync();
        }),
      );
      return frame;
    };
    const frames = [await listen(0), await listen(1)] as const;
    await type("Sommen!A2", "7");
    await expect(titleOf(frames[0])).resolves.toBe("A2 Local");
    await expect(titleOf(frames[1])).resolves.toBe("A2 Remote");
  });

  test("the pane opens and closes while its page lives on, and its page knows", async () => {
    const { pane, page, button } = await open({ xlsx: sums });
    const frame = await pane();
    const seen = frame.evaluate(
      () =>
        new Promise<string[]>((resolve) => {
          const modes: string[] = [];
          void Office.addin.onVisibilityModeChanged(({ visibilityMode }) => {
            if (modes.push(visibilityMode) === 2) resolve(modes);
          });
        }),
    );
    await frame.evaluate(() => undefined);
    await button("Venster openen").click();
    await page.locator("iframe").waitFor({ state: "visible" });
    await frame.evaluate(() => Office.addin.hide());
    await page.locator("iframe").waitFor({ state: "hidden" });
    expect(await seen).toEqual(["Taskpane", "Hidden"]);
  });
});

describeWithChromium("the add-in's page on the workbench", () => {
  test("is the built one, but for where office.js comes from", async () => {
    const built = readFileSync("dist/addin/addin.html", "utf8");
    const bench = await openWorkbench();
    const served = await (await bench.page.request.get(`${await serverAddress()}addin.html`)).text();
    await bench.close();
    expect(served.split("/office/office.js")).toHaveLength(2);
    expect(served.replace("/office/office.js", "https://appsforoffice.microsoft.com/lib/1/hosted/office.js")).toBe(
      built,
    );
  });
});

describeWithLibreOffice("what the workbench saves", () => {
  test("opens in LibreOffice", async () => {
    const bench = await openWorkbench({ xlsx: sums });
    await bench.type("Sommen!C1", "=SOM(A1:B2)");
    const csv = await convert(await bench.save(), "xlsx", "csv");
    await bench.close();
    expect(Buffer.from(csv).toString()).toBe("1,2,10\n3,4,\n");
  });
});

/** A table with a rule in each column, and a number that is too wide for its own green cell. */
const looks = async (): Promise<Uint8Array> => {
  const host = await openHost();
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:B4").values = [
      ["Naam", "Uren"],
      ["een", 5],
      ["twee", 15],
      ["drie", ""],
    ];
    sheet.tables.add("A1:B4", true).style = "TableStyleMedium2";
    const { custom } = sheet.getRange("B2:B4").conditionalFormats.add("Custom");
    custom.rule.formula = "=B2>10";
    custom.format.fill.color = "#FF0000";
    const { cellValue } = sheet.getRange("A2:A4").conditionalFormats.add("CellValue");
    cellValue.rule = { formula1: '="twee"', operator: "EqualTo" };
    cellValue.format.font.bold = true;
    const own = sheet.getRange("D1");
    own.values = [[1234567]];
    own.numberFormat = [["0.00"]];
    own.format.fill.color = "#00FF00";
    own.format.columnWidth = 24;
    await context.sync();
  });
  const saved = await host.save();
  host.close();
  return saved;
};

const titleOf = async (frame: Awaited<ReturnType<Workbench["pane"]>>): Promise<string> => {
  await frame.waitForFunction(() => document.title.includes(" "));
  return frame.title();
};
