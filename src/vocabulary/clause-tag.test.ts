import { describe, expect, it } from 'vitest';
import { clauseIn, clauseOf, clauseTag, withClause } from './clause-tag.js';

const step = 'the changed request breaks the clause "/components/schemas/Policy/required" of the definition';

describe('the clause of a step', () => {
  it('is found where it is a pointer', () => {
    expect(clauseIn(step)).toBe('/components/schemas/Policy/required');
    expect(clauseIn('the changed request breaks the clause "Policy: required" of the definition')).toBeUndefined();
    expect(clauseIn('the operation is served')).toBeUndefined();
  });

  it('is put in other words, and back', () => {
    const named = withClause(step, 'Policy, "name": required');
    expect(named).toBe('the changed request breaks the clause "Policy, \\"name\\": required" of the definition');
    expect(withClause(named, '/components/schemas/Policy/required')).toBe(step);
    expect(withClause('the operation is served', '/a')).toBe('the operation is served');
  });

  it.each(['/paths/~1a b/get', '/components/schemas/x@y%20z/type', '/paths/~1é$&/post'])('is tagged: %s', (pointer) => {
    const tag = clauseTag(pointer);
    expect(tag).not.toMatch(/[\s@]/);
    expect(clauseOf(['id=a', tag])).toBe(pointer);
  });

  it('is not there without a tag', () => {
    expect(clauseOf(['id=a', 'check=b'])).toBeUndefined();
  });
});
