/** What the workbench's ribbon takes from the add-in's own manifest. */
import { readFileSync } from "node:fs";
import { JSDOM } from "jsdom";
import type { Locale } from "../../../src/host/engine/workbook";
import { type Manifest, parseManifest, type RibbonControl } from "../../../src/host/workbench/ribbon/manifest";
import { shortcutPressed, shortcutsOf } from "../../../src/host/workbench/ribbon/shortcuts";

const text = readFileSync("manifest.xml", "utf8");

const parsed = (xml: string, locale: Locale = "nl-NL"): Manifest =>
  parseManifest(new JSDOM(xml, { contentType: "text/xml" }).window.document, locale);

const controls = ({ tabs }: Manifest): readonly RibbonControl[] =>
  tabs.flatMap(({ groups }) => groups.flatMap((group) => group.controls));

test("every group, button and menu is there, with the action that the manifest gives it", () => {
  const manifest = parsed(text);
  expect(manifest.tabs.map(({ label, groups }) => [label, groups.map((group) => group.label)])).toEqual([
    ["Koersvast", ["Register", "Antwoorden", "Overzicht"]],
  ]);
  const menu = controls(manifest).find(({ kind }) => kind === "menu");
  expect(menu?.kind === "menu" && menu.items.map(({ label, action }) => [label, action])).toEqual([
    ["Balans", { kind: "function", name: "functieBalans" }],
    ["Driehoek", { kind: "function", name: "functieDriehoek" }],
    ["Rangorde", { kind: "function", name: "functieRangorde" }],
    ["Besluitblad", { kind: "function", name: "functieBesluitblad" }],
  ]);
  expect(controls(manifest).find(({ id }) => id === "Koersvast.Button.Pane")).toMatchObject({
    action: { kind: "pane" },
  });
});

test("words come in the language, or in that of the manifest; addresses are those of this server", () => {
  const balance = (locale: Locale) =>
    controls(parsed(text, locale)).find(({ id }) => id === "Koersvast.Button.Balans")!;
  expect([balance("nl-NL").label, balance("en-US").label]).toEqual(["Balans", "Balance"]);
  expect(balance("en-US").tip.title).toBe("Balance");
  expect(balance("nl-NL").icons).toEqual({
    16: "/assets/balans-16.png",
    32: "/assets/balans-32.png",
    80: "/assets/balans-80.png",
  });
  const elsewhere = parsed(text.replaceAll("https://localhost:3000/", "https://gemeente.example/koersvast/"));
  expect([elsewhere.page, elsewhere.functions.metadata]).toEqual(["/addin.html", "/functions.json"]);
});

test("what Excel would not take throws, with its name", () => {
  expect(() => parsed(text.replace('String id="Tab.Label"', 'String id="Anders"'))).toThrow("no resource Tab.Label");
  expect(() => parsed(text.replace('xsi:type="Menu"', 'xsi:type="Galerij"'))).toThrow("no control Galerij");
});

test("keys of the add-in run its actions, with exactly these keys held", () => {
  const shortcuts = shortcutsOf({
    shortcuts: [
      { action: "toon", key: { default: "Ctrl+Alt+K" } },
      { action: "verberg", key: { default: "Ctrl+Alt+Shift+K" } },
    ],
  });
  const held = { ctrlKey: true, altKey: true, metaKey: false };
  const pressed = (shiftKey: boolean, code: string) =>
    shortcutPressed(shortcuts, { ...held, shiftKey, code } as KeyboardEvent)?.action;
  expect([pressed(false, "KeyK"), pressed(true, "KeyK"), pressed(false, "KeyL")]).toEqual([
    "toon",
    "verberg",
    undefined,
  ]);
});
