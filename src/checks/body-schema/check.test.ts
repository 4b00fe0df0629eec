import { describe, expect, it } from 'vitest';
import { catalogueOf, smallDocument } from '../../../tests/support/small-definition.js';
import { steps, stepsOf, titles } from '../../../tests/support/small-plans.js';
import type { JsonObject } from '../../model/json.js';
import { check } from './check.js';

/** The small definition, where creating a thing documents its success and these other answers. */
function creating(responses: JsonObject) {
  const { '/things': things, ...others } = Object(smallDocument.paths) as Record<string, { post: JsonObject }>;
  const { 201: made = {} } = Object(things?.post.responses) as Record<string, JsonObject>;
  const post = { ...things?.post, responses: { 201: made, ...responses } };
  return catalogueOf({ ...smallDocument, paths: { ...others, '/things': { ...things, post } } });
}
const bodyOf = (schema: JsonObject): JsonObject => ({ description: '', content: { 'application/json': { schema } } });

describe('what is said of all other statuses', () => {
  it('is asked of refusals', () => {
    expect(titles(check, 'createThing', creating({ default: bodyOf({ type: 'object' }) }))).toEqual([
      'The body of the answer matches its schema',
      'The body of a refusal matches its schema',
      'The body of a refused access matches its schema',
    ]);
  });

  it('is not asked of refusals where it is what a success answers', () => {
    const same = bodyOf({ $ref: '#/components/schemas/Thing' });
    expect(titles(check, 'createThing', creating({ default: same }))).toEqual([
      'The body of the answer matches its schema',
    ]);
  });
});

it('nobody is refused access to an operation that anyone may call', () => {
  const closed = creating({ 401: bodyOf({ type: 'object' }) });
  const open = { ...closed, operations: closed.operations.map((one) => ({ ...one, open: true })) };
  const access = 'The body of a refused access matches its schema';
  expect([closed, open].map((catalogue) => titles(check, 'createThing', catalogue).includes(access))).toEqual([
    true,
    false,
  ]);
});

it('a refusal is provoked with a body, where that can be done', () => {
  const texts = stepsOf(check, 'createThing', 'The body of a refusal matches its schema');
  expect(texts).not.toContain('And the request body is left out');
  expect(texts.some((text) => text.startsWith('And the changed request breaks the clause'))).toBe(true);
});

describe('what is asked', () => {
  it('of an operation that it is about', () => {
    expect(titles(check, 'createThing')).toEqual([
      'The body of the answer matches its schema',
      'The body of a refusal matches its schema',
      'The body of a refused access matches its schema',
    ]);
    expect(steps(check, 'createThing')).toEqual([
      'When the request "createThing" is sent',
      'Then the success response body complies with the OAS schema for this operation and status code',
    ]);
  });
});
