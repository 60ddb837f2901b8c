import ts from 'typescript';

/** Attributes whose text somebody sees or hears. */
const said = new Set([
  'aria-label',
  'aria-description',
  'aria-valuetext',
  'title',
  'placeholder',
  'alt',
  'label',
  'data-tip',
]);

const hasWords = (text: string): boolean => /\p{L}{2}/u.test(text);

/** Texts in an expression that are written out, not read from a dictionary: also where it chooses between some. */
const written = (node: ts.Expression | undefined): readonly string[] => {
  if (node === undefined) return [];
  if (ts.isStringLiteralLike(node)) return [node.text];
  if (ts.isTemplateExpression(node)) return [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)];
  if (ts.isParenthesizedExpression(node)) return written(node.expression);
  if (ts.isConditionalExpression(node)) return [...written(node.whenTrue), ...written(node.whenFalse)];
  if (ts.isBinaryExpression(node)) return [...written(node.left), ...written(node.right)];
  return [];
};

const textsOf = (node: ts.Node): readonly string[] => {
  if (ts.isJsxText(node)) return [node.text];
  if (ts.isJsxExpression(node) && !ts.isJsxAttribute(node.parent)) return written(node.expression);
  if (ts.isJsxAttribute(node) && said.has(node.name.getText())) {
    const { initializer } = node;
    if (initializer === undefined) return [];
    return ts.isJsxExpression(initializer)
      ? written(initializer.expression)
      : written(
          initializer.kind === ts.SyntaxKind.StringLiteral && ts.isStringLiteral(initializer) ? initializer : undefined,
        );
  }
  if (ts.isCallExpression(node) && node.expression.getText() === 'notify') return written(node.arguments[0]);
  return [];
};

/** Words that a component says by itself, `file:line: words`. */
export function wordsOutside(path: string, code: string): readonly string[] {
  const file = ts.createSourceFile(
    path,
    code,
    ts.ScriptTarget.Latest,
    true,
    path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
  );
  const found: string[] = [];
  const look = (node: ts.Node): void => {
    for (const text of textsOf(node).filter(hasWords)) {
      const { line } = file.getLineAndCharacterOfPosition(node.getStart());
      found.push(`${path}:${line + 1}: ${text.trim()}`);
    }
    ts.forEachChild(node, look);
  };
  look(file);
  return found;
}
