import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import vm from 'node:vm';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { packageRoot } from '../../src/support/package/paths.js';

/** Long enough that an expression in quadratic time takes seconds, where one in linear time takes no millisecond. */
const length = 40_000;
/** In milliseconds. Three attempts, because a busy machine may hold up any of them. */
const enough = 250;
const attempts = 3;

const usual = [...'aA0 \n\r\t./-"<?%:;@=&(\\{[_,', 'ab', 'a.', '1.', 'a ', 'a/', 'a-', '\r\n', 'a:', '\ra{', 'com.'];

interface Found {
  readonly place: string;
  readonly expression: RegExp;
}

function expressionsIn(file: string, text: string): Found[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found: Found[] = [];
  const visit = (node: ts.Node): void => {
    if (node.kind === ts.SyntaxKind.RegularExpressionLiteral) {
      const [, pattern = '', flags = ''] = /^\/(.*)\/(\w*)$/s.exec(node.getText()) ?? [];
      const { line } = source.getLineAndCharacterOfPosition(node.getStart());
      found.push({ place: `${file}:${line + 1} ${node.getText()}`, expression: new RegExp(pattern, flags) });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** The characters and words of an expression, and others that are often repeated. */
function piecesFor({ source }: RegExp): string[] {
  const signs = source.replace(/\\[dwsbpu]/gi, '').replace(/[\\^$.*+?()[\]{}|]/g, '');
  return [...new Set([...usual, ...signs, ...(source.match(/[A-Za-z]{3,}/g) ?? [])])];
}

const context = vm.createContext({});
const test = new vm.Script('expression.lastIndex = 0; expression.test(text)');

function isSlow(expression: RegExp, text: string): boolean {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    try {
      test.runInContext(Object.assign(context, { expression, text }), { timeout: enough });
      return false;
    } catch {
      // The next attempt may be held up less.
    }
  }
  return true;
}

function slowPiece(expression: RegExp): string | undefined {
  return piecesFor(expression).find((piece) => {
    const pumped = piece.repeat(length / piece.length);
    return [`${pumped}\n!`, `a${pumped}\u0000`].some((text) => isSlow(expression, text));
  });
}

/** What reads only files of this project, or what a user writes on the command line. */
const ownInput = /^src\/(building-blocks|commands|mock|plan|features)\/|faults\.ts|innocents\.ts/;

describe('expressions that read what others wrote', () => {
  it('take no quadratic time, whatever is repeated', async () => {
    const folder = path.join(packageRoot, 'src');
    const names = (await readdir(folder, { recursive: true })).filter((name) => /(?<!\.test)\.ts$/.test(name));
    const files = names.map((name) => `src/${name}`).filter((name) => !ownInput.test(name));
    const texts = await Promise.all(files.map((file) => readFile(path.join(packageRoot, file), 'utf8')));
    const all = files.flatMap((file, index) => expressionsIn(file, texts[index] ?? ''));
    expect(all.length).toBeGreaterThan(200);
    expect(all.flatMap(({ place, expression }) => (slowPiece(expression) === undefined ? [] : [place]))).toEqual([]);
  });

  it('finds one that does', () => {
    expect(slowPiece(/\s+$/)).toBeDefined();
    expect(slowPiece(/^\s+$/)).toBeUndefined();
  });
});
