import type { Locale } from "../../engine/workbook";

/** What the manifest says of the add-in, in one language; addresses are those of this server. */
export interface Manifest {
  readonly name: string;
  readonly page: string;
  readonly functions: { readonly namespace: string; readonly metadata: string };
  /** Where the add-in's keys stand; null where it has none. */
  readonly shortcuts: string | null;
  readonly tabs: readonly RibbonTab[];
}

export interface RibbonTab {
  readonly id: string;
  readonly label: string;
  readonly groups: readonly RibbonGroup[];
}

export interface RibbonGroup {
  readonly id: string;
  readonly label: string;
  readonly controls: readonly RibbonControl[];
}

interface Shown {
  readonly id: string;
  readonly label: string;
  readonly tip: { readonly title: string; readonly text: string };
  /** Addresses of pictures by their size in pixels. */
  readonly icons: Readonly<Record<number, string>>;
}

export type RibbonControl =
  | (Shown & { readonly kind: "button"; readonly action: RibbonAction })
  | (Shown & { readonly kind: "menu"; readonly items: readonly RibbonItem[] });

export interface RibbonItem extends Shown {
  readonly action: RibbonAction;
}

/** What a button does: run a function of the add-in, or open its pane. */
export type RibbonAction = { readonly kind: "function"; readonly name: string } | { readonly kind: "pane" };

/** Reads the manifest; one without a page, or with a kind of control or action that Excel does not have, throws. */
export function parseManifest(manifest: Document, locale: Locale): Manifest {
  const resources = new Map(
    all(manifest, "Resources")
      .flatMap((list) => [...list.querySelectorAll("[id]")])
      .map((resource) => [resource.getAttribute("id") ?? "", worded(resource, locale)]),
  );
  const named = (holder: Element | undefined): string => {
    const id = holder?.getAttribute("resid") ?? "";
    const value = resources.get(id);
    if (value === undefined) throw new Error(`The manifest has no resource ${id}.`);
    return value;
  };
  const base = new URL(".", named(only(manifest, "Runtime"))).href;
  const here = (address: string): string => (address.startsWith(base) ? `/${address.slice(base.length)}` : address);
  const overrides = all(manifest, "ExtendedOverrides")[0]?.getAttribute("Url") ?? null;
  const functions = only(manifest, "AllFormFactors");
  const shown = (control: Element): Shown => ({
    id: control.getAttribute("id") ?? "",
    label: named(child(control, "Label")),
    tip: tipOf(control, named),
    icons: Object.fromEntries(
      [...(child(control, "Icon")?.children ?? [])].map((image) => [
        Number(image.getAttribute("size")),
        here(named(image)),
      ]),
    ),
  });
  const controlOf = (control: Element): RibbonControl => {
    const kind = control.getAttribute("xsi:type");
    if (kind === "Button") return { ...shown(control), kind: "button", action: actionOf(control) };
    if (kind !== "Menu") throw new Error(`The ribbon has no control ${kind}.`);
    const items = [...(child(control, "Items")?.children ?? [])];
    return {
      ...shown(control),
      kind: "menu",
      items: items.map((item) => ({ ...shown(item), action: actionOf(item) })),
    };
  };
  return {
    name: worded(only(manifest, "DisplayName"), locale),
    page: here(named(only(manifest, "Runtime"))),
    functions: {
      namespace: named(only(functions, "Namespace")),
      metadata: here(named(child(only(functions, "Metadata"), "SourceLocation"))),
    },
    shortcuts: overrides === null ? null : here(overrides),
    tabs: all(manifest, "CustomTab").map((tab) => ({
      id: tab.getAttribute("id") ?? "",
      label: named(child(tab, "Label")),
      groups: children(tab, "Group").map((group) => ({
        id: group.getAttribute("id") ?? "",
        label: named(child(group, "Label")),
        controls: children(group, "Control").map(controlOf),
      })),
    })),
  };
}

function actionOf(control: Element): RibbonAction {
  const action = child(control, "Action");
  const kind = action?.getAttribute("xsi:type");
  if (action && kind === "ExecuteFunction") {
    return { kind: "function", name: child(action, "FunctionName")?.textContent?.trim() ?? "" };
  }
  if (kind === "ShowTaskpane") return { kind: "pane" };
  throw new Error(`The ribbon has no action ${kind}.`);
}

function tipOf(control: Element, named: (holder: Element | undefined) => string): Shown["tip"] {
  const tip = child(control, "Supertip");
  return { title: named(tip && child(tip, "Title")), text: named(tip && child(tip, "Description")) };
}

/** The value of a resource in the language, or in that of the manifest. */
function worded(resource: Element, locale: Locale): string {
  const own = children(resource, "Override").find((override) => override.getAttribute("Locale") === locale);
  return own?.getAttribute("Value") ?? resource.getAttribute("DefaultValue") ?? "";
}

function all(within: Document | Element, name: string): readonly Element[] {
  return [...within.getElementsByTagNameNS("*", name)];
}

function only(within: Document | Element, name: string): Element {
  const [found] = all(within, name);
  if (!found) throw new Error(`The manifest has no ${name}.`);
  return found;
}

function children(of: Element, name: string): readonly Element[] {
  return [...of.children].filter(({ localName }) => localName === name);
}

function child(of: Element, name: string): Element | undefined {
  return children(of, name)[0];
}
