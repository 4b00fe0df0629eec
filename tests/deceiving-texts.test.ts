import { readdirSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { gunzipSync, inflateRawSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formatNames } from '../src/app/formats.js';
import { cli, temporaryFolder } from './support/harness.js';
import { smallDocument } from './support/small-definition.js';

/** Turns the rest of a line around, has no width, and ends what was turned. */
const signs = ['\u202e', '\u200b', '\u2069'] as const;
const [turning, hidden, ending] = signs;
const deceiving = (text: string): string => `${text}${turning}evil${hidden}${ending}`;

/** Everything in which a definition can say something. */
const document = JSON.parse(
  JSON.stringify(smallDocument)
    .replaceAll('"Things"', JSON.stringify(deceiving('Things')))
    .replaceAll('"kind"', JSON.stringify(deceiving('kind')))
    .replaceAll('"enum":["a","b"]', `"enum":${JSON.stringify([deceiving('a'), 'b'])}`)
    .replaceAll('"listThings"', JSON.stringify(deceiving('listThings')))
    .replaceAll('"no"', JSON.stringify(deceiving('no'))),
);
const body = { id: deceiving('1'), [deceiving('more')]: deceiving('text'), name: 7, count: deceiving('2') };
const server = createServer((request, answer) => {
  const status = request.method === 'POST' ? 201 : 200;
  request
    .resume()
    .on('end', () => answer.writeHead(status, { 'content-type': 'application/json' }).end(answerTo(request.url)));
});
const answerTo = (url = ''): string => JSON.stringify(/^\/things(\?|$)/.test(url) ? [body] : body);

/** A recording is a row of blocks, each of which is packed. */
function gunzipped(bytes: Buffer): string {
  return gunzipSync(bytes).toString('utf8');
}

/** The texts in a file, those that are packed in it too. */
function textsOf(file: string): string[] {
  const bytes = readFileSync(file);
  if (file.endsWith('.xlsx')) return Object.values(unzipSync(bytes)).map((part) => Buffer.from(part).toString('utf8'));
  const text = file.endsWith('.gz') ? gunzipped(bytes) : bytes.toString('utf8');
  // What a viewer of such a file shows.
  if (/\.(sarif|ctrf\.json|badge\.json|codequality\.json)$|-result\.json$/.test(file))
    return [text, JSON.stringify(JSON.parse(text))];
  const [, packed] = /id="data"[^>]*>([\w+/=\s]+)</.exec(text) ?? [];
  return packed === undefined ? [text] : [text, inflateRawSync(Buffer.from(packed, 'base64')).toString('utf8')];
}

const folders: Record<'run' | 'arabic' | 'compared', string> = { run: '', arabic: '', compared: '' };
const printed: string[] = [];

beforeAll(async () => {
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const folder = await temporaryFolder();
  const at = (name: string): string => path.join(folder, name);
  await writeFile(at('api.json'), JSON.stringify(document));
  await writeFile(at('profile.yaml'), JSON.stringify({ candidate: { name: deceiving('c'), version: '1' }, url }));
  const call = async (...args: string[]): Promise<void> => {
    const { stdout, stderr } = await cli(args, { cwd: folder });
    printed.push(stdout, stderr);
  };
  const all = (kind: 'report' | 'comparison'): string => formatNames(kind).join(',');
  await call(
    ...['run', 'things', '--spec', at('api.json'), '--profile', at('profile.yaml'), '--allow-writes'],
    ...['--depth', 'quick', '--out', at('run'), '--format', `${all('report')},messages,har`, '--continue'],
  );
  await call('report', at('run/report.json'), '--format', 'html,terminal', '--lang', 'ar', '--out', at('arabic'));
  await call(
    'compare',
    at('run/report.json'),
    at('run/report.json'),
    '--format',
    all('comparison'),
    '--out',
    at('compared'),
  );
  await call('exchanges', at('run'));
  await call('compliance-form', at('run/report.json'));
  await call('spec', 'lint', at('api.json'));
  await call('verify', at('run/report.json'));
  for (const name of ['run', 'arabic', 'compared'] as const) folders[name] = at(name);
}, 600_000);
afterAll(() => void server.close());

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile() && !/features/.test(one.parentPath))
    .map((one) => path.join(one.parentPath, one.name));
const signsIn = (text: string): string[] => signs.filter((sign) => text.includes(sign));

describe('what a candidate or a definition writes to deceive a reader', () => {
  it('is seen in every format', () => {
    const files = [folders.run, folders.compared].flatMap(filesIn);
    expect(files.length).toBeGreaterThan(15);
    const unseen = files.filter((file) => textsOf(file).some((text) => signsIn(text).length > 0));
    expect(unseen.map((file) => path.basename(file))).toEqual([]);
    const shown = /\.(html|xml|md|sarif|csv|xlsx|ctrf\.json|codequality\.json|svg)$/;
    const silent = files.filter(
      (file) => shown.test(file) && !textsOf(file).some((text) => text.includes('u202eevil')),
    );
    expect(silent.map((file) => path.basename(file))).toEqual([]);
  });

  it('is seen in a page from right to left, which keeps values apart itself', () => {
    const [page = '', data = ''] = textsOf(path.join(folders.arabic, 'report.html'));
    expect([signsIn(data), page.includes('\u2068'), page.includes(turning), page.includes(hidden)]).toEqual([
      [],
      true,
      false,
      false,
    ]);
  });

  it('is seen at the terminal', () => {
    expect(printed.join('')).toContain('\\u202eevil');
    expect(signsIn(printed.join(''))).toEqual([]);
  });

  it('is seen in what features say of themselves, whose values are sent as they are', () => {
    const folder = path.join(folders.run, 'features');
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.feature'),
    );
    const texts = names.map((name) => readFileSync(path.join(folder, name), 'utf8'));
    const titles = texts.flatMap((text) => text.match(/^ *(Feature|Scenario|#).*$/gm) ?? []);
    expect(titles.filter((title) => title.includes('u202eevil')).length).toBeGreaterThan(3);
    expect(titles.filter((title) => signsIn(title).length > 0)).toEqual([]);
    expect(texts.join('')).toContain(deceiving('a'));
  });

  it('stays what it is for programs', () => {
    const text = readFileSync(path.join(folders.run, 'report.json'), 'utf8');
    expect(JSON.parse(text).candidate.name).toBe(deceiving('c'));
  });
});
