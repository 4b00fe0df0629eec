import { expect, it } from 'vitest';
import { operationWith } from '../../tests/support/small-exchanges.js';
import type { Parameter } from '../model/definition.js';
import { isDemandedCondition } from './conditions.js';

const header = (name: string, required: boolean): Parameter => ({
  name,
  in: 'header',
  required,
  style: 'simple',
  explode: false,
  pointer: '/p',
});

it.each<[string, boolean, string, boolean]>([
  ['If-Match', true, '412', true],
  ['if-match', false, '428', true],
  ['If-Match', false, '412', false],
  ['If-None-Match', true, '428', false],
])('%s, required: %s, beside %s', (name, required, status, expected) => {
  expect(isDemandedCondition(operationWith('200', status), header(name, required))).toBe(expected);
});
