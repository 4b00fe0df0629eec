import { describe, expect, it } from 'vitest';
import type { Exchange } from '../model/exchange.js';
import { wholeOf } from '../model/kept.js';
import { KeptVerdict } from '../model/kept-verdict.js';
import type { ScenarioResult } from '../model/scenario-result.js';
import type { Verdict } from '../model/verdict.js';
import { isWholeKind, VerdictKinds, wholeVerdict } from '../model/verdict-kind.js';
import { packedResults, packedVerdicts } from './packed-evidence.js';
import { AlikeLists, PackedList } from './packed-list.js';

const exchange: Exchange = {
  operation: 'shop/api/readOrder',
  request: { method: 'GET', url: 'http://candidate.invalid/orders/1', headers: {} },
  ms: 3,
};

function verdictOf(id: string): Verdict {
  return {
    id,
    rule: 'state-create',
    operation: 'shop/api/createOrder',
    requirements: ['6.1'],
    title: 'An order \ud800 is kept',
    outcome: 'fail',
    problems: [{ kind: 'not-kept', expected: 'it', actual: '', clause: { file: 'f', pointer: '/a' } }],
    observations: [],
    exchange,
    earlier: [exchange],
    steps: ['Given an order'],
    feature: { file: 'f.feature', line: 3 },
  };
}

/** One that was never asked, as judging makes it. */
function skippedOf(rule: string): Verdict {
  return {
    operation: 'shop/api/list',
    problems: [],
    observations: [],
    earlier: [],
    id: `shop.api.list.${rule}`,
    rule,
    requirements: ['6.1'],
    outcome: 'not-applicable',
    reason: 'nothing is sent',
    title: '',
  };
}

/** One of a scenario that was not run, as judging makes it. */
function unrunOf(id: string, operation = 'shop/api/list'): Verdict {
  return {
    ...skippedOf('wrong-type'),
    operation,
    id: `${operation.replaceAll('/', '.')}.wrong-type.${id}`,
    outcome: 'not-verified',
    reason: 'the run ended early: interrupted',
    title: `A wrong type of ${id} is refused`,
  };
}

/** The same with something that a verdict of its kind does not say, or says elsewhere. */
const almostSkipped: readonly (readonly [string, Verdict])[] = [
  ['an id of its own', { ...skippedOf('sort'), id: 'shop.api.list.other' }],
  ['steps', { ...skippedOf('sort'), steps: ['Given a thing'] }],
  ['a place', { ...skippedOf('sort'), feature: { file: 'f.feature', line: 3 } }],
  ['parts in another order', Object.fromEntries(Object.entries(skippedOf('sort')).reverse()) as unknown as Verdict],
  ['an observation', { ...skippedOf('sort'), observations: ['seen'] }],
];

it.each(almostSkipped)('a verdict that was not asked, but with %s, is kept as it is', (_, verdict) => {
  const kept = packedVerdicts([verdict, skippedOf('sort')], new VerdictKinds());
  const { earlier, ...parts } = verdict;
  expect(JSON.stringify(kept[0])).toBe(JSON.stringify({ ...parts, earlier }));
  expect(kept[1]).toMatchObject(skippedOf('sort'));
});

function printable(verdicts: readonly Verdict[]): boolean[] {
  return packedVerdicts(verdicts, new VerdictKinds()).map((kept) => kept instanceof KeptVerdict && kept.isPrintable);
}

describe('a packed list', () => {
  it('is read once for things that are looked at one after another, and again after many others', () => {
    let readings = 0;
    const read = (text: string): number[] => {
      readings += 1;
      return JSON.parse(text);
    };
    const list = new PackedList('[5,6]', read);
    expect([list.at(0), list.at(1), readings]).toEqual([5, 6, 1]);
    const long = JSON.stringify(['x'.repeat(5_000_000)]);
    for (let count = 0; count < 6; count += 1) new PackedList(long, JSON.parse).at(0);
    expect([list.at(1), readings]).toEqual([6, 2]);
  });

  it('is read as it was written beside others that are like it, or are not', () => {
    const alike = new AlikeLists();
    const texts = ['["a like text","another"]', '["a like text","other"]', '[]', `["${'long '.repeat(20_000)}"]`];
    const lists = texts.map((text) => new PackedList<string>(text, JSON.parse, alike));
    expect(lists.map((list) => JSON.stringify([...list]))).toEqual(texts);
  });

  it('has nothing at a place where nothing was put', () => {
    expect(() => new PackedList('[]', JSON.parse).at(0)).toThrow('the place 0');
  });
});

describe('packed verdicts', () => {
  const verdicts = [verdictOf('one'), { ...verdictOf('two'), custom: 'added' as const, later: [exchange] }];
  const packed = packedVerdicts(verdicts, new VerdictKinds());

  it('are the same verdicts, also copied and in a file', () => {
    expect(packed.map((verdict) => ({ ...verdict }))).toEqual(verdicts);
    expect(packed.map(wholeOf)).toEqual(verdicts);
    expect(JSON.stringify(packed)).toBe(JSON.stringify(packed.map(wholeOf)));
    expect(packed.map(({ custom }) => custom)).toEqual([undefined, 'added']);
  });

  it('show the exchanges themselves, which are told apart by what they are', () => {
    expect(packed[0]?.exchange).toBe(exchange);
    expect(packed[1]?.earlier[0]).toBe(exchange);
    expect(packed[1]?.later?.[0]).toBe(exchange);
  });

  it('are counted, selected and grouped without being read', () => {
    const kind = new VerdictKinds().of({ ...skippedOf('one'), id: 'written.by-hand' });
    const unread = {
      at: () => expect.unreachable('it was read'),
      kind: () => kind,
      operation: () => 'shop/api/list',
      isPrintable: () => true,
    };
    const verdict = new KeptVerdict(unread, 0);
    expect([verdict.rule, verdict.operation, verdict.outcome, verdict.custom]).toEqual([
      'one',
      'shop/api/list',
      'not-applicable',
      undefined,
    ]);
    expect([verdict.reason, verdict.level, verdict.requirements]).toEqual(['nothing is sent', undefined, ['6.1']]);
    expect([verdict.problems, verdict.observations, verdict.earlier]).toEqual([[], [], []]);
    expect([verdict.exchange, verdict.later]).toEqual([undefined, undefined]);
  });

  it('tell without being read whether anything in them may deceive a reader', () => {
    const given: Verdict[] = [
      skippedOf('one'),
      { ...skippedOf('two'), reason: 'nothing \u202e is sent' },
      { ...skippedOf('three'), reason: ']]>' },
      { ...skippedOf('three'), operation: 'shop/api/\u200blist', id: 'shop.api.\u200blist.three' },
    ];
    expect(printable(given)).toEqual([true, false, false, false]);
    expect(printable([{ ...skippedOf('four'), title: 'A "title"' }, skippedOf('five')])).toEqual([true, true]);
    expect(printable([{ ...skippedOf('six'), title: 'A bell \u0007' }, skippedOf('seven')])).toEqual([false, true]);
    // Its exchanges are read elsewhere.
    expect(printable([{ ...verdictOf('eight'), title: 'A title' }])).toEqual([false]);
  });

  it('are the same, also in a file, whether their kind tells all or is not known', () => {
    const skipped = skippedOf('one');
    const { reason: _, ...silent } = skipped;
    const mixed: Verdict[] = [
      skipped,
      verdictOf('two'),
      { ...skippedOf('three'), custom: 'changed' },
      { ...skippedOf('four'), reason: 'another reason' },
      { ...skippedOf('five'), id: 'another.id' },
      { ...skippedOf('six'), title: 'A title' },
      { ...skippedOf('seven'), feature: { file: 'f.feature', line: 1 } },
      { ...skippedOf('eight'), operation: 'shop/api/read' },
      { ...skippedOf('nine'), observations: ['a note'] },
      silent,
      // Its parts in another order.
      { ...silent, reason: skipped.reason ?? '' },
      skippedOf('ten'),
    ];
    const told = packedVerdicts(mixed, new VerdictKinds());
    const read = packedVerdicts(mixed, new VerdictKinds(0));
    expect(JSON.stringify(told)).toBe(JSON.stringify(read));
    for (const kept of [told, read]) expect(kept.map((verdict) => ({ ...verdict }))).toEqual(mixed);
  });
});

describe('kinds of verdicts', () => {
  it('tell all of scenarios that were not run, at whatever operation', () => {
    const kinds = new VerdictKinds();
    const given = [unrunOf('size'), unrunOf('size', 'shop/api/read'), unrunOf('name')];
    const [size, same, other] = given.map((verdict) => kinds.of(verdict));
    expect(size).toBe(same);
    expect(size).not.toBe(other);
    expect(size && isWholeKind(size) && wholeVerdict(size, 'shop/api/read')).toEqual(given[1]);
    expect(packedVerdicts(given, kinds).map((verdict) => ({ ...verdict }))).toEqual(given);
  });

  it('tell all of checks that do not apply, however many titles there are', () => {
    const kinds = new VerdictKinds(2);
    const titled = ['one', 'two', 'three'].map((name) => isWholeKind(kinds.of(unrunOf(name))));
    expect(titled).toEqual([true, true, false]);
    expect(isWholeKind(kinds.of(skippedOf('sort')))).toBe(true);
  });
});

it('packed results hold nothing of the results but their exchanges', () => {
  const { outcome: _, problems: __, ...facts } = verdictOf('one');
  const result: ScenarioResult = {
    ...facts,
    file: 'f.feature',
    line: 3,
    steps: ['Given an order'],
    finding: { outcome: 'pass' },
  };
  const [packed] = packedResults([result]);
  expect(packed?.finding).toEqual({ outcome: 'pass' });
  expect(packed?.finding).not.toBe(result.finding);
  expect(packed?.exchange).toBe(exchange);
});
