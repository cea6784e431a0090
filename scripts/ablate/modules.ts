// Reads the finder's own modules and runs them anew as often as is asked, with what the rules need to be watched or left out.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { compileFunction } from 'node:vm';

import ts from 'typescript';

const ROOT = resolve(import.meta.dirname, '../..');
/** The name by which a module calls for its tables. */
const TABLE = '__table';

/** What every module of one run is given. */
export interface Given {
  /** The rows of a table as this run is to have them; what is no table is given back. */
  readonly table: (name: string, value: unknown) => unknown;
  readonly RegExp: RegExpConstructor;
}

type Exports = Record<string, unknown>;
type Require = (name: string) => Exports;
type Run = (require: Require, exports: Exports, table: Given['table'], regExp: RegExpConstructor) => void;

class ModuleMissing extends Error {
  override readonly name = 'ModuleMissing';
  constructor(
    readonly module: string,
    readonly by: string,
  ) {
    super(`${by} imports ${module}, which is no file of this product.`);
  }
}

/** `X = [ … ]` or `X = f( … )` at the top of a file becomes `X = __table('file: X', … )`; whether it is a table is seen when it runs. */
function withTables(file: string): ts.TransformerFactory<ts.SourceFile> {
  return (context) => (source) => {
    const { factory } = context;
    const declaration = (node: ts.VariableDeclaration): ts.VariableDeclaration => {
      let value = node.initializer;
      while (value !== undefined && (ts.isAsExpression(value) || ts.isSatisfiesExpression(value)))
        value = value.expression;
      if (value === undefined || !ts.isIdentifier(node.name)) return node;
      if (!ts.isArrayLiteralExpression(value) && !ts.isCallExpression(value)) return node;
      const name = factory.createStringLiteral(`${file}: ${node.name.text}`);
      const table = factory.createCallExpression(factory.createIdentifier(TABLE), undefined, [name, value]);
      return factory.updateVariableDeclaration(node, node.name, node.exclamationToken, node.type, table);
    };
    return factory.updateSourceFile(
      source,
      source.statements.map((statement) => {
        if (!ts.isVariableStatement(statement)) return statement;
        const { declarationList } = statement;
        const declarations = declarationList.declarations.map(declaration);
        return factory.updateVariableStatement(
          statement,
          statement.modifiers,
          factory.updateVariableDeclarationList(declarationList, declarations),
        );
      }),
    );
  };
}

function compile(path: string): Run {
  const source = readFileSync(path, 'utf8');
  if (path.endsWith('.json')) {
    const value: unknown = JSON.parse(source);
    return (_require, exports) => Object.assign(exports, { __esModule: true, default: value });
  }
  const { outputText } = ts.transpileModule(source, {
    fileName: path,
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022, verbatimModuleSyntax: false },
    transformers: { before: [withTables(relative(join(ROOT, 'lib'), path).replace(/\.ts$/, ''))] },
  });
  return compileFunction(outputText, ['require', 'exports', TABLE, 'RegExp'], { filename: path }) as Run;
}

function fileOf(name: string, from: string): string {
  const path = name.startsWith('@/') ? join(ROOT, name.slice(2)) : resolve(dirname(from), name);
  const file = [path, `${path}.ts`, join(path, 'index.ts')].find(
    (one) => /\.(?:ts|json)$/.test(one) && existsSync(one),
  );
  if (file === undefined) throw new ModuleMissing(name, from);
  return file;
}

/** Gives a way to run modules anew: each is read and compiled once. */
export function moduleRunner(): (given: Given) => Require {
  const compiled = new Map<string, Run>();
  const files = new Map<string, string>();
  return (given) => {
    const loaded = new Map<string, Exports>();
    const load = (name: string, from: string): Exports => {
      const key = `${from} ${name}`;
      const file = files.get(key) ?? fileOf(name, from);
      files.set(key, file);
      const known = loaded.get(file);
      if (known !== undefined) return known;
      const exports: Exports = {};
      loaded.set(file, exports);
      const run = compiled.get(file) ?? compile(file);
      compiled.set(file, run);
      run((inner) => load(inner, file), exports, given.table, given.RegExp);
      return exports;
    };
    return (name) => load(name, ROOT);
  };
}
