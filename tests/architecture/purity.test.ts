import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { nodesOf, sources } from './sources.js';

/** Expressions that read the clock, chance, the network or the process; a record must depend on its input alone. */
const IMPURE = new Set([
  'Date.now',
  'Math.random',
  'performance.now',
  'crypto.randomUUID',
  'process.env',
  'process.cwd',
  'globalThis.process',
]);
const IMPURE_CALLS = new Set(['fetch', 'setTimeout', 'setInterval', 'queueMicrotask']);

const core = sources.filter(({ path }) => !/^(?:input|output|cli)\//.test(path));

function impurities(tree: ts.SourceFile): string[] {
  const found: string[] = [];
  for (const node of nodesOf(tree)) {
    if (ts.isPropertyAccessExpression(node) && IMPURE.has(node.getText(tree))) found.push(node.getText(tree));
    else if (ts.isCallExpression(node) && IMPURE_CALLS.has(node.expression.getText(tree)))
      found.push(node.expression.getText(tree));
    else if (
      ts.isNewExpression(node) &&
      node.expression.getText(tree) === 'Date' &&
      (node.arguments?.length ?? 0) === 0
    )
      found.push('new Date()');
  }
  return found;
}

describe('the core', () => {
  it('reads no clock, no chance, no network, no process', () => {
    const wrong = core.flatMap(({ path, tree }) => impurities(tree).map((what) => `${path}: ${what}`));
    expect(wrong).toEqual([]);
  });

  it.each(['const t = Date.now();', 'const d = new Date();', 'fetch("x");', 'Math.random()'])(
    'would be caught at: %s',
    (code) => {
      expect(impurities(ts.createSourceFile('x.ts', code, ts.ScriptTarget.ES2022, true))).toHaveLength(1);
    },
  );

  it('has no module with more than 350 lines besides its tables', () => {
    expect(sources.filter(({ tree }) => codeLines(tree) > 350).map(({ path }) => path)).toEqual([]);
  });
});

/** Lines of a module without those that only go on with a list, an object or a text that a top-level constant holds. */
function codeLines(tree: ts.SourceFile): number {
  let lines = tree.getLineStarts().length;
  for (const statement of tree.statements) {
    if (!ts.isVariableStatement(statement)) continue;
    const [from, to] = [statement.getStart(tree), statement.getEnd()].map(
      (offset) => tree.getLineAndCharacterOfPosition(offset).line,
    );
    lines -= to! - from!;
  }
  return lines;
}
