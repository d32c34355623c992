/** The last step of the build: writes the JSON Schema beside the compiled code, and makes the program executable. */
import { chmodSync, writeFileSync } from 'node:fs';
import { jsonSchema } from '../src/schema/json-schema.js';

const dist = new URL('../dist/', import.meta.url);

writeFileSync(new URL('schema.json', dist), `${JSON.stringify(jsonSchema(), null, 2)}\n`);
chmodSync(new URL('cli/main.js', dist), 0o755);
