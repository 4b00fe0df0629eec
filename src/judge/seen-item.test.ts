import { expect, it } from 'vitest';
import type { Resource } from '../model/bindings.js';
import { isOwnIdentifier } from './seen-item.js';

const resource = { needs: ['customer'] } as unknown as Resource;

it.each<[string, boolean]>([
  ['/trigger/id', true],
  ['/lines/0/id', true],
  ['/lines/0/_id', true],
  ['/customer/id', false],
  ['/customers/0/id', false],
  ['/id', false],
  ['/0', false],
  ['/trigger/name', false],
  ['/trigger/personid', false],
])('whether %s is an identifier that a candidate may assign to a part', (at, expected) =>
  expect(isOwnIdentifier({ resource }, at)).toBe(expected),
);
