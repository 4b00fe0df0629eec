import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { factsOf } from '../dist/definition/facts.js';
import { readDefinition } from '../dist/definition/read-definition.js';

/**
 * Writes the facts of a published definition to fixtures/facts, against which our transcription is compared:
 * node tools/write-facts.js <published file> <building-block>/<api>
 */
const [published, name] = process.argv.slice(2);
const { document, mended } = await readDefinition(published);
const sha256 = createHash('sha256').update(readFileSync(published)).digest('hex');
const file = path.join('fixtures', 'facts', `${name}.txt`);
mkdirSync(path.dirname(file), { recursive: true });
const head = [
  `# facts of the published file with sha256 ${sha256}`,
  ...mended.map((words) => `# mended to read it: ${words}`),
];
writeFileSync(file, `${[...head, ...factsOf(document)].join('\n')}\n`);
console.log(`${file}: ${factsOf(document).length} facts`);
