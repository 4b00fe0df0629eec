import { describe, expect, it } from 'vitest';
import type { Operation } from '../../model/definition.js';
import { beginningOf } from './not-yet-begun.js';

const operation = (path: string, method = 'POST', api = 'api'): Operation =>
  ({ api, path, method, name: path }) as unknown as Operation;

/** The path of what must come first, by the definition that has both operations. */
const first = (path: string, ...others: Operation[]): string | undefined =>
  beginningOf([operation(path), ...others], operation(path))?.path;

describe('an action that ends something', () => {
  it.each([
    ['/recordings/stop', '/recordings/start'],
    ['/jobs/{id}/resume', '/jobs/{id}/pause'],
    ['/jobs/{id}:close', '/jobs/{id}:open'],
    ['/posts/{id}/un-publish', '/posts/{id}/publish'],
    ['/fences/{id}/deactivate', '/fences/{id}/activate'],
  ])('%s may need %s before', (path, beginning) => {
    expect(first(path, operation(beginning))).toBe(beginning);
  });

  it.each([
    ['nothing begins it', '/recordings/stop', operation('/recordings/snapshot')],
    ['what begins is of another thing', '/recordings/stop', operation('/jobs/start')],
    ['what begins is of another API', '/recordings/stop', operation('/recordings/start', 'POST', 'other')],
    ['it begins something itself', '/recordings/start', operation('/recordings/stop')],
    ['it only begins with the same letters', '/units', operation('/unit')],
  ])('needs nothing before where %s', (_, path, other) => {
    expect(first(path, other)).toBeUndefined();
  });
});
