import { describe, expect, it } from 'vitest';
import { exchange, operation, schemas } from '../../tests/support/small-exchanges.js';
import type { Catalogue } from '../model/catalogue.js';
import type { Operation } from '../model/definition.js';
import type { Exchange } from '../model/exchange.js';
import type { Json } from '../model/json.js';
import type { Outcome, Verdict } from '../model/verdict.js';
import { unknownPath } from '../support/unknown-path.js';
import { acceptedMistakes } from './accepted-mistakes.js';
import { seenAnywhere, withSeen } from './seen-anywhere.js';

const integer = [{ mediaType: 'application/json', schema: { api: 'api', pointer: '/integer' } }];
const counting: Operation = {
  ...operation,
  responses: [{ status: '200', contents: integer, headers: [], pointer: '/r/200' }],
};
const catalogue = { operations: [counting], schemas } as unknown as Catalogue;

function verdict(rule: string, outcome: Outcome, more: Partial<Verdict> = {}): Verdict {
  const facts = { operation: counting.id, requirements: [], title: '', problems: [], observations: [], earlier: [] };
  return { id: rule, rule, outcome, ...facts, ...more };
}

/** The rules that fail once these exchanges were met, of verdicts that had passed. */
function blamed(
  recorded: readonly Exchange[],
  given = [verdict('success-status', 'pass'), verdict('body-schema', 'pass')],
) {
  const seen = seenAnywhere(catalogue, recorded, acceptedMistakes(catalogue, recorded)).get(counting.id) ?? [];
  return withSeen(given, seen, () => 'curl').flatMap(({ rule, outcome }) => (outcome === 'fail' ? [rule] : []));
}

describe('what any request of the run has shown', () => {
  it('is a fault where the server failed, or a body breaks its schema', () => {
    expect(blamed([exchange(200, { value: 1 }), exchange(500)])).toEqual(['success-status']);
    expect(blamed([exchange(200, { value: 1 }), exchange(200, { value: 'one' })])).toEqual(['body-schema']);
  });

  it('is none for a gateway, another method, or a path that nobody defined', () => {
    const path = unknownPath('run');
    expect(blamed([exchange(503), exchange(500, { method: 'PATCH' }), exchange(500, { path })])).toEqual([]);
  });

  it('is a fault where a refusal that the definition names breaks its schema', () => {
    const named = (status: string) => ({ status, contents: integer, headers: [], pointer: `/r/${status}` });
    const refusing: Operation = { ...counting, responses: [...counting.responses, named('409'), named('404')] };
    const told = (status: number, value: Json): number =>
      seenAnywhere({ ...catalogue, operations: [refusing] }, [exchange(status, { value })], {
        shownAgain: () => false,
      }).get(counting.id)?.length ?? 0;
    expect(told(409, 'taken')).toBe(1);
    expect(told(409, 1)).toBe(0);
    expect(told(404, 'unknown')).toBe(0);
    expect(told(412, 'changed')).toBe(0);
  });

  it('is a fault where problem details name another status than the answer has', () => {
    const refusal = (status: number, stated: number, type = 'application/problem+json'): Exchange => {
      const plain = exchange(status, { value: { title: 'no', status: stated } });
      const { response } = plain;
      if (response === undefined) throw new Error('no response');
      return { ...plain, response: { ...response, headers: { ...response.headers, 'content-type': type } } };
    };
    expect(blamed([refusal(404, 400)])).toEqual(['body-schema']);
    expect(blamed([refusal(404, 404), refusal(404, 17, 'application/json'), refusal(503, 500)])).toEqual([]);
  });

  it('is none where the request selects what is shown, and the rest is missing', () => {
    const violations = [{ keyword: 'type', at: '', clause: '/integer/required', message: '' }];
    const lacking = {
      validate: (_: unknown, __: unknown, value: unknown) =>
        value === 'one' ? { kind: 'invalid', violations } : { kind: 'valid' },
    };
    const told = (path: string, known: Partial<Catalogue> = {}): number =>
      seenAnywhere({ ...catalogue, ...known }, [exchange(200, { value: 'one', path })], {
        shownAgain: () => false,
      }).get(counting.id)?.length ?? 0;
    const without = { schemas: { ...schemas, ...lacking } as unknown as Catalogue['schemas'] };
    expect(told('/op?fields%5Bpeople%5D=age', without)).toBe(0);
    expect(told('/op?select=age', without)).toBe(0);
    expect(told('/op?sort=age', without)).toBe(1);
    expect(told('/op?fields=age')).toBe(1);
  });

  it('is told by one of several verdicts of its rule, and by none that does not apply', () => {
    const given = [
      verdict('body-schema', 'not-applicable'),
      verdict('body-schema', 'pass'),
      verdict('body-schema', 'pass'),
    ];
    expect(blamed([exchange(200, { value: 'many' })], given)).toEqual(['body-schema']);
  });

  it('is told once', () => {
    const told = verdict('wrong-type', 'fail', { exchange: exchange(500) });
    expect(blamed([exchange(500)], [verdict('success-status', 'pass'), told])).toEqual(['wrong-type']);
  });
});
