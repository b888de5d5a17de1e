/** What @types/office-js and @types/custom-functions-runtime say of a member that a source names. */
import ts from "typescript";

/** The namespaces whose members count. */
const SPACES = /^(?:Excel|Office|OfficeExtension|CustomFunctions)(?:\.|$)/;
const DECLARING = /@types\/(?:office-js|custom-functions-runtime)\//;

export interface DeclaredMember {
  /** What the member is declared in: `Excel.Range`, `Office.Document`, `CustomFunctions`. */
  readonly owner: string;
  /** The requirement set that brought it, `ExcelApi 1.7`; null where none is named. */
  readonly set: string | null;
}

/** The member behind a symbol; null for one that is not of the API. */
export function declaredMember(symbol: ts.Symbol | undefined): DeclaredMember | null {
  const declaration = symbol?.declarations?.find((one) => DECLARING.test(one.getSourceFile().fileName));
  if (!declaration) return null;
  const owner = ownerOf(declaration);
  return SPACES.test(owner) ? { owner, set: setOf(declaration) } : null;
}

/** `Excel.Range` for a member of that class, also where it is declared for its `set` and `load`. */
function ownerOf(declaration: ts.Declaration): string {
  const names: string[] = [];
  for (let node: ts.Node | undefined = declaration.parent; node; node = node.parent) {
    if (isSpace(node)) names.unshift(node.name?.text ?? "");
  }
  return names.join(".").replace(/^Excel\.Interfaces\.(\w+?)(?:LoadOptions|UpdateData|Data)$/, "Excel.$1");
}

type Space = ts.ClassDeclaration | ts.InterfaceDeclaration | ts.EnumDeclaration | ts.ModuleDeclaration;

function isSpace(node: ts.Node): node is Space {
  const isType = ts.isClassDeclaration(node) || ts.isInterfaceDeclaration(node) || ts.isEnumDeclaration(node);
  return isType || ts.isModuleDeclaration(node);
}

/** The set in the remark of the declaration, else in that of what it is declared in. Sets of Outlook say nothing of Excel. */
function setOf(declaration: ts.Declaration): string | null {
  for (let node: ts.Node = declaration; !ts.isSourceFile(node); node = node.parent) {
    const remark = node.getSourceFile().text.slice(node.pos, node.getStart());
    const [, set] = /(?:\[Api set: |\*\*Requirement set\*\*: .*?\| )((?!Mailbox)\w+ [\d.]*\d)/.exec(remark) ?? [];
    if (set !== undefined) return set;
  }
  return null;
}
