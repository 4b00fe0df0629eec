import { expect, it } from 'vitest';
import { isOfTemplate } from './path-template.js';

it.each<[string, string, boolean]>([
  ['http://host/api/v2/items/7?page=2', '/items/{id}', true],
  ['http://host/items/a%2Fb', '/items/{id}', true],
  ['http://host/items', '/items?kind=new', true],
  ['http://host/my%20items/7', '/my items/{id}', true],
  ['http://host/files/7.pdf', '/files/{id}.pdf', true],
  ['http://host/items/7', '/owners/{owner}/items', false],
  ['http://host/items', '/items/{id}', false],
  ['http://host/%E0%A4/7', '/items/{id}', false],
])('whether %s is of %s', (url, template, expected) => expect(isOfTemplate(url, template)).toBe(expected));
