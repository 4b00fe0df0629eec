import { describe, expect, it } from 'vitest';
import { smallCatalogue } from '../../tests/support/small-definition.js';
import { plainAnswers, starterProfile } from '../profile/starter-profile.js';
import { valueRead } from '../support/json/parse.js';
import { readYaml } from '../support/yaml.js';
import { askForProfile, type Questions } from './ask-for-profile.js';

const bindings = {
  ...smallCatalogue.bindings,
  values: { register: { about: 'Name of a register.', assumed: 'births' }, uuid: { about: 'Of a record.' } },
};
const catalogue = { ...smallCatalogue, bindings };

/** Someone who types these lines, one for each question. */
function typing(...lines: string[]) {
  const [asked, said]: [string[], string[]] = [[], []];
  const questions: Questions = {
    ask: (question, usual) => {
      asked.push(question);
      return Promise.resolve(lines.shift() || usual);
    },
    say: (text) => void said.push(text),
  };
  return { questions, asked, said };
}

const nothing = () => Promise.resolve({ answers: false, paths: {} });

describe('the questions for a profile', () => {
  it('are answered with what is usual where nothing is typed', async () => {
    const { questions } = typing();
    const usual = { credential: 'bearer', variable: 'CANDIDATE_TOKEN' };
    expect(await askForProfile(catalogue, questions, nothing)).toEqual({ ...plainAnswers, ...usual });
  });

  it('take what is typed, and what the candidate shows', async () => {
    const lines = ['X', '2.0', 'https://x.example/api', 'yes', 'bearer', 'X_TOKEN', 'deaths', 'u-1'];
    const { questions, said } = typing(...lines);
    const find = () => Promise.resolve({ answers: true, paths: { health: '/healthz' } });
    expect(await askForProfile(catalogue, questions, find)).toEqual({
      ...{ name: 'X', version: '2.0', url: 'https://x.example/api', isTest: true },
      ...{ credential: 'bearer', variable: 'X_TOKEN' },
      values: { register: 'deaths', uuid: 'u-1' },
      paths: { health: '/healthz' },
    });
    expect(said).toContain('It answers, and offers health at /healthz.');
  });

  it('are asked again where the answer cannot be right', async () => {
    const { questions, asked } = typing(
      'X',
      '1',
      'nowhere',
      'http://127.0.0.1:1',
      'password',
      'basic',
      'my secret!',
      'SECRET',
    );
    const { url, credential, variable } = await askForProfile(catalogue, questions, nothing);
    expect([url, credential, variable]).toEqual(['http://127.0.0.1:1', 'basic', 'SECRET']);
    expect(asked.filter((question) => question === 'Its base URL')).toHaveLength(2);
  });
});

describe('a profile of the answers', () => {
  const profileOf = (answers: Partial<typeof plainAnswers>) =>
    valueRead(readYaml(starterProfile(catalogue, { ...plainAnswers, ...answers })));

  it('says what was answered', () => {
    const answers = { name: 'Yes: "no" # 1', isTest: true, credential: 'apiKey', variable: 'X_KEY' } as const;
    expect(profileOf({ ...answers, values: { register: 'deaths' }, paths: { health: '/healthz' } })).toMatchObject({
      candidate: { name: 'Yes: "no" # 1', version: '1.0' },
      environment: 'test',
      credential: { type: 'apiKey', value: '${X_KEY}' },
      values: { register: 'deaths' },
      paths: { health: '/healthz' },
    });
  });

  it('leaves open what was not', () => {
    const profile = profileOf({});
    expect(profile).not.toHaveProperty('credential');
    expect(profile).not.toHaveProperty('environment');
    expect(profile).not.toHaveProperty('paths');
  });
});
