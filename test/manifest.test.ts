/** What Office demands of manifest.xml: the schema where it is at hand, and what a schema cannot see. */
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { JSDOM } from "jsdom";

const root = path.resolve(__dirname, "..");
const schema = path.resolve(root, "../shared/manifest-xsd/OfficeAppManifestV1_1.xsd");
const text = readFileSync(path.join(root, "manifest.xml"), "utf8");
const manifest = new JSDOM(text, { contentType: "text/xml" }).window.document;

/** Elements by local name, whatever their namespace. */
function elements(name: string): readonly Element[] {
  return Array.from(manifest.getElementsByTagNameNS("*", name));
}

function attributes(name: string): readonly string[] {
  return elements("*").flatMap((element) => element.getAttribute(name) ?? []);
}

function resource(id: string): string {
  const found = elements("*").find((element) => element.getAttribute("id") === id && element.prefix === "bt");
  return found?.getAttribute("DefaultValue") ?? "";
}

/** Width and height from the header of a PNG. */
function pixels(url: string): readonly [number, number] {
  const png = readFileSync(path.join(root, new URL(url).pathname));
  expect(png.subarray(1, 4).toString()).toBe("PNG");
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

const hasXmllint = spawnSync("xmllint", ["--version"]).error === undefined;
const canValidate = existsSync(schema) && (hasXmllint || process.env["CI"] === "true");

(canValidate ? test : test.skip)("the schema accepts it (needs xmllint and ../shared/manifest-xsd)", () => {
  const arguments_ = ["--nonet", "--noout", "--schema", schema, path.join(root, "manifest.xml")];
  expect(() => execFileSync("xmllint", arguments_, { stdio: "pipe" })).not.toThrow();
});

test("every resource id that is used is defined once, is used, and has at most 32 characters", () => {
  const used = [...new Set(attributes("resid"))].sort();
  const defined = elements("Resources")[0]!.querySelectorAll("[id]");
  expect(Array.from(defined, (element) => element.getAttribute("id")!).sort()).toEqual(used);
  expect(used.filter((id) => id.length > 32)).toEqual([]);
});

test("every address is https, on the one origin that the build replaces", () => {
  const addresses = attributes("DefaultValue").filter((value) => value.includes("://"));
  expect(addresses.length).toBeGreaterThan(0);
  expect(addresses.filter((address) => !address.startsWith("https://localhost:3000/"))).toEqual([]);
});

test("the icons of every control, menu item and group are there at 16, 32 and 80 pixels", () => {
  expect(elements("Icon").length).toBe(elements("Control").length + elements("Item").length + elements("Group").length);
  for (const icon of elements("Icon")) {
    const images = Array.from(icon.children);
    expect(images.map((image) => image.getAttribute("size"))).toEqual(["16", "32", "80"]);
    for (const image of images) {
      const size = Number(image.getAttribute("size"));
      expect(pixels(resource(image.getAttribute("resid")!))).toEqual([size, size]);
    }
  }
});

test("the add-in's own icon has 32 pixels, and 64 on dense screens", () => {
  expect(pixels(elements("IconUrl")[0]!.getAttribute("DefaultValue")!)).toEqual([32, 32]);
  expect(pixels(elements("HighResolutionIconUrl")[0]!.getAttribute("DefaultValue")!)).toEqual([64, 64]);
});

test("pane, functions and commands share one long-lived runtime: the first child of Host, one resource id", () => {
  const [runtime, ...others] = elements("Runtime");
  expect(others).toEqual([]);
  expect(runtime!.getAttribute("lifetime")).toBe("long");
  expect(runtime!.parentElement!.parentElement!.localName).toBe("Host");
  expect(runtime!.parentElement!.parentElement!.firstElementChild).toBe(runtime!.parentElement);

  const pages = [...elements("FunctionFile"), ...elements("SourceLocation")].filter(
    (element) => element.hasAttribute("resid") && !["Script", "Metadata"].includes(element.parentElement!.localName),
  );
  expect(pages.map((page) => `${page.parentElement!.localName} ${page.localName}`)).toEqual([
    "DesktopFormFactor FunctionFile",
    "Page SourceLocation",
    "Action SourceLocation",
  ]);
  expect(pages.map((page) => page.getAttribute("resid"))).toEqual(pages.map(() => runtime!.getAttribute("resid")));
  expect(elements("TaskpaneId")).toEqual([]);
});

test("it asks for the base requirement sets, and no more", () => {
  const sets = elements("Set").map((set) => `${set.getAttribute("Name")} ${set.getAttribute("MinVersion")}`);
  expect(sets).toEqual(["SharedRuntime 1.1", "CustomFunctionsRuntime 1.3", "ExcelApi 1.13"]);
});

test("it speaks Dutch, and English where that is asked for", () => {
  expect(elements("DefaultLocale")[0]!.textContent).toBe("nl-NL");
  const strings = [...elements("String"), ...elements("DisplayName"), ...elements("Description")].filter((element) =>
    element.hasAttribute("DefaultValue"),
  );
  expect(strings.length).toBeGreaterThan(10);
  for (const string of strings) {
    expect(Array.from(string.children, (child) => child.getAttribute("Locale"))).toEqual(["en-US"]);
    expect(string.firstElementChild!.getAttribute("Value")).toBeTruthy();
  }
});

test("the ribbon's actions keep their ids: a shared workbook and an older manifest name them", () => {
  expect(elements("FunctionName").map((name) => name.textContent)).toEqual([
    "nieuwRegister",
    "controle",
    "balans",
    "rangorde",
    "besluitbladen",
    "functieBalans",
    "functieDriehoek",
    "functieRangorde",
    "functieBesluitblad",
    "overzicht",
    "zelftest",
  ]);
});

test("the keys of the ribbon do something, on letters that AltGr leaves free on Dutch keyboards", () => {
  const url = elements("ExtendedOverrides")[0]!.getAttribute("Url")!;
  expect(url).toBe("https://localhost:3000/shortcuts.json");
  const { actions, shortcuts } = JSON.parse(
    readFileSync(path.join(root, "src/commands", path.basename(url)), "utf8"),
  ) as {
    actions: { id: string; type: string }[];
    shortcuts: { action: string; key: { default: string } }[];
  };
  const ribbon = readFileSync(path.join(root, "src/commands/ribbon.ts"), "utf8");
  expect(actions.filter(({ id, type }) => type !== "ExecuteFunction" || !ribbon.includes(`${id}:`))).toEqual([]);
  expect(shortcuts.map(({ action }) => action)).toEqual(actions.map(({ id }) => id));
  for (const { key } of shortcuts) expect(key.default).toMatch(/^Ctrl\+Alt\+(Shift\+)?[BFGHJKVX]$/u);
});

test("the functions have one namespace in every language, and their files the names that the build replaces", () => {
  const [point] = elements("ExtensionPoint").filter(
    (element) => element.getAttribute("xsi:type") === "CustomFunctions",
  );
  expect(Array.from(point!.children, (part) => part.localName)).toEqual(["Script", "Page", "Metadata", "Namespace"]);
  const namespace = elements("String").find(
    (element) => element.getAttribute("id") === point!.lastElementChild!.getAttribute("resid"),
  );
  expect(namespace!.getAttribute("DefaultValue")).toBe("PORTFOLIO");
  expect(namespace!.firstElementChild!.getAttribute("Value")).toBe("PORTFOLIO");
  const file = (part: string): string =>
    resource(elements(part)[0]!.firstElementChild!.getAttribute("resid")!).replace("https://localhost:3000/", "");
  expect([file("Script"), file("Page"), file("Metadata")]).toEqual(["addin.js", "addin.html", "functions.json"]);
});

test("what is said on the ribbon is no longer than Office shows", () => {
  const tooLong = (group: string, most: number) =>
    Array.from(elements(group)[0]!.querySelectorAll("[DefaultValue], [Value]"), (element) =>
      String(element.getAttribute("DefaultValue") ?? element.getAttribute("Value")),
    ).filter((text) => text.length > most);
  expect([...tooLong("ShortStrings", 125), ...tooLong("LongStrings", 250)]).toEqual([]);
});

test("it may read and write the workbook, and nothing wider", () => {
  expect(elements("Permissions")[0]!.textContent).toBe("ReadWriteDocument");
});
