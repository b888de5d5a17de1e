/** The members of the Office API that sources name, found by the TypeScript checker. */
import { readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { declaredMember, type DeclaredMember } from "./declared-members";
import { setsAsked } from "./sets-asked";

/** A member where it is named. */
export interface Use extends DeclaredMember {
  /** File and line, `src/commands/ribbon.ts:12`. */
  readonly at: string;
  readonly member: string;
  /** The sets that the code around it asks for. */
  readonly asked: readonly string[];
}

/** The program of tsconfig.json over these files; texts are read in the place of what is on disk. */
export function programOf(root: string, files: readonly string[], texts: ReadonlyMap<string, string>): ts.Program {
  const config = ts.readConfigFile(path.join(root, "tsconfig.json"), (file) => readFileSync(file, "utf8"));
  const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, root);
  const host = ts.createCompilerHost(options, true);
  const overlaid: ts.CompilerHost = {
    ...host,
    fileExists: (file) => texts.has(file) || host.fileExists(file),
    getSourceFile: (file, ...rest) => {
      const text = texts.get(file);
      return text === undefined ? host.getSourceFile(file, ...rest) : ts.createSourceFile(file, text, rest[0], true);
    },
  };
  return ts.createProgram([...files, ...texts.keys()], options, overlaid);
}

/**
 * Every member that a file names: in code, in the texts of a load, and as a field of an object that the API takes. A name in
 * a load that the object does not have counts as a member without a set.
 */
export function membersUsed(program: ts.Program, root: string, file: string): readonly Use[] {
  const source = program.getSourceFile(file);
  if (!source) throw new Error(`${file} is not part of the program.`);
  const checker = program.getTypeChecker();
  const uses: Use[] = [];
  const visit = (node: ts.Node): void => {
    for (const { member, declared } of namedBy(node, checker)) {
      const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
      uses.push({ at: `${path.relative(root, file)}:${line}`, member, asked: setsAsked(node), ...declared });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return uses;
}

interface Named {
  readonly member: string;
  readonly declared: DeclaredMember;
}

function namedBy(node: ts.Node, checker: ts.TypeChecker): readonly Named[] {
  if (ts.isPropertyAccessExpression(node)) return named(node.name.text, checker.getSymbolAtLocation(node.name));
  if (ts.isElementAccessExpression(node)) {
    const { argumentExpression: key, expression } = node;
    return ts.isStringLiteralLike(key)
      ? named(key.text, propertyOf(checker.getTypeAtLocation(expression), key.text))
      : [];
  }
  if (ts.isObjectBindingPattern(node)) {
    const type = checker.getTypeAtLocation(node);
    const names = node.elements.map(({ propertyName, name }) => (propertyName ?? name).getText());
    return names.flatMap((name) => named(name, propertyOf(type, name)));
  }
  if (ts.isObjectLiteralExpression(node)) {
    const type = checker.getContextualType(node);
    const names = node.properties.flatMap(({ name }) => (name && !ts.isComputedPropertyName(name) ? [name.text] : []));
    return type ? names.flatMap((name) => named(name, propertyOf(type, name))) : [];
  }
  return ts.isCallExpression(node) ? namedByLoad(node, checker) : [];
}

function named(member: string, symbol: ts.Symbol | undefined): readonly Named[] {
  const declared = declaredMember(symbol);
  return declared ? [{ member, declared }] : [];
}

/** The property of a type or of one of its alternatives. */
function propertyOf(type: ts.Type, name: string): ts.Symbol | undefined {
  const alternatives = type.isUnion() ? type.types : [type];
  return alternatives.map((one) => one.getProperty(name)).find((symbol) => symbol !== undefined);
}

/** The names in the texts of `object.load("name,columns/items/name")`; the fields of an object are seen as such. */
function namedByLoad({ expression, arguments: given }: ts.CallExpression, checker: ts.TypeChecker): readonly Named[] {
  if (!ts.isPropertyAccessExpression(expression) || expression.name.text !== "load") return [];
  if (!declaredMember(checker.getSymbolAtLocation(expression.name))) return [];
  const owner = checker.getTypeAtLocation(expression.expression);
  return given.flatMap(textsOf).flatMap((text) => along(owner, text.trim().split(/[/.]/), checker));
}

function textsOf(argument: ts.Expression): readonly string[] {
  if (ts.isStringLiteralLike(argument)) return argument.text.split(",");
  return ts.isArrayLiteralExpression(argument) ? argument.elements.flatMap(textsOf) : [];
}

/** The members on a path of a load; what a collection does not have itself is of its items. */
function along(owner: ts.Type, [name, ...rest]: readonly string[], checker: ts.TypeChecker): readonly Named[] {
  if (name === undefined || name === "" || name === "*") return [];
  const items = owner.getProperty("items");
  const item = items && checker.getIndexTypeOfType(checker.getTypeOfSymbol(items), ts.IndexKind.Number);
  if (name === "items" && item) return along(item, rest, checker);
  const holder = owner.getProperty(name) ? owner : (item ?? owner);
  const symbol = holder.getProperty(name);
  if (!symbol) return [{ member: name, declared: { owner: `Excel.${holder.symbol.name}`, set: null } }];
  return [...named(name, symbol), ...along(checker.getTypeOfSymbol(symbol), rest, checker)];
}
