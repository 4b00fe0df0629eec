import { expect, it } from 'vitest';
import type { Json } from '../../model/json.js';
import { pathSegment } from './path-segment.js';

const path = '/v1/projects/{project}/books/{book}:archive';

it.each<[string, Json, Json]>([
  ['the last part of a name that ends as the path does', 'projects/a/books/b', 'b'],
  ['any other text as it is', 'b', 'b'],
  ['a text that ends in another way as it is', 'shelves/a/pages/b', 'shelves/a/pages/b'],
  ['an empty end as it is', 'projects/a/books/', 'projects/a/books/'],
  ['a number as it is', 7, 7],
])('a path has %s', (_, identifier, expected) => expect(pathSegment(path, 'book', identifier)).toBe(expected));

it('a path has no part of what it does not name', () =>
  expect(pathSegment(path, 'shelf', 'shelves/a')).toBe('shelves/a'));
