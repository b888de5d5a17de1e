/** The rules of the code's structure, checked on its text: which layer may import which, and the forms that were chosen against. */
import path from "node:path";
import ts from "typescript";

/** Source texts by path below src, with forward slashes: "domain/model.ts". */
export type SourceFiles = ReadonlyMap<string, string>;

const LEFT_OF_ACTIONS = ["domain", "messages", "workbook", "workbook/parse", "workbook/block", "solver", "actions"];
const PANE_SIDE = [...LEFT_OF_ACTIONS, "commands", "functions", "taskpane"];

/** What each layer may import besides itself; the first layer whose name begins a path is that file's layer. */
const LAYERS: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  messages: ["domain"],
  "workbook/parse": ["domain", "messages", "workbook"],
  "workbook/block": ["domain", "messages", "workbook/parse"],
  workbook: ["domain", "messages", "workbook/parse", "workbook/block"],
  solver: ["domain"],
  actions: LEFT_OF_ACTIONS,
  functions: ["domain", "messages", "workbook/parse", "workbook/block"],
  commands: LEFT_OF_ACTIONS,
  taskpane: LEFT_OF_ACTIONS,
  addin: PANE_SIDE,
  "host/engine": [],
  "host/protocol": ["host/engine"],
  "host/workbench": ["host", "host/engine", "host/protocol"],
  "host/cli": ["host", "host/engine", "host/protocol", "actions", "functions", "messages", "domain"],
  host: ["host/engine", "host/protocol"],
};

const OFFICE_GLOBALS = ["Excel", "Office", "CustomFunctions"];
const MAY_NAME_OFFICE = ["workbook/excel", "functions", "commands", "taskpane/index", "host"];
const MAY_SHOW = ["taskpane", "host/workbench"];
const SHUNNED_NAMES = ["utils", "util", "helpers", "helper", "types"];
const LONGEST_FILE = 600;

/** Every breach of the structure's rules, one sentence each, sorted. */
export function breaches(files: SourceFiles): readonly string[] {
  const imports = new Map([...files].map(([file, text]) => [file, importsOf(file, text, files)]));
  return [
    ...[...imports].flatMap(([file, targets]) => layerBreaches(file, targets)),
    ...[...files].flatMap(([file, text]) => fileBreaches(file, parse(file, text))),
    ...[...files.keys()].flatMap(nameBreaches),
    ...cycles(new Map([...imports].map(([file, targets]) => [file, targets.ours]))),
    ...[...files].flatMap(([file, text]) =>
      lineCount(text) > LONGEST_FILE ? [`${file} has ${lineCount(text)} lines, above ${LONGEST_FILE}`] : [],
    ),
  ].sort();
}

/** How many lines a text has. */
export function lineCount(text: string): number {
  return text.trimEnd().split("\n").length;
}

/** The layer of a file, or undefined for a place that the architecture does not know. */
export function layerOf(file: string): string | undefined {
  return Object.keys(LAYERS).find((layer) => isBelow(file, layer));
}

function isBelow(file: string, place: string): boolean {
  return file.startsWith(`${place}/`) || file.startsWith(`${place}.`);
}

interface Imports {
  readonly ours: readonly string[];
  readonly packages: readonly string[];
  readonly unresolved: readonly string[];
}

/** Static, type-only and dynamic imports and re-exports, our own ones as paths below src. */
function importsOf(file: string, text: string, files: SourceFiles): Imports {
  const specifiers = ts.preProcessFile(text, true, true).importedFiles.map((imported) => imported.fileName);
  const relative = specifiers.filter((specifier) => specifier.startsWith("."));
  const resolved = relative.map((specifier) => resolve(path.posix.join(path.posix.dirname(file), specifier), files));
  return {
    ours: resolved.filter((target) => target !== undefined),
    packages: specifiers.filter((specifier) => !specifier.startsWith(".")),
    unresolved: relative.filter((_, index) => resolved[index] === undefined),
  };
}

function resolve(target: string, files: SourceFiles): string | undefined {
  const candidates = ["", ".ts", ".tsx", "/index.ts", "/index.tsx"].map((ending) => target + ending);
  return candidates.find((candidate) => files.has(candidate));
}

function layerBreaches(file: string, imports: Imports): readonly string[] {
  const layer = layerOf(file);
  if (layer === undefined) return [`${file} stands in no known layer`];
  const allowed = [layer, ...LAYERS[layer]!];
  return [
    ...imports.ours
      .filter((target) => !allowed.includes(layerOf(target) ?? ""))
      .map((target) => `${file} imports ${target}: ${layer} may not import ${layerOf(target) ?? "that"}`),
    ...imports.unresolved.map((specifier) => `${file} imports ${specifier}, which is not below src`),
    ...imports.packages
      .filter(
        (name) => /^(react|react-dom|@fluentui)(\/|$)/.test(name) && !MAY_SHOW.some((place) => isBelow(file, place)),
      )
      .map((name) => `${file} imports ${name}: only ${MAY_SHOW.join(" and ")} may`),
  ];
}

function parse(file: string, text: string): ts.SourceFile {
  return ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
}

function fileBreaches(file: string, source: ts.SourceFile): readonly string[] {
  const found: string[] = [];
  if (!MAY_NAME_OFFICE.some((place) => isBelow(file, place))) {
    for (const name of officeGlobalsIn(source)) found.push(`${file} names the global ${name}`);
  }
  if (source.statements.some(isDefaultExport)) found.push(`${file} has a default export`);
  if (source.statements.length > 0 && source.statements.every(isReExport)) found.push(`${file} is a barrel`);
  return found;
}

/** The Office globals that a file names, in values and in types; a property or key of that name is none. */
function officeGlobalsIn(source: ts.SourceFile): readonly string[] {
  const found = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && OFFICE_GLOBALS.includes(node.text) && !isMemberName(node)) found.add(node.text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return [...found];
}

function isMemberName(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isQualifiedName(parent)) return parent.right === node;
  if (ts.isShorthandPropertyAssignment(parent)) return false;
  return "name" in parent && parent.name === node;
}

function isDefaultExport(statement: ts.Statement): boolean {
  if (ts.isExportAssignment(statement)) return true;
  const modifiers = ts.canHaveModifiers(statement) ? (ts.getModifiers(statement) ?? []) : [];
  return modifiers.some((modifier) => modifier.kind === ts.SyntaxKind.DefaultKeyword);
}

function isReExport(statement: ts.Statement): boolean {
  return ts.isExportDeclaration(statement) && statement.moduleSpecifier !== undefined;
}

function nameBreaches(file: string): readonly string[] {
  const parts = file.split("/");
  const names = parts.map((part) => part.replace(/\..*$/, ""));
  const name = names.at(-1)!;
  const isComponent = file.endsWith(".tsx") && isBelow(file, "taskpane") && /^[A-Z][A-Za-z0-9]*$/.test(name);
  return [
    ...names.filter((part) => SHUNNED_NAMES.includes(part)).map((part) => `${file}: no ${part}`),
    ...(name === "index" && file !== "taskpane/index.tsx" ? [`${file} is a barrel by its name`] : []),
    ...(isComponent || /^[a-z0-9]+(-[a-z0-9]+)*$/.test(name) ? [] : [`${file} is not in kebab-case`]),
  ];
}

/** Each cycle of imports once, as the path along which it runs. */
function cycles(imports: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const finished = new Set<string>();
  const found: string[] = [];
  const visit = (file: string, trail: readonly string[]): void => {
    if (trail.includes(file)) {
      found.push(`cycle: ${[...trail.slice(trail.indexOf(file)), file].join(" → ")}`);
    } else if (!finished.has(file)) {
      for (const target of imports.get(file) ?? []) visit(target, [...trail, file]);
      finished.add(file);
    }
  };
  for (const file of imports.keys()) visit(file, []);
  return found;
}
