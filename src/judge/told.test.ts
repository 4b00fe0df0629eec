import { describe, expect, it } from 'vitest';
import { answer, exchange } from '../../tests/support/small-exchanges.js';
import type { Json } from '../model/json.js';
import type { Answer } from '../model/judge.js';
import {
  answerAgrees,
  answerDiffers,
  eitherHoldsText,
  holdsText,
  omitsText,
  showsNumber,
  survives,
  warns,
} from './told.js';

function answered(body: Json, { status = 200, doubts = [] as string[] } = {}): Answer {
  return { ...answer(exchange(status, { value: body })), doubts: { inputs: [], items: doubts } };
}

function unanswered(): Answer {
  const { exchange, ...rest } = answered(null);
  const { response: _, ...without } = exchange;
  return { ...rest, exchange: { ...without, failure: { kind: 'connection', message: 'refused' } } } as Answer;
}

const outcome = (finding: { readonly outcome: string }): string => finding.outcome;

describe('an answer beside an earlier one', () => {
  it('differs by anything that tells something', () => {
    expect(outcome(answerDiffers(answered({ status: true }), { status: false }))).toBe('pass');
    expect(outcome(answerDiffers(answered(null), { status: 'running' }))).toBe('pass');
  });

  it('does not differ by the moment at which it was made, or by a UUID', () => {
    const made = { at: '2026-05-01T08:00:00Z', trace: '8c864139-49ae-4be9-91f7-7fa6d1f19d42', status: 'on' };
    const again = { at: '2026-05-01T08:00:09Z', trace: '109cb2b4-49ae-4be9-91f7-7fa6d1f19d42', status: 'on' };
    expect(outcome(answerDiffers(answered(again), made))).toBe('fail');
  });

  it('shows nothing where both are empty, or where it is no success', () => {
    expect(outcome(answerDiffers(answered({}), []))).toBe('not-verified');
    expect(outcome(answerDiffers(answered({ status: 1 }, { status: 404 }), { status: 2 }))).toBe('not-verified');
  });

  it('is not held against the candidate where the item is in doubt', () => {
    expect(outcome(answerDiffers(answered({ a: 1 }, { doubts: ['it could not be read'] }), { a: 1 }))).toBe(
      'not-verified',
    );
  });

  it('agrees while nothing is lost', () => {
    expect(outcome(answerAgrees(answered({ name: 'North' }), { name: 'North' }))).toBe('pass');
    expect(outcome(answerAgrees(answered({}), { name: 'North' }))).toBe('fail');
    expect(outcome(answerAgrees(answered({ detail: 'gone' }, { status: 404 }), { name: 'North' }))).toBe('fail');
    expect(outcome(answerAgrees(answered({}), {}))).toBe('not-verified');
  });
});

describe('a text that an answer tells', () => {
  it('may stand anywhere, in any case and spacing', () => {
    expect(outcome(holdsText(answered([{ at: { address: '1  MAIN street, Tallinn' } }]), '1 Main Street'))).toBe(
      'pass',
    );
  });

  it('is missed among other texts, and not where there is none', () => {
    expect(outcome(holdsText(answered([{ address: '2 Harbour Road' }]), '1 Main Street'))).toBe('fail');
    expect(outcome(holdsText(answered({}), '1 Main Street'))).toBe('not-verified');
    expect(outcome(holdsText(answered(['x'], { status: 404 }), '1 Main Street'))).toBe('not-verified');
  });

  it('is not missed in what may be one page of several', () => {
    const page = Array.from({ length: 20 }, (_, at) => ({ name: `fence ${at}` }));
    expect(outcome(holdsText(answered(page), 'another'))).toBe('not-verified');
    expect(outcome(holdsText(answered({ items: page }), 'another'))).toBe('not-verified');
    expect(outcome(holdsText(answered(page.slice(1)), 'another'))).toBe('fail');
  });
});

describe('a text that is in an answer or in its result', () => {
  const text = 'street-1';
  const holds = (also: Json, result: Json) => outcome(eitherHoldsText(answered(result), { also, text }));

  it('may stand in either', () => {
    expect(holds([{ id: 'street-1' }], {})).toBe('pass');
    expect(holds({}, [{ id: 'street-1' }])).toBe('pass');
  });

  it('is missed where the answer itself lists what was found', () => {
    expect(holds([], [{ id: 'street-2' }])).toBe('fail');
    expect(holds({ state: 'accepted' }, [{ id: 'street-2' }])).toBe('not-verified');
  });

  it('is not there where it must not be', () => {
    expect(outcome(omitsText(answered([{ id: 'street-2' }]), text))).toBe('pass');
    expect(outcome(omitsText(answered([{ id: 'street-1' }]), text))).toBe('fail');
    expect(outcome(omitsText(answered({}, { status: 500 }), text))).toBe('not-verified');
  });
});

describe('a number that an answer shows', () => {
  const expected = { number: 59.437, tolerance: 0.01 };

  it('may stand anywhere, also in a text', () => {
    expect(outcome(showsNumber(answered({ latitude: 59.4371 }), expected))).toBe('pass');
    expect(outcome(showsNumber(answered('POINT(24.7536 59.437)'), expected))).toBe('pass');
  });

  it('is missed among other decimals, and not where there are none', () => {
    expect(outcome(showsNumber(answered({ latitude: 59.5 }), expected))).toBe('fail');
    expect(outcome(showsNumber(answered({ resultId: 7 }), expected))).toBe('not-verified');
  });
});

describe('a warning', () => {
  const usual = [{ status: 'Success' }];

  it('is a text that other answers do not have, in either of two answers', () => {
    const warning = { message: 'No metadata are found.' };
    expect(outcome(warns(answered(warning), { also: null, usual, sent: [] }))).toBe('pass');
    expect(outcome(warns(answered(null), { also: warning, usual, sent: [] }))).toBe('pass');
    expect(outcome(warns(answered(warning, { status: 404 }), { also: null, usual, sent: [] }))).toBe('pass');
  });

  it('is neither what is always said nor what was sent', () => {
    const sent = ['http://127.0.0.1/ask {"attributeName":"gsc-1"}'];
    expect(outcome(warns(answered({ status: 'Success' }), { also: usual[0] ?? null, usual, sent }))).toBe('fail');
    expect(
      outcome(warns(answered({ attributeName: 'gsc-1' }), { also: { attributeName: 'gsc-1' }, usual, sent })),
    ).toBe('fail');
  });

  it('is not missed where the answer contains nothing, and the result may belong to another query', () => {
    expect(outcome(warns(answered({ status: 'Success' }), { also: null, usual, sent: [] }))).toBe('not-verified');
    expect(outcome(warns(answered({ status: 'Success' }), { also: [], usual, sent: [] }))).toBe('fail');
  });

  it('is not looked for in a server error', () => {
    expect(outcome(warns(answered({ detail: 'oops' }, { status: 500 }), { also: null, usual, sent: [] }))).toBe(
      'not-verified',
    );
  });
});

describe('a candidate that is sent something broken', () => {
  it('has failed where it says so, or says nothing', () => {
    expect(outcome(survives(answered({}, { status: 400 })))).toBe('pass');
    expect(outcome(survives(answered({})))).toBe('pass');
    expect(outcome(survives(answered({}, { status: 500 })))).toBe('fail');
    expect(outcome(survives(unanswered()))).toBe('fail');
  });
});
