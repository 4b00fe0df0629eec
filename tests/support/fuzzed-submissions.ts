import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import fc from 'fast-check';
import { startCandidate } from '../../src/app/start-candidate.js';
import type { Json } from '../../src/model/json.js';
import { packFiles, unpackFiles } from '../../src/submission/archive.js';
import { readManifest, writeManifest } from '../../src/submission/manifest.js';
import { cli, profileFile, temporaryFolder, token } from './harness.js';
import { mutated } from './mutations.js';

const buildingBlock = 'messaging';

/** A submission of a short run, and ways to change the files in it; the manifest names what is there then. */
export async function changedSubmissions() {
  const out = await temporaryFolder();
  const candidate = await startCandidate({ buildingBlock, token, faults: [], port: 0 });
  const about = [
    '--profile',
    profileFile(buildingBlock),
    '--url',
    candidate.url,
    '--tags',
    '@operation=sendSingleEmail',
  ];
  await cli([
    'run',
    buildingBlock,
    ...about,
    '--out',
    out,
    '--format',
    'json',
    '--submission',
    path.join(out, 's.zip'),
  ]);
  await candidate.close();
  const bytes = await readFile(path.join(out, 's.zip'));
  return { bytes, changed: changedFiles(bytes) };
}

function changedFiles(bytes: Uint8Array): fc.Arbitrary<Uint8Array> {
  const files = unpackFiles(bytes);
  const manifest = readManifest(files);
  if (manifest === undefined) throw new Error('there is a manifest');
  const { format: _, files: __, ...about } = manifest;
  const inJson = [...files].filter(([name]) => name.endsWith('.json'));
  return fc.oneof(
    ...inJson.map(([name, content]) => {
      const value: Json = JSON.parse(new TextDecoder().decode(content));
      return mutated(value).map((changed) => {
        const others = new Map([...files].filter(([file]) => file !== 'manifest.json'));
        if (name === 'manifest.json') return packFiles(new Map([...others, [name, bytesOf(changed)]]));
        const all = new Map([...others, [name, bytesOf(changed)]]);
        return packFiles(new Map([...all, ['manifest.json', writeManifest(about, all)]]));
      });
    }),
  );
}

function bytesOf(value: Json): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(value));
}

export async function submissionFile(bytes: Uint8Array): Promise<string> {
  const file = path.join(await temporaryFolder(), 'submission.zip');
  await writeFile(file, bytes);
  return file;
}
