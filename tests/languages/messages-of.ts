import ts from 'typescript';

/** What is found in a source: messages that have a translation, and words that are written past `lib/language`. */
export interface MessagesOf {
  readonly messages: readonly string[];
  /** Words that no call takes, with their lines, from 1. */
  readonly bare: readonly { readonly words: string; readonly line: number }[];
  /** Calls of `t` whose message is no literal, with their lines. */
  readonly unknown: readonly number[];
}

/** How many of the first arguments of a call are messages; of `plural` the first is the count. */
const TAKES: Readonly<Record<string, readonly number[]>> = { t: [0], rich: [0], plural: [2] };
/** Arguments that are words, but no messages of their own: English for one has its translation under that for many. */
const ALSO: Readonly<Record<string, readonly number[]>> = { plural: [1] };
/** Attributes that are read or heard. */
const HEARD =
  /^(?:aria-(?:label|description|placeholder|roledescription|valuetext)|title|placeholder|alt|label|hint|headline|text|say|legend)$/u;
/** Words, as they begin a sentence, a label or a heading; keys and names of errors are none. */
const LABEL = /^[“‘]?\p{Lu}\p{Ll}*(?:[ ’,.…:?!]|$)/u;
const NO_LABEL =
  /^(?:Arrow\w+|Home|End|Escape|Enter|Tab|Page(?:Up|Down)|Delete|Backspace|Space|Alt|Shift|Control|Pledgemark|GOV\.UK|Element|English|Cymraeg|www\.gov\.uk|[A-Z])$/u;
const LETTERS = /\p{L}{2}/u;
/** In a table: an id, an address or a key, which is no message. */
const NO_MESSAGE = /^(?:[\da-z-]+|[#./].*|https?:.*|\P{L}*)$/u;

/** A literal, or literals joined by `+`. */
function literalOf(node: ts.Node | undefined): string | undefined {
  if (node === undefined) return undefined;
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isParenthesizedExpression(node) || ts.isJsxExpression(node)) return literalOf(node.expression);
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusToken) {
    const [left, right] = [literalOf(node.left), literalOf(node.right)];
    return left === undefined || right === undefined ? undefined : left + right;
  }
  return undefined;
}

/** The words of a template without what is put into it. */
function templateWords(node: ts.TemplateExpression): string {
  return node.head.text + node.templateSpans.map(({ literal }) => `{}${literal.text}`).join('');
}

/** Keys, selectors and addresses are made of pieces too: words begin with a capital, end as a sentence, or are drawn. */
function isSaid(node: ts.TemplateExpression): boolean {
  const words = templateWords(node);
  if (!/\p{L}{2,} |[ ,]\p{L}{2,}/u.test(words)) return false;
  if (/^[“‘]?\p{Lu}\p{Ll}|[.?!…]$/u.test(words)) return true;
  if (!ts.isJsxExpression(node.parent)) return false;
  const { parent } = node.parent;
  return ts.isJsxAttribute(parent) ? HEARD.test(parent.name.getText()) : true;
}

/** What an error says is told where it is shown. What the platform makes is no error. */
const isThrown = (node: ts.Node): boolean =>
  ts.isNewExpression(node)
    ? !/Observer$|^(?:Promise|Map|Set|Date|RegExp|Blob|File|Proxy|URL|Intl\.\w+)$/u.test(node.expression.getText())
    : ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.SuperKeyword;

/** The messages of one source, and the words that are none. */
export function messagesOf(path: string, source: string): MessagesOf {
  const kind = path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true, kind);
  const messages: string[] = [];
  const bare: { words: string; line: number }[] = [];
  const unknown: number[] = [];
  const lineOf = (node: ts.Node): number => file.getLineAndCharacterOfPosition(node.getStart()).line + 1;
  const tell = (words: string, node: ts.Node): void => void bare.push({ words: words.trim(), line: lineOf(node) });

  const inTable = (node: ts.Node): void => {
    const words = literalOf(node);
    if (words !== undefined) {
      if (!NO_MESSAGE.test(words)) messages.push(words);
    } else if (ts.isPropertyAssignment(node)) inTable(node.initializer);
    else ts.forEachChild(node, inTable);
  };

  const call = (node: ts.CallExpression): boolean => {
    const name = node.expression.getText();
    if (name === 'worded') {
      node.arguments.forEach(inTable);
      return true;
    }
    const takes = TAKES[name];
    if (takes === undefined) return false;
    for (const [at, argument] of node.arguments.entries()) {
      const words = literalOf(argument);
      if (takes.includes(at)) {
        if (words === undefined) unknown.push(lineOf(node));
        else messages.push(words);
      } else if (!(ALSO[name] ?? []).includes(at)) visit(argument);
    }
    return true;
  };

  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node) || ts.isTypeNode(node)) return;
    if (ts.isCallExpression(node) && call(node)) return;
    if (isThrown(node)) return;
    if (ts.isJsxText(node)) {
      if (LETTERS.test(node.text) && !NO_LABEL.test(node.text.trim())) tell(node.text, node);
      return;
    }
    if (ts.isJsxAttribute(node)) {
      const words = literalOf(node.initializer);
      if (words === undefined) ts.forEachChild(node, visit);
      else if (HEARD.test(node.name.getText()) && LETTERS.test(words) && !NO_LABEL.test(words)) tell(words, node);
      return;
    }
    if (ts.isStringLiteralLike(node)) {
      if (LABEL.test(node.text) && !NO_LABEL.test(node.text)) tell(node.text, node);
      return;
    }
    if (ts.isTemplateExpression(node) && isSaid(node)) tell(templateWords(node), node);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return { messages, bare, unknown };
}
