import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

/** Folder of the sources. */
const SRC = fileURLToPath(new URL('../../src/', import.meta.url));

/** One module of src: its path below src, its syntax tree, and what it imports. */
export interface Source {
  readonly path: string;
  readonly tree: ts.SourceFile;
  /** Paths below src of the modules that it imports or re-exports, types too. */
  readonly imports: readonly string[];
  /** Packages, "node:" modules and files outside src that it imports. */
  readonly packages: readonly string[];
}

export const sources: readonly Source[] = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts'))
  .sort()
  .map(readSource);

function readSource(path: string): Source {
  const text = readFileSync(join(SRC, path), 'utf8');
  const tree = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
  const specifiers = ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName);
  const imports: string[] = [];
  const packages: string[] = [];
  for (const specifier of specifiers) {
    const inside = posix.join(dirname(path), specifier);
    if (specifier.startsWith('.') && !inside.startsWith('..')) imports.push(inside.replace(/\.js$/, '.ts'));
    else packages.push(specifier);
  }
  return { path, tree, imports, packages };
}

/** Every node of a syntax tree. */
export function* nodesOf(node: ts.Node): Generator<ts.Node> {
  yield node;
  for (const child of node.getChildren()) yield* nodesOf(child);
}
