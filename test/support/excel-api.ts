/** Excel's API as @types/office-js declares it: each class, its members, and what each takes. */
import { readFileSync } from "node:fs";
import ts from "typescript";

/** What a parameter, property or field may be; a type that says more than one of these may be any of them. */
export type Kind =
  | { readonly kind: "text" | "number" | "flag" | "null" | "anything" }
  | { readonly kind: "words"; readonly words: readonly Word[] }
  | { readonly kind: "object"; readonly type: string }
  | { readonly kind: "record"; readonly name: string }
  | { readonly kind: "list"; readonly of: readonly Kind[] };

/** A word of an enumeration, and the set that brought it; null where none is named. */
export interface Word {
  readonly word: string;
  readonly set: string | null;
}

export interface Parameter {
  readonly name: string;
  readonly isOptional: boolean;
  /** Takes all that remain. */
  readonly isRest: boolean;
  readonly kinds: readonly Kind[];
  /** Of a field of a record: the set that brought it, null where none is named. */
  readonly set: string | null;
}

export type Member =
  | { readonly kind: "property"; readonly isReadonly: boolean; readonly kinds: readonly Kind[] }
  | { readonly kind: "navigation"; readonly type: string }
  | { readonly kind: "event" }
  | {
      readonly kind: "method";
      readonly overloads: readonly (readonly Parameter[])[];
      /** The class of the object that it gives; null when it gives none. */
      readonly result: string | null;
    };

export interface ExcelApi {
  readonly classes: ReadonlyMap<string, ReadonlyMap<string, Member>>;
  /** What a collection is of. */
  readonly items: ReadonlyMap<string, string>;
  /** The fields of an interface such as `SortField`. */
  readonly records: ReadonlyMap<string, readonly Parameter[]>;
}

/** Members that live in the client alone. */
const OF_THE_CLIENT = new Set(["context", "isNullObject", "items", "load", "set", "toJSON", "track", "untrack"]);

/** Reads the declarations of the namespace `Excel`. */
export function readExcelApi(): ExcelApi {
  const declared = declarations();
  const classes = new Map<string, Map<string, Member>>();
  const items = new Map<string, string>();
  const records = new Map<string, Parameter[]>();
  for (const [name, nodes] of declared) {
    for (const node of nodes) {
      if (isObjectClass(node)) {
        classes.set(name, membersOf(node, declared, classes.get(name)));
        const of = itemType(node);
        if (of !== undefined) items.set(name, of);
      }
      if (ts.isInterfaceDeclaration(node)) records.set(name, [...(records.get(name) ?? []), ...fields(node, declared)]);
    }
  }
  return { classes, items, records };
}

type Declarations = ReadonlyMap<string, readonly ts.Statement[]>;

function declarations(): Declarations {
  const text = readFileSync(require.resolve("@types/office-js/index.d.ts"), "utf8");
  const parts = text.match(/^declare namespace Excel \{$.*?^\}$/gms) ?? [];
  const source = ts.createSourceFile("excel.d.ts", parts.join("\n"), ts.ScriptTarget.Latest, true);
  const byName = new Map<string, ts.Statement[]>();
  for (const space of source.statements) {
    if (!ts.isModuleDeclaration(space) || !space.body || !ts.isModuleBlock(space.body)) continue;
    for (const statement of space.body.statements) {
      const name = nameOf(statement);
      if (name !== undefined) byName.set(name, [...(byName.get(name) ?? []), statement]);
    }
  }
  return byName;
}

function nameOf(node: ts.Statement): string | undefined {
  const isNamed =
    ts.isClassDeclaration(node) ||
    ts.isInterfaceDeclaration(node) ||
    ts.isEnumDeclaration(node) ||
    ts.isTypeAliasDeclaration(node);
  return isNamed ? node.name?.text : undefined;
}

function isObjectClass(node: ts.Statement): node is ts.ClassDeclaration {
  return ts.isClassDeclaration(node) && node.heritageClauses !== undefined;
}

function membersOf(node: ts.ClassDeclaration, declared: Declarations, known = new Map<string, Member>()) {
  for (const member of node.members) {
    const name = member.name?.getText();
    if (!name || OF_THE_CLIENT.has(name)) continue;
    if (ts.isMethodDeclaration(member)) {
      const before = known.get(name);
      const overloads = before?.kind === "method" ? before.overloads : [];
      const parameters = member.parameters.map((parameter) => parameterOf(parameter, declared));
      const [result] = member.type ? kindsOf(member.type, declared) : [];
      const gives = result?.kind === "object" ? result.type : null;
      known.set(name, { kind: "method", overloads: [...overloads, parameters], result: gives });
    } else if (ts.isPropertyDeclaration(member) && member.type) known.set(name, valueMember(member, declared));
  }
  return known;
}

function itemType(node: ts.ClassDeclaration): string | undefined {
  const items = node.members.filter(ts.isPropertyDeclaration).find(({ name }) => name.getText() === "items");
  return /^(?:Excel\.)?(\w+)\[\]$/.exec(items?.type?.getText() ?? "")?.[1];
}

function valueMember(node: ts.PropertyDeclaration, declared: Declarations): Member {
  const kinds = node.type ? kindsOf(node.type, declared) : [];
  const [only] = kinds;
  if (/^OfficeExtension\.EventHandlers</.test(node.type?.getText() ?? "")) return { kind: "event" };
  if (only?.kind === "object") return { kind: "navigation", type: only.type };
  const isReadonly = node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ReadonlyKeyword) ?? false;
  return { kind: "property", isReadonly, kinds };
}

function parameterOf(node: ts.ParameterDeclaration, declared: Declarations): Parameter {
  return {
    name: node.name.getText(),
    isOptional: node.questionToken !== undefined,
    isRest: node.dotDotDotToken !== undefined,
    kinds: node.type ? kindsOf(node.type, declared) : [],
    set: null,
  };
}

function fields(node: ts.InterfaceDeclaration, declared: Declarations): Parameter[] {
  return node.members.filter(ts.isPropertySignature).map((field) => ({
    name: field.name.getText(),
    isOptional: field.questionToken !== undefined,
    isRest: false,
    kinds: field.type ? kindsOf(field.type, declared) : [],
    set: setOf(field),
  }));
}

function kindsOf(type: ts.TypeNode, declared: Declarations): Kind[] {
  if (ts.isIntersectionTypeNode(type)) return kindsOf(type.types[0] ?? type, declared); // what is spelled out beside it is left out
  if (ts.isUnionTypeNode(type)) return together(type.types.flatMap((part) => kindsOf(part, declared)));
  if (ts.isParenthesizedTypeNode(type)) return kindsOf(type.type, declared);
  if (ts.isArrayTypeNode(type)) return [{ kind: "list", of: kindsOf(type.elementType, declared) }];
  if (ts.isLiteralTypeNode(type)) return [literalKind(type)];
  if (ts.isTypeReferenceNode(type)) return named(type.typeName.getText().replace(/^Excel\./, ""), declared);
  switch (type.kind) {
    case ts.SyntaxKind.StringKeyword:
      return [{ kind: "text" }];
    case ts.SyntaxKind.NumberKeyword:
      return [{ kind: "number" }];
    case ts.SyntaxKind.BooleanKeyword:
      return [{ kind: "flag" }];
    default:
      return [{ kind: "anything" }];
  }
}

function literalKind({ literal }: ts.LiteralTypeNode): Kind {
  if (ts.isStringLiteral(literal)) return { kind: "words", words: [{ word: literal.text, set: null }] };
  return { kind: literal.kind === ts.SyntaxKind.NullKeyword ? "null" : "flag" };
}

function named(name: string, declared: Declarations): Kind[] {
  const nodes = declared.get(name) ?? [];
  const [node] = nodes;
  if (name === "Date") return [{ kind: "text" }]; // as JSON
  if (!node) return [{ kind: "anything" }];
  if (ts.isEnumDeclaration(node))
    return [{ kind: "words", words: nodes.filter(ts.isEnumDeclaration).flatMap(wordsOf) }];
  if (ts.isTypeAliasDeclaration(node)) return kindsOf(node.type, declared);
  return [nodes.some(isObjectClass) ? { kind: "object", type: name } : { kind: "record", name }];
}

function wordsOf(node: ts.EnumDeclaration): Word[] {
  return node.members.flatMap((member) => {
    const { initializer } = member;
    return initializer && ts.isStringLiteral(initializer) ? [{ word: initializer.text, set: setOf(member) }] : [];
  });
}

function setOf(node: ts.Node): string | null {
  return /\[Api set: (?:ExcelApi )?([\w. ]+?)\]/.exec(node.getFullText())?.[1] ?? null;
}

/** One enumeration of all words: a type, or another overload, names the enumeration and spells out its words as well. */
export function together(kinds: readonly Kind[]): Kind[] {
  const words = kinds.flatMap((kind) => (kind.kind === "words" ? kind.words : []));
  const rest = kinds.filter(({ kind }) => kind !== "words");
  const first = new Map([...words].reverse().map(({ word, set }) => [word, { word, set }]));
  for (const { word, set } of words) if (set !== null) first.set(word, { word, set });
  return words.length > 0 ? [...rest, { kind: "words", words: [...first.values()].reverse() }] : rest;
}
