import { createRequire } from 'node:module';

/** The version of this package; its package.json stands two folders above both src/cli and dist/cli. */
export function packageVersion(): string {
  const { version }: { version: string } = createRequire(import.meta.url)('../../package.json');
  return version;
}
