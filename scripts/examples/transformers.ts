/**
 * Names found by a model of transformers.js in the place of the built-in tagger; the rest of the record is made as always.
 * Install the optional peer first: npm install @huggingface/transformers
 * Run: npx tsx scripts/examples/transformers.ts article.txt [model]
 */
import { readFileSync } from 'node:fs';
import { createExtractorWith, type TokenClassifier } from '../../src/transformers/index.js';

/** What is used of the peer, which need not be installed for this file to be type-checked. */
interface Peer {
  pipeline(task: 'token-classification', model: string): Promise<TokenClassifier>;
}

const PEER: string = '@huggingface/transformers';
const [file, model = 'Xenova/bert-base-NER'] = process.argv.slice(2);
if (file === undefined) throw new Error('usage: transformers.ts FILE [MODEL]');

const { pipeline } = (await import(PEER)) as Peer;
const classifier = await pipeline('token-classification', model);
const extract = createExtractorWith(classifier, { include: ['people', 'organizations', 'places'] });
const { people, organizations, places } = await extract(readFileSync(file, 'utf8'));
for (const [what, records] of Object.entries({ people, organizations, places }))
  console.log(`${what}: ${records.map(({ name, mentions }) => `${name} (${mentions.length})`).join(', ')}`);
