import { expect, it } from 'vitest';
import { answer, exchange, noAnswer, words } from '../../../tests/support/small-exchanges.js';
import type { EvidenceKinds } from '../../model/evidence-kinds.js';
import type { Exchange } from '../../model/exchange.js';
import { newVersion } from './judge.js';

const read = (name: string, etag?: string): Exchange =>
  exchange(200, { value: { name }, headers: etag === undefined ? {} : { etag } });
const before = read('old', '"1"');
const change = answer(exchange(200));

it.each<[string, EvidenceKinds['versions'], string]>([
  ['has another ETag', { answer: change, before, after: read('new', '"2"') }, 'pass'],
  ['has the same ETag', { answer: change, before, after: read('new', '"1"') }, 'fail wrong-header'],
  [
    'has another ETag, and the change answers the old one',
    { answer: answer(exchange(200, { headers: { etag: '"1"' } })), before, after: read('new', '"2"') },
    'fail wrong-header',
  ],
  [
    'has another ETag, and the change answers it',
    { answer: answer(exchange(200, { headers: { etag: '"2"' } })), before, after: read('new', '"2"') },
    'pass',
  ],
  [
    'has another ETag, and is answered to whoever has the old one',
    { answer: change, before, after: read('new', '"2"'), since: read('new', '"2"') },
    'pass',
  ],
  [
    'has another ETag, and is said to be unchanged to whoever has the old one',
    { answer: change, before, after: read('new', '"2"'), since: exchange(304) },
    'fail condition-ignored',
  ],
  ['is as before', { answer: change, before, after: before }, 'not-verified'],
  ['had no ETag', { answer: change, before: read('old'), after: read('new', '"2"') }, 'not-verified'],
  ['has no ETag any more', { answer: change, before, after: read('new') }, 'not-verified'],
  ['was not read before', { answer: change, after: read('new', '"1"') }, 'not-verified'],
  ['could not be read before', { answer: change, before: exchange(404), after: read('new', '"1"') }, 'not-verified'],
  ['cannot be read again', { answer: change, before, after: noAnswer }, 'not-verified'],
  ['was not changed', { answer: answer(exchange(400)), before, after: read('new', '"1"') }, 'not-verified'],
])('an item that was changed %s', (_, given, expected) => expect(words(newVersion(given))).toBe(expected));
