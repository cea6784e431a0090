import { join, relative } from 'node:path';

import ts from 'typescript';

/** A property of what a component is given that no code uses. */
export interface Unread {
  /** Where it is declared, from the root of the project. */
  readonly file: string;
  readonly line: number;
  /** The type it belongs to, where that has a name, and its own name. */
  readonly property: string;
}

/** The name of the type in which a property is declared. */
function ownerOf(property: ts.PropertySignature): string {
  const named = ts.findAncestor(property, (node) => ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node));
  if (named !== undefined && 'name' in named) return (named as ts.InterfaceDeclaration).name.text;
  const holder = ts.findAncestor(property, ts.isFunctionDeclaration);
  return holder?.name?.text ?? 'type';
}

/** What a component is given: its own parameter, and types that are called so. */
function isGiven(property: ts.PropertySignature): boolean {
  if (/(?:Props|View)\./u.test(`${ownerOf(property)}.`)) return true;
  const parameter = ts.findAncestor(property, ts.isParameter);
  return parameter !== undefined && ts.isFunctionDeclaration(parameter.parent) && /^\p{Lu}/u.test(ownerOf(property));
}

/**
 * The properties declared in `folder` that nothing reads: neither by name, nor by taking them out of the whole, nor by
 * handing the whole on to something that reads a property of that name.
 * @param root the folder of `tsconfig.json`
 * @param folder where the properties are declared, from the root
 * @param sources more files by their paths from the root, or other words for files there are
 */
export function unreadProps(
  root: string,
  folder: string,
  sources: Readonly<Record<string, string>> = {},
): readonly Unread[] {
  const config = ts.parseJsonConfigFileContent(
    ts.readConfigFile(join(root, 'tsconfig.json'), (path) => ts.sys.readFile(path)).config,
    ts.sys,
    root,
  );
  const given = new Map(Object.entries(sources).map(([path, text]) => [join(root, path), text]));
  const host = ts.createCompilerHost(config.options);
  const asIs = ts.createCompilerHost(config.options);
  host.readFile = (path) => given.get(path) ?? asIs.readFile(path);
  host.fileExists = (path) => given.has(path) || asIs.fileExists(path);
  const names = config.fileNames.filter((name) => /^(?:components|entrypoints|lib)\//u.test(relative(root, name)));
  const program = ts.createProgram([...names, ...given.keys()], { ...config.options, noEmit: true }, host);
  const checker = program.getTypeChecker();
  const read = new Set<ts.Node>();
  const readSymbol = (symbol: ts.Symbol | undefined): void => symbol?.declarations?.forEach((one) => read.add(one));
  const declared: ts.PropertySignature[] = [];

  /** What is handed on as a whole to something that knows properties of these names by a declaration of its own. */
  const readThrough = (from: ts.Type, to: ts.Type | undefined): void => {
    const takers = to?.isUnion() === true ? to.types : [to].filter((one) => one !== undefined);
    for (const taker of takers)
      for (const property of from.getProperties()) {
        const known = checker.getPropertyOfType(taker, property.name);
        const isOther = known !== undefined && known.declarations?.[0] !== property.declarations?.[0];
        if (isOther || taker.getStringIndexType() !== undefined) readSymbol(property);
      }
  };
  /** A value that has a name somewhere: of one that is written out, each property is handed on by itself. */
  const handOn = (node: ts.Expression): void => {
    if (ts.isIdentifier(node) || ts.isPropertyAccessExpression(node) || ts.isCallExpression(node))
      readThrough(checker.getTypeAtLocation(node), checker.getContextualType(node));
  };

  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node)) readSymbol(checker.getSymbolAtLocation(node.name));
    else if (ts.isElementAccessExpression(node)) {
      const key = checker.getTypeAtLocation(node.argumentExpression);
      const keys = key.isUnion() ? key.types : [key];
      const of = checker.getTypeAtLocation(node.expression);
      for (const one of keys) if (one.isStringLiteral()) readSymbol(checker.getPropertyOfType(of, one.value));
    } else if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
      const of = checker.getTypeAtLocation(node.parent);
      if (node.dotDotDotToken === undefined) {
        const name = node.propertyName ?? node.name;
        if (ts.isIdentifier(name) || ts.isStringLiteral(name)) readSymbol(checker.getPropertyOfType(of, name.text));
      }
    } else if (ts.isJsxSpreadAttribute(node)) {
      readThrough(checker.getTypeAtLocation(node.expression), checker.getContextualType(node.parent));
    } else if (ts.isSpreadAssignment(node)) {
      readThrough(checker.getTypeAtLocation(node.expression), checker.getContextualType(node.parent));
    } else if (ts.isCallExpression(node)) node.arguments.forEach(handOn);
    else if (ts.isJsxExpression(node) && node.expression !== undefined) handOn(node.expression);
    else if (ts.isPropertyAssignment(node)) handOn(node.initializer);
    else if (ts.isReturnStatement(node) && node.expression !== undefined) handOn(node.expression);
    ts.forEachChild(node, visit);
  };
  const collect = (node: ts.Node): void => {
    // what chooses one of several types, and what a callback is called with, is handed to no component
    if (ts.isFunctionTypeNode(node) || ts.isMethodSignature(node)) return;
    if (ts.isTypeReferenceNode(node) && /^(?:Extract|Exclude)$/u.test(node.typeName.getText())) return;
    if (ts.isPropertySignature(node) && isGiven(node)) declared.push(node);
    ts.forEachChild(node, collect);
  };
  for (const file of program.getSourceFiles()) {
    const path = relative(root, file.fileName);
    if (!/^(?:components|entrypoints|lib)\//u.test(path)) continue;
    visit(file);
    if (path.startsWith(folder)) collect(file);
  }
  return declared
    .filter((one) => !read.has(one))
    .map((one) => {
      const file = one.getSourceFile();
      return {
        file: relative(root, file.fileName),
        line: file.getLineAndCharacterOfPosition(one.getStart()).line + 1,
        property: `${ownerOf(one)}.${one.name.getText()}`,
      };
    });
}
