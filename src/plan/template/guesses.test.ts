import { describe, expect, it } from 'vitest';
import { catalogueOf, smallDocument } from '../../../tests/support/small-definition.js';
import { operationNamed } from '../../model/find-operation.js';
import type { JsonObject } from '../../model/json.js';
import { makeTemplate } from './request-template.js';

const date: JsonObject = { type: 'string', format: 'date' };

/** What the valid request to `GET /things/{word}` says, and what about it is a guess. */
function asked(word: string, parameters: JsonObject[]) {
  const get = { operationId: 'ask', parameters, responses: { 200: { description: 'answered' } } };
  const catalogue = catalogueOf({ ...smallDocument, paths: { [`/things/${word}`]: { get } } });
  const operation = operationNamed(catalogue, 'api/ask');
  if (operation === undefined) throw new Error('no operation');
  const made = makeTemplate(catalogue, operation, { seed: 1, objects: {} });
  if (made.kind !== 'template') throw new Error(made.reason);
  const { parameters: settings, guessed } = made.template;
  return { values: settings.map(({ setting }) => ('text' in setting ? setting.text : setting)), guessed };
}

const required = (name: string, schema = date): JsonObject => ({ name, in: 'query', required: true, schema });

describe('a range of dates that a request must name', () => {
  it('ends after it starts, ahead where the operation is about days to come', () => {
    const { values, guessed } = asked('availability', [required('from'), required('to')]);
    expect(values).toEqual(['{{date 33 days ahead}}', '{{date 35 days ahead}}']);
    expect(guessed).toEqual([expect.stringContaining('"from" and "to"')]);
  });

  it('lies in the past otherwise, whichever end is named first', () => {
    const time = { type: 'string', format: 'date-time' };
    const { values } = asked('report', [required('endTime', time), required('startTime', time)]);
    expect(values).toEqual(['{{time 33 days ago}}', '{{time 35 days ago}}']);
  });

  it('is none where an end may be left out, or where the definition gives the dates', () => {
    const loose = asked('report', [required('from'), { ...required('to'), required: false }]);
    expect(loose).toEqual({ values: ['2024-05-01'], guessed: [] });
    const given = asked('report', [
      { ...required('from'), example: '2025-01-01' },
      { ...required('to'), example: '2025-01-03' },
    ]);
    expect(given).toEqual({ values: ['2025-01-01', '2025-01-03'], guessed: [] });
  });
});

describe('a value in a path', () => {
  const inPath = (schema: JsonObject): JsonObject => ({ name: 'year', in: 'path', required: true, schema });
  const assumedFor = (schema: JsonObject) => asked('{year}', [inPath(schema)]).values[0];

  it('is assumed where it is a number between two limits, which names no item', () => {
    const schema = { type: 'integer', minimum: 1990, exclusiveMaximum: 2100 };
    expect(assumedFor(schema)).toMatchObject({
      kind: 'profile',
      name: 'year',
      assumed: expect.stringMatching(/^(199|20[0-9])\d$/),
    });
  });

  it('is asked of the profile where it may name an item', () => {
    expect(assumedFor({ type: 'integer', minimum: 1 })).toEqual({ kind: 'profile', name: 'year' });
    expect(assumedFor({ type: 'string', pattern: '^[A-Z]{3}$' })).toEqual({ kind: 'profile', name: 'year' });
  });
});

describe('a list that a request must name', () => {
  const list: JsonObject = { type: 'array', items: { type: 'string' }, minItems: 1 };

  it('is a guess where it names things that the candidate holds', () => {
    for (const name of ['names', 'userIds', 'keys[]'])
      expect(asked('batch', [required(name, list)]).guessed).toEqual([expect.stringContaining(`"${name}"`)]);
  });

  it('is none where it is of words, or where the definition shows which', () => {
    expect(asked('batch', [required('words', list)]).guessed).toEqual([]);
    expect(asked('batch', [{ ...required('names', list), example: ['a'] }]).guessed).toEqual([]);
    expect(asked('batch', [required('names', { type: 'string' })]).guessed).toEqual([]);
  });
});
