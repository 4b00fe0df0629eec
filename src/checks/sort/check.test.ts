import { describe, expect, it } from 'vitest';
import { titlesAtShelves } from '../../../tests/support/shelf-plans.js';
import { catalogueOf, smallDocument } from '../../../tests/support/small-definition.js';
import { contextWith, exchange, listLook, words } from '../../../tests/support/small-exchanges.js';
import { stepsIn, titles } from '../../../tests/support/small-plans.js';
import type { JsonObject } from '../../model/json.js';
import { check } from './check.js';
import { sorted } from './judge.js';

describe('what is asked', () => {
  it('of an operation that it is about', () => {
    expect(titlesAtShelves(check, 'listShelves')).toEqual(['The list is in the requested order']);
  });

  it('and why not of another', () => {
    expect(titlesAtShelves(check, 'deleteShelf')).toBe('the list has no sort parameter whose values name properties');
  });
});

describe('where a parameter of its own says the direction', () => {
  const title = 'The list is in the requested order';
  const inQuery = (name: string, schema: JsonObject): JsonObject => ({ name, in: 'query', schema });
  const asked = (direction: JsonObject): string[] | string => {
    const { '/things': things, ...others } = Object(smallDocument.paths) as Record<string, { get: JsonObject }>;
    const sorting = inQuery('sortBy', { type: 'string', enum: ['name', 'day'] });
    const get = { ...things?.get, parameters: [sorting, inQuery('order', direction)] };
    const catalogue = catalogueOf({ ...smallDocument, paths: { ...others, '/things': { ...things, get } } });
    return titles(check, 'listThings', catalogue);
  };

  it('it is sent in each', () => {
    expect(asked({ type: 'string', enum: ['asc', 'desc'] })).toEqual([`${title}, "asc"`, `${title}, "desc"`]);
  });

  it('its default is tried without it', () => {
    expect(asked({ type: 'string', enum: ['ASC', 'DESC'], default: 'ASC' })).toEqual([title, `${title}, "DESC"`]);
  });
});

describe('where texts say what the list can be sorted by', () => {
  const asked = (description: string): string => {
    const { '/things': things, ...others } = Object(smallDocument.paths) as Record<string, { get: JsonObject }>;
    const sorting = { name: 'sort', in: 'query', schema: { type: 'string', pattern: '^-?[a-z]+$' } };
    const get = { ...things?.get, description, parameters: [sorting] };
    const catalogue = catalogueOf({ ...smallDocument, paths: { ...others, '/things': { ...things, get } } });
    return stepsIn(check, 'listThings', catalogue).join('\n');
  };

  it.each([
    ['All must match. Sortable by `kind` and `name`; `-` for descending.', '"name, -name, kind, -kind"'],
    ['The result can be sorted by name, or what else is told.', '"name, -name"'],
  ])('it is: "%s"', (description, orders) => {
    expect(asked(description)).toContain(orders);
  });

  it.each(['The name of the field to sort by.', 'Sorted by relevance, then name.', 'Has a `name` and a `kind`.'])(
    'and not where they say something else: "%s"',
    (description) => {
      expect(asked(description)).toBe('');
    },
  );
});

describe('where a parameter takes several orders at once', () => {
  const asked = (schema: JsonObject, description = ''): string => {
    const { '/things': things, ...others } = Object(smallDocument.paths) as Record<string, { get: JsonObject }>;
    const get = { ...things?.get, parameters: [{ name: 'sort', in: 'query', schema, description }] };
    const catalogue = catalogueOf({ ...smallDocument, paths: { ...others, '/things': { ...things, get } } });
    return stepsIn(check, 'listThings', catalogue).join('\n');
  };
  const listed = { type: 'string', enum: ['kind', '-name'] };

  it('a property that many items share is followed by another one', () => {
    expect(asked({ type: 'array', items: listed })).toContain('"kind, -name, kind,-name"');
    const told = 'By `kind` and `name`, separated by commas; `-` for descending.';
    expect(asked({ type: 'string' }, told)).toContain(',-name"');
  });

  it('and not where it takes one', () => {
    expect(asked(listed)).toContain('"kind, -name"');
  });
});

describe('a list in an order of two properties', () => {
  const judged = (...items: [kind: string, count: number][]): string => {
    const value = { items: items.map(([kind, count], place) => ({ id: `${place}`, kind, count })) };
    const page = exchange(200, { value });
    const look = { ...listLook(page), lists: [{ value: 'kind,-count', pages: [page], complete: true }] };
    return words(sorted(look, contextWith('limit')));
  };

  it('has what is the same in the first in the order of the second', () => {
    expect(judged(['a', 3], ['a', 1], ['b', 2])).toBe('pass');
    expect(judged(['a', 1], ['a', 3], ['b', 2])).toBe('fail wrong-order');
    expect(judged(['b', 2], ['a', 3], ['a', 1])).toBe('fail wrong-order');
  });
});

describe('a list in an order', () => {
  const named = (...names: string[]) =>
    exchange(200, { value: { items: names.map((name, place) => ({ id: `${name}${place}`, name })) } });
  const judged = (...pages: ReturnType<typeof named>[]): string => {
    const look = { ...listLook(...pages), lists: [{ value: 'name', pages, complete: true }] };
    return words(sorted(look, contextWith('limit')));
  };

  it('goes on from page to page', () => {
    expect(judged(named('a', 'b'), named('c', 'd'))).toBe('pass');
    expect(judged(named('b', 'c'), named('a', 'd'))).toBe('fail wrong-order');
  });

  it('may show its first page twice', () => {
    expect(judged(named('a', 'b'), named('a', 'b'), named('c', 'd'))).toBe('pass');
  });

  it('may be that of code units or of bytes', () => {
    expect(judged(named('a', '\u{1f600}', '\uff5e'))).toBe('pass');
    expect(judged(named('a', '\uff5e', '\u{1f600}'))).toBe('pass');
  });
});
