import type { Command } from 'commander';
import { jsonSchema } from '../schema/json-schema.js';
import type { Terminal } from './terminal.js';

const EXAMPLES = `
Examples:
  $ wirefacts schema > wirefacts.schema.json

The same schema is in the package: import schema from 'wirefacts/schema.json' with { type: 'json' }`;

/** Adds `wirefacts schema`. */
export function addSchemaCommand(program: Command, { stdout }: Terminal): void {
  program
    .command('schema')
    .summary('print the JSON Schema of the records')
    .description('Prints the JSON Schema (draft 2020-12) of the records that extract prints.')
    .addHelpText('after', EXAMPLES)
    .action(() => {
      stdout.write(`${JSON.stringify(jsonSchema(), null, 2)}\n`);
    });
}
