/** For which requirement sets the code around a place asks, by `isSetSupported` with two literals. */
import ts from "typescript";

/** The sets that are there whenever the place is reached: asked around it, or before it with a way out; `ExcelApi 1.14`. */
export function setsAsked(place: ts.Node): readonly string[] {
  const sets: string[] = [];
  for (let node = place; !ts.isSourceFile(node); node = node.parent) sets.push(...askedBy(node.parent, node));
  return sets;
}

/** What a node asks before it goes into its child. */
function askedBy(node: ts.Node, child: ts.Node): readonly string[] {
  if (ts.isIfStatement(node)) return child === node.thenStatement ? setsIn(node.expression) : [];
  if (ts.isConditionalExpression(node)) return child === node.whenTrue ? setsIn(node.condition) : [];
  if (isAnd(node)) return child === node.right ? setsIn(node.left) : [];
  if (!ts.isBlock(node)) return [];
  const place = node.statements.findIndex((statement) => statement === child);
  return node.statements.slice(0, place).flatMap(setsOnWayOut);
}

/** `if (!isSetSupported("ExcelApi", "1.14")) return;` */
function setsOnWayOut(statement: ts.Statement): readonly string[] {
  if (!ts.isIfStatement(statement) || !ts.isPrefixUnaryExpression(statement.expression)) return [];
  const { expression, thenStatement } = statement;
  const last = ts.isBlock(thenStatement) ? thenStatement.statements.at(-1) : thenStatement;
  const isLeft = last !== undefined && (ts.isReturnStatement(last) || ts.isThrowStatement(last));
  return isLeft && expression.operator === ts.SyntaxKind.ExclamationToken ? setsIn(expression.operand) : [];
}

/** The sets that are there when a condition holds. */
function setsIn(condition: ts.Expression): readonly string[] {
  if (ts.isParenthesizedExpression(condition)) return setsIn(condition.expression);
  if (isAnd(condition)) return [...setsIn(condition.left), ...setsIn(condition.right)];
  if (!ts.isCallExpression(condition) || !/(?:^|\.)isSetSupported$/.test(condition.expression.getText())) return [];
  const [name, version] = condition.arguments;
  const isLiteral = name && version && ts.isStringLiteralLike(name) && ts.isStringLiteralLike(version);
  return isLiteral ? [`${name.text} ${version.text}`] : [];
}

function isAnd(node: ts.Node): node is ts.BinaryExpression {
  return ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken;
}
