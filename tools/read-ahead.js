/**
 * Reads the files of specs/ ahead, as the program would: dist/ahead holds what each one says as JSON, under its digest. A file
 * of which JSON does not say the same is left to be read when it is needed.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { loadDocument } from '../dist/spec/load-document.js';
import { aheadName } from '../dist/spec/read-ahead.js';
import { asJson } from '../dist/support/json/parse.js';
import { writeJson } from '../dist/support/json/write.js';
import { parseYaml } from '../dist/support/yaml.js';

const folder = 'dist/ahead';
mkdirSync(folder, { recursive: true });
for (const name of readdirSync('specs', { recursive: true, encoding: 'utf8' })) {
  if (!name.endsWith('.yaml')) continue;
  const file = path.join('specs', name);
  const bytes = readFileSync(file);
  const kind = name.endsWith('.openapi.yaml') ? 'definition' : 'yaml';
  const value =
    kind === 'definition'
      ? (await loadDocument(file, { allowExternalRefs: false })).document
      : parseYaml(bytes.toString(), file).value;
  const text = writeJson(value);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  if (isDeepStrictEqual(asJson(text), value)) writeFileSync(path.join(folder, aheadName(sha256, kind)), text);
}
