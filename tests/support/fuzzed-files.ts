import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import fc from 'fast-check';
import { parse, stringify } from 'yaml';
import type { Json } from '../../src/model/json.js';
import { packageRoot } from '../../src/support/package/paths.js';
import { cli, temporaryFolder } from './harness.js';
import { mutated, mutatedText } from './mutations.js';
import { smallDocument } from './small-definition.js';

/** A file that is read, and the commands that read it. */
export interface Target {
  readonly name: string;
  readonly content: () => Promise<Json>;
  readonly commands: (file: string) => readonly (readonly string[])[];
}

const fixture = (...names: string[]): string => path.join(packageRoot, 'fixtures', ...names);
const report = fixture('reports', 'sample.json');
const yamlIn = async (file: string): Promise<Json> => parse(await readFile(file, 'utf8'));

const gaps = { gaps: ['6.1.1', 'digital-registries.data.create.body-schema'] };
const overlay = {
  name: 'A country',
  parent: { set: 'digital-registries', version: '1.0' },
  justification: 'A law.',
  published: 'https://example.org/spec',
  requirements: [
    { id: '6.1.1', level: 'REQUIRED' },
    { id: '6.1.2', inapplicable: 'It is forbidden.' },
  ],
  new: [{ id: 'X-1', level: 'REQUIRED', statement: 'It must be so.', source: 'A law' }],
};
/** Nothing listens there, so a run ends before anything is sent. */
const nowhere = 'http://127.0.0.1:1';

export const targets: readonly Target[] = [
  {
    name: 'a report',
    content: async () => JSON.parse(await readFile(report, 'utf8')),
    commands: (file) => [
      ['report', file, '--format', 'terminal'],
      ['report', file, '--format', 'html,junit,csv,markdown,sarif,ctrf,allure,json', '--out', `${file}.out`],
      ['compare', file, report],
      ['fit-gap', file],
      ['evidence', 'lint', fixture('evidence', 'digital-registries.yaml'), '--report', file],
    ],
  },
  {
    name: 'evidence',
    content: () => yamlIn(fixture('evidence', 'digital-registries.yaml')),
    commands: (file) => [
      ['evidence', 'lint', file],
      ['fit-gap', report, '--evidence', file],
    ],
  },
  {
    name: 'a list of known gaps',
    content: async () => gaps,
    commands: (file) => [['fit-gap', report, '--allow-gaps', file]],
  },
  { name: 'an overlay', content: async () => overlay, commands: (file) => [['fit-gap', report, '--overlay', file]] },
  {
    name: 'a definition',
    content: async () => smallDocument as Json,
    commands: (file) => [
      ['spec', 'lint', file],
      ['run', 'small', '--spec', file, '--url', nowhere, '--out', `${file}.out`],
    ],
  },
  {
    name: 'a profile',
    content: () => yamlIn(fixture('profiles', 'messaging.yaml')),
    commands: (file) => [['run', 'messaging', '--profile', file, '--url', nowhere, '--out', `${file}.out`]],
  },
];

/** Values more often than texts: those that are no YAML at all are told apart at once. */
export function contentsOf(value: Json): fc.Arbitrary<string> {
  const asText = mutated(value).map((changed) => JSON.stringify(changed));
  const asYaml = mutated(value).map((changed) => stringify(changed));
  return fc.oneof({ arbitrary: asText, weight: 3 }, { arbitrary: asYaml, weight: 2 }, mutatedText(stringify(value)));
}

/** What a command must not do, whatever stands in a file: fail in itself, show a stack, or write more than a message. */
export async function faultWith(args: readonly string[]): Promise<string | undefined> {
  const variables = { GOVSTACK_REFERENCE_TOKEN: 'token-of-the-fuzz' };
  const { code, stderr } = await cli(args, { variables });
  const isWrong = /itself failed/.test(stderr) || /\n\s+at .+:\d+:\d+/.test(stderr) || ![0, 1, 2, 3, 4].includes(code);
  return isWrong ? `${args.slice(0, 2).join(' ')}: ${code} ${stderr.slice(0, 300)}` : undefined;
}

/** Tries one content with every command that reads such a file. */
export async function assertReadable({ commands }: Target, content: string): Promise<void> {
  const file = path.join(await temporaryFolder(), 'file.json');
  await writeFile(file, content);
  for (const args of commands(file)) {
    const fault = await faultWith(args);
    if (fault !== undefined) throw new Error(fault);
  }
}
