import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { startCandidate } from '../../src/app/start-candidate.js';
import type { Json } from '../../src/model/json.js';
import { recordingFiles } from '../../src/recording/files.js';
import { get } from '../../src/support/json/pointer.js';
import { cli, profileFile, temporaryFolder, token } from './harness.js';
import { mutated, mutatedBytes } from './mutations.js';

const buildingBlock = 'messaging';

/** Another record at a place, in lines that are in no block yet; or other bytes of the blocks. */
type Changed = { readonly place: number; readonly record: Json } | { readonly blocks: Uint8Array };

/** A short run, changes of its recording, and the folder that comes of one. */
export async function changedRecordings() {
  const out = await temporaryFolder();
  const candidate = await startCandidate({ buildingBlock, token, faults: [], port: 0 });
  const about = ['--profile', profileFile(buildingBlock), '--url', candidate.url, '--format', 'json'];
  await cli(['run', buildingBlock, ...about, '--tags', '@operation=sendSingleEmail', '--out', out]);
  await candidate.close();
  const blocks = await readFile(recordingFiles(out).blocks);
  const lines = gunzipSync(blocks).toString().trimEnd().split('\n');
  const records = lines.map((line): Json => JSON.parse(line)).filter((record) => get(record, '/kind') !== 'block');
  const changed = fc
    .nat(records.length - 1)
    .chain((place) => mutated(records[place] ?? null).map((record): Changed => ({ place, record })));
  const damaged = mutatedBytes(blocks).map((bytes): Changed => ({ blocks: bytes }));
  const folderOf = (change: Changed): Promise<string> => {
    if ('blocks' in change) return folderWith('blocks', change.blocks);
    const lines = records.map((one, place) => JSON.stringify(place === change.place ? change.record : one));
    return folderWith('tail', `${lines.join('\n')}\n`);
  };
  return { changes: fc.oneof({ arbitrary: changed, weight: 4 }, { arbitrary: damaged, weight: 1 }), folderOf };
}

/** What reads the recording in a folder; nothing is asked of a candidate, because none is there. */
export function commandsFor(folder: string): readonly (readonly string[])[] {
  const nowhere = ['--url', 'http://127.0.0.1:1', '--profile', profileFile(buildingBlock)];
  return [
    ['report', folder, '--format', 'terminal,json,html,har', '--out', path.join(folder, 'again')],
    ['exchanges', folder],
    ['submission', 'build', folder, '--out', path.join(folder, 's.zip')],
    ['clean', folder, ...nowhere],
    ['run', '--resume', folder, ...nowhere, '--format', 'json'],
  ];
}

async function folderWith(part: 'blocks' | 'tail', content: string | Uint8Array): Promise<string> {
  const folder = path.join(await temporaryFolder(), 'run');
  await mkdir(folder);
  await writeFile(recordingFiles(folder)[part], content);
  return folder;
}
