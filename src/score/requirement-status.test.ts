import { describe, expect, it } from 'vitest';
import type { EvidenceAnswer } from '../model/evidence.js';
import type { Requirement } from '../model/requirement.js';
import type { Outcome, Problem, Verdict } from '../model/verdict.js';
import { requirementResult } from './requirement-status.js';

const requirement: Requirement = {
  id: 'R1',
  set: 'bb',
  level: 'REQUIRED',
  kind: 'functional',
  statement: 'Something is kept.',
  source: 'spec/6.md',
  sha256: '0',
  shown: 'full',
  operations: ['api/a'],
  proofs: [{ check: 'state-create', because: 'What was created is read back.' }],
};

function verdict(outcome: Outcome, kind: Problem['kind'] = 'not-kept', id = 'R1'): Verdict {
  const problem: Problem = { kind, clause: { file: 'f', pointer: '/p' }, expected: 'x', actual: 'y' };
  return {
    id: `s-${outcome}`,
    rule: 'state-create',
    operation: 'bb/api/a',
    requirements: [id],
    title: '',
    outcome,
    problems: outcome === 'fail' ? [problem] : [],
    observations: [],
    earlier: [],
  };
}

const met: EvidenceAnswer = {
  requirement: 'R1',
  answer: 'met',
  statement: 'It is kept.',
  links: ['https://vendor.example/report'],
  files: [],
  by: 'A. Person',
  on: '2026-01-01',
};

/** Whether its operation is served. */
function presence(outcome: Outcome, kind?: Problem['kind']): Verdict {
  return { ...verdict(outcome, kind), id: `p-${outcome}`, rule: 'operation-served', requirements: [] };
}

const scenarioProof = { scenario: 'bb.requirement.R1', because: 'It asks for what the sentence says.' };

function status(facts: {
  verdicts?: readonly Verdict[];
  answer?: EvidenceAnswer;
  requirement?: Partial<Requirement>;
  noOperationFits?: boolean;
}) {
  const { verdicts = [], answer, requirement: change = {}, noOperationFits = false } = facts;
  const asked = { ...requirement, ...change };
  const tagged = verdicts.filter(({ requirements }) => requirements.includes(asked.id));
  return requirementResult(asked, {
    verdicts,
    tagged,
    noOperationFits,
    today: '2026-06-01',
    ...(answer === undefined ? {} : { answer }),
  });
}

describe('what is asked of every operation alike', () => {
  const everywhere = { operations: [] };

  it('shows nothing where no operation fits, so that a server that does nothing earns nothing', () => {
    const verdicts = [verdict('pass')];
    expect(status({ verdicts, requirement: everywhere, noOperationFits: true })).toMatchObject({
      status: 'not-verified',
      reason: 'The scenario that shows it passed. It shows nothing, because no operation fits.',
    });
    expect(status({ verdicts, requirement: everywhere }).status).toBe('fit-tested');
    const inPart = { ...everywhere, shown: 'partial' as const };
    expect(status({ verdicts, requirement: inPart, noOperationFits: true }).status).toBe('not-verified');
    expect(status({ verdicts, requirement: inPart }).status).toBe('fit-partly');
  });

  it('is a gap all the same where it differs', () => {
    const verdicts = [verdict('fail')];
    expect(status({ verdicts, requirement: everywhere, noOperationFits: true }).status).toBe('gap-tested');
  });

  it('does not take away what an operation of its own shows', () => {
    expect(status({ verdicts: [verdict('pass')], noOperationFits: true }).status).toBe('fit-tested');
  });
});

describe('the status of a requirement', () => {
  it.each<[string, Parameters<typeof status>[0], string]>([
    ['every scenario passes', { verdicts: [verdict('pass')] }, 'fit-tested'],
    [
      'scenarios that show a part pass',
      { verdicts: [verdict('pass')], requirement: { shown: 'partial' } },
      'fit-partly',
    ],
    ['a scenario came to no verdict', { verdicts: [verdict('pass'), verdict('not-verified')] }, 'fit-partly'],
    [
      'a part is shown and the rest attested',
      { verdicts: [verdict('pass')], requirement: { shown: 'partial' }, answer: met },
      'fit-attested',
    ],
    ['a scenario fails', { verdicts: [verdict('pass'), verdict('fail')] }, 'gap-tested'],
    ['it is declared as not implemented', { verdicts: [verdict('fail', 'declared-not-implemented')] }, 'gap-declared'],
    ['only other requirements are shown', { verdicts: [verdict('pass', 'not-kept', 'R2')] }, 'not-verified'],
    ['nothing applies', { verdicts: [verdict('not-applicable')] }, 'not-verified'],
    ['nothing came to a verdict', { verdicts: [verdict('not-verified')] }, 'not-verified'],
    [
      'nothing came to a verdict, and it is attested',
      { verdicts: [verdict('not-verified')], answer: met },
      'fit-attested',
    ],
    ['its operation is served, and nothing else is shown', { verdicts: [presence('pass')] }, 'served'],
    [
      'its operation is served, and its proof came to no verdict',
      { verdicts: [presence('pass'), verdict('not-verified')] },
      'served',
    ],
    [
      'its operation is served, and it has no proof at all',
      { verdicts: [presence('pass')], requirement: { proofs: [] } },
      'served',
    ],
    [
      'one of its operations is not known to be served',
      { verdicts: [presence('pass')], requirement: { operations: ['api/a', 'api/b'] } },
      'not-verified',
    ],
    ['its operation is served, and it is attested', { verdicts: [presence('pass')], answer: met }, 'fit-attested'],
    [
      'its operation is absent, though its proof passes',
      { verdicts: [verdict('pass'), presence('fail', 'operation-not-served')] },
      'gap-tested',
    ],
    [
      'one of its proofs was not asked',
      {
        verdicts: [verdict('pass')],
        requirement: { proofs: [...requirement.proofs, scenarioProof] },
      },
      'fit-partly',
    ],
    [
      'its only proof was not asked, and another scenario passes',
      { verdicts: [verdict('pass', 'not-kept', 'R2')], requirement: { proofs: [scenarioProof] } },
      'not-verified',
    ],
    ['it is answered as met', { answer: met }, 'fit-attested'],
    ['it is answered as not met', { answer: { ...met, answer: 'not-met' } }, 'gap-declared'],
    ['it is answered as met without a link or a file', { answer: { ...met, links: [] } }, 'declared'],
    [
      'it is RECOMMENDED, and answered as met without a link or a file',
      { answer: { ...met, links: [] }, requirement: { level: 'RECOMMENDED' } },
      'fit-attested',
    ],
    [
      'it is answered as met with a file',
      { answer: { ...met, links: [], files: [{ path: 'report.pdf', sha256: '0' }] } },
      'fit-attested',
    ],
    ['it is answered as not applicable', { answer: { ...met, answer: 'not-applicable' } }, 'not-verified'],
    [
      'it is CONDITIONAL, and answered as not applicable',
      { answer: { ...met, answer: 'not-applicable' }, requirement: { level: 'CONDITIONAL' } },
      'not-applicable',
    ],
    ['the answer has expired', { answer: { ...met, expires: '2026-05-31' } }, 'not-verified'],
    ['the answer holds to this day', { answer: { ...met, expires: '2026-06-01' } }, 'fit-attested'],
    ['no operation is defined for it', { requirement: { shown: 'no-operation' } }, 'not-specified'],
    [
      'an overlay takes it out',
      { verdicts: [verdict('fail')], requirement: { inapplicable: 'No such law.' } },
      'not-applicable',
    ],
  ])('when %s', (_, facts, expected) => expect(status(facts).status).toBe(expected));

  it('says why an answer cannot take it out (5.3.5)', () => {
    const left = { ...met, answer: 'not-applicable' as const };
    expect(status({ answer: left }).reason).toMatch(/only by an overlay/);
    expect(status({ answer: left, requirement: { mutability: 'IMMUTABLE' } }).reason).toMatch(/IMMUTABLE/);
  });

  it('keeps both where an answer and a test differ, and the test stands', () => {
    const broken = status({ verdicts: [verdict('fail')], answer: met });
    expect(broken.status).toBe('gap-tested');
    expect(broken.contradiction).toMatch(/Answered as met by A\. Person on 2026-01-01; 1 of 1 scenario failed/);
    expect(status({ verdicts: [verdict('pass')], answer: { ...met, answer: 'not-met' } })).toMatchObject({
      status: 'fit-tested',
      contradiction: expect.stringContaining('Answered as not met'),
    });
    expect(status({ verdicts: [verdict('pass')], answer: met }).contradiction).toBeUndefined();
  });

  it('says what is not shown', () => {
    const partial = { shown: 'partial' as const, notShown: 'whether it is kept for ever.' };
    expect(status({ verdicts: [verdict('pass')], requirement: partial }).reason).toBe(
      'The scenario that shows it passed. Not shown: whether it is kept for ever.',
    );
    expect(status({ verdicts: [presence('pass')] }).reason).toBe(
      'Its operations are served, but no scenario that shows what it asks could be verified.',
    );
  });

  it('says what is missing, and how much of it', () => {
    const reason = (...verdicts: Verdict[]): string => status({ verdicts }).reason;
    expect(reason(verdict('fail', 'operation-not-served'))).toContain('api/a is not served');
    expect(reason(verdict('fail', 'schema-mismatch'))).toContain('1 answer does not match its schema');
    expect(reason(verdict('fail'), verdict('pass'))).toBe('1 of 2 scenarios failed: 1 scenario finds other behaviour.');
  });
});

describe('the reason in full', () => {
  const reasonOf = (facts: Parameters<typeof status>[0]): string => status(facts).reason;

  it.each<[string, Requirement['shown'], string]>([
    ['full', 'full', 'No scenario that shows it could be verified.'],
    ['partial', 'partial', 'No scenario that shows a part of it could be verified.'],
    ['manual', 'manual', 'A person must verify it with a procedure, but no answer is given.'],
    ['evidence', 'evidence', 'It needs evidence, but none is given.'],
    ['no operation', 'no-operation', 'It asks for an API that the GovSpec does not define.'],
  ])('without tests and answers, %s', (_, shown, reason) => {
    const expected = shown === 'no-operation' ? 'not-specified' : 'not-verified';
    expect(status({ requirement: { shown } })).toMatchObject({ status: expected, reason });
  });

  it.each<[string, Parameters<typeof status>[0], string]>([
    ['all pass', { verdicts: [verdict('pass')] }, 'The scenario that shows it passed.'],
    [
      'some came to no verdict',
      { verdicts: [verdict('pass'), verdict('not-verified')] },
      '1 of 2 scenarios that show it passed; the others could not be verified.',
    ],
    [
      'they show a part',
      { verdicts: [verdict('pass')], requirement: { shown: 'partial' } },
      'The scenario that shows it passed; they show only a part of it.',
    ],
    [
      'the rest is attested',
      { verdicts: [verdict('pass')], requirement: { shown: 'partial' }, answer: met },
      'The scenario that shows it passed; they show only a part of it. The rest is attested.',
    ],
    [
      'one proof was not asked',
      { verdicts: [verdict('pass')], requirement: { proofs: [...requirement.proofs, scenarioProof] } },
      '1 of 2 scenarios that show it passed; the others could not be verified.',
    ],
    [
      'the operation is served, and there is no proof',
      { verdicts: [presence('pass')], requirement: { proofs: [] } },
      'Its operations are served, but no scenario shows what it asks yet.',
    ],
    ['met', { answer: met }, 'It is kept. (A. Person, 2026-01-01)'],
    ['met, without a statement', { answer: { ...met, statement: '' } }, '(A. Person, 2026-01-01)'],
    ['not met', { answer: { ...met, answer: 'not-met' } }, 'It is kept.'],
    [
      'not met, without a statement',
      { answer: { ...met, answer: 'not-met', statement: '' } },
      'Answered as not met (A. Person, 2026-01-01).',
    ],
    [
      'not applicable, where a condition is not given',
      { answer: { ...met, answer: 'not-applicable' }, requirement: { level: 'CONDITIONAL' } },
      'It is kept.',
    ],
    [
      'not applicable, of an immutable requirement',
      { answer: { ...met, answer: 'not-applicable' }, requirement: { mutability: 'IMMUTABLE' } },
      'It is IMMUTABLE, so it cannot be declared not applicable (cfr-architecture 5.3.5). The vendor says: It is kept.',
    ],
    [
      'not applicable, of another requirement',
      { answer: { ...met, answer: 'not-applicable' }, requirement: { mutability: 'EXTENSIBLE' } },
      'It can be left out only by an overlay that names where the extended specification is published (cfr-architecture 5.3.5). The vendor says: It is kept.',
    ],
    ['expired', { answer: { ...met, expires: '2026-05-31' } }, 'The answer of A. Person held until 2026-05-31.'],
    ['taken out by an overlay', { requirement: { inapplicable: 'No such law.' } }, 'No such law.'],
    [
      'two behaviours differ',
      { verdicts: [verdict('fail'), { ...verdict('fail'), id: 'other' }, verdict('pass')] },
      '2 of 3 scenarios failed: 2 scenarios find other behaviour.',
    ],
    [
      'an operation is absent, and its other failures follow from that',
      { verdicts: [verdict('fail', 'operation-not-served'), { ...verdict('fail', 'not-kept'), id: 'other' }] },
      '2 of 2 scenarios failed: api/a is not served.',
    ],
    [
      'two operations are absent',
      {
        verdicts: [
          verdict('fail', 'operation-not-served'),
          { ...verdict('fail', 'declared-not-implemented'), id: 'other', operation: 'bb/api/b' },
        ],
      },
      '2 of 2 scenarios failed: 2 operations are not served (api/a, api/b).',
    ],
    [
      'a body is not as its schema says',
      { verdicts: [verdict('fail', 'body-missing')] },
      '1 of 1 scenario failed: 1 answer does not match its schema.',
    ],
    [
      'two bodies are not as their schema says',
      { verdicts: [verdict('fail', 'body-missing'), { ...verdict('fail', 'body-not-json'), id: 'other' }] },
      '2 of 2 scenarios failed: 2 answers do not match their schema.',
    ],
    [
      'a body and a behaviour',
      { verdicts: [verdict('fail', 'body-not-json'), { ...verdict('fail'), id: 'other' }] },
      '2 of 2 scenarios failed: 1 answer does not match its schema; 1 scenario finds other behaviour.',
    ],
  ])('when %s', (_, facts, reason) => expect(reasonOf(facts)).toBe(reason));
});

describe('the proofs of a requirement', () => {
  const reasonWith = (proofs: Requirement['proofs'], ...verdicts: Verdict[]): string =>
    status({ verdicts, requirement: { proofs } }).reason;
  const all = 'The scenario that shows it passed.';
  const one = '1 of 2 scenarios that show it passed; the others could not be verified.';

  it('are asked where a scenario of that id has a verdict', () => {
    const asked = { ...verdict('pass'), id: scenarioProof.scenario };
    expect(reasonWith([scenarioProof], asked)).toBe(all);
    expect(reasonWith([scenarioProof], verdict('pass'))).toBe(one);
    expect(reasonWith([scenarioProof], asked, verdict('pass'))).toBe('Both scenarios that show it passed.');
    const third = { ...verdict('pass'), id: 'third' };
    expect(reasonWith([scenarioProof], asked, verdict('pass'), third)).toBe('All 3 scenarios that show it passed.');
  });

  it('are asked where a check has a verdict that shows the requirement', () => {
    const [proof] = requirement.proofs;
    const other = { check: 'state-delete', because: 'What was removed is gone.' } as const;
    expect(reasonWith(proof === undefined ? [] : [proof], verdict('pass'))).toBe(all);
    expect(reasonWith([other], verdict('pass'))).toBe(one);
    const elsewhere: Verdict = { ...verdict('pass', 'not-kept', 'R2'), rule: 'state-delete', id: 'elsewhere' };
    expect(reasonWith([other], verdict('pass'), elsewhere)).toBe(one);
  });
});

describe('the status where several things speak', () => {
  it('finds other behaviour where one of several problems is more than a body', () => {
    const problems = [...verdict('fail', 'schema-mismatch').problems, ...verdict('fail').problems];
    expect(status({ verdicts: [{ ...verdict('fail'), problems }] }).reason).toBe(
      '1 of 1 scenario failed: 1 answer does not match its schema; 1 scenario finds other behaviour.',
    );
  });

  it('counts only verdicts where the tests do not tell presence', () => {
    const facts = { verdicts: [verdict('fail')], requirement: { shown: 'evidence' as const } };
    expect(status(facts).reason).toBe('1 of 1 scenario failed: 1 scenario finds other behaviour.');
  });

  it('is "served" also where tests show a part', () => {
    expect(status({ verdicts: [presence('pass')], requirement: { shown: 'partial' } }).status).toBe('served');
  });

  it('takes an operation for absent when one of several problems says so', () => {
    const [absent] = verdict('fail', 'operation-not-served').problems;
    const both = { ...verdict('fail'), problems: [...verdict('fail').problems, ...(absent ? [absent] : [])] };
    expect(status({ verdicts: [both] }).reason).toBe('1 of 1 scenario failed: api/a is not served.');
  });

  it.each(['REQUIRED', 'CONDITIONAL'] as const)('is "declared" for %s without a link or a file', (level) => {
    const bare = { ...met, links: [], files: [] };
    expect(status({ answer: bare, requirement: { level } })).toMatchObject({
      status: 'declared',
      reason: 'Declared without a link or a file, so it does not count: It is kept. (A. Person, 2026-01-01)',
    });
    expect(status({ answer: bare, requirement: { level: 'RECOMMENDED' } }).status).toBe('fit-attested');
    const withLink = { ...bare, links: ['https://example.org/proof'] };
    expect(status({ answer: withLink, requirement: { level } }).status).toBe('fit-attested');
  });

  it('is a declared gap only when everything that fails is declared', () => {
    const mixed = [verdict('fail', 'declared-not-implemented'), { ...verdict('fail'), id: 'other' }];
    expect(status({ verdicts: mixed }).status).toBe('gap-tested');
    const [problem] = verdict('fail', 'declared-not-implemented').problems;
    const both = { ...verdict('fail'), problems: [...verdict('fail').problems, ...(problem ? [problem] : [])] };
    expect(status({ verdicts: [both] }).status).toBe('gap-tested');
  });

  it('is what the vendor says where tests show a part only', () => {
    const partial = { verdicts: [verdict('pass')], requirement: { shown: 'partial' as const } };
    expect(status({ ...partial, answer: { ...met, answer: 'not-met' } }).status).toBe('gap-declared');
    const { requirement: change } = partial;
    const conditional = { ...partial, requirement: { ...change, level: 'CONDITIONAL' as const } };
    expect(status({ ...conditional, answer: { ...met, answer: 'not-applicable' } }).status).toBe('not-applicable');
  });

  it('shows no contradiction where they agree, or where the answer has expired', () => {
    const failed = { verdicts: [verdict('fail')] };
    expect(status({ ...failed, answer: { ...met, answer: 'not-met' } }).contradiction).toBeUndefined();
    expect(status({ ...failed, answer: { ...met, expires: '2026-05-31' } }).contradiction).toBeUndefined();
    expect(status(failed).contradiction).toBeUndefined();
    const declared = { verdicts: [verdict('fail', 'declared-not-implemented')] };
    expect(status({ ...declared, answer: met }).contradiction).toMatch(/^Answered as met by A\. Person/);
    expect(status({ ...failed, answer: { ...met, expires: '2026-06-01' } }).contradiction).toBe(
      'Answered as met by A. Person on 2026-01-01; 1 of 1 scenario failed: 1 scenario finds other behaviour.',
    );
    expect(status({ ...failed, answer: { ...met, answer: 'not-applicable' } }).contradiction).toBe(
      'Answered as not applicable by A. Person on 2026-01-01; 1 of 1 scenario failed: 1 scenario finds other behaviour.',
    );
  });

  it('names the scenarios of its proofs, and the answer', () => {
    const shown = status({ verdicts: [verdict('pass'), verdict('not-applicable'), presence('pass')], answer: met });
    expect(shown.scenarios).toContain(verdict('pass').id);
    expect(shown.scenarios).not.toContain(verdict('not-applicable').id);
    expect(shown.evidence).toEqual(met);
    expect(status({})).not.toHaveProperty('evidence');
    expect(status({})).not.toHaveProperty('contradiction');
  });

  it('loses no proof to what is answered', () => {
    const { proofs } = requirement;
    const read = {
      check: 'state-delete',
      operations: ['api/a', 'api/b'],
      because: 'What was removed is gone.',
    } as const;
    const gone = { ...verdict('not-applicable'), id: 'gone', rule: 'state-delete' };
    const asked = (...found: Verdict[]) =>
      status({ verdicts: [verdict('pass'), ...found], requirement: { proofs: [...proofs, read] } });
    expect(asked(gone)).toMatchObject({ status: 'fit-partly', reason: expect.stringContaining('1 of 3 scenarios') });
    expect(
      asked({ ...gone, outcome: 'pass' }, { ...gone, id: 'b', operation: 'bb/api/b', outcome: 'pass' }).status,
    ).toBe('fit-tested');
    const left = { ...verdict('not-applicable'), id: scenarioProof.scenario, rule: 'requirement', operation: '' };
    const byScenario = { proofs: [...proofs, scenarioProof] };
    expect(status({ verdicts: [verdict('pass'), left], requirement: byScenario }).status).toBe('fit-partly');
  });

  it('takes presence only from what is asked of its own operations', () => {
    const elsewhere = { ...presence('fail', 'operation-not-served'), operation: 'bb/api/z' };
    expect(status({ verdicts: [verdict('pass'), elsewhere] }).status).toBe('fit-tested');
    const otherRule: Verdict = { ...presence('fail', 'operation-not-served'), rule: 'body-schema' };
    expect(status({ verdicts: [verdict('pass'), otherRule] }).status).toBe('fit-tested');
    const call: Verdict = { ...presence('pass'), rule: 'callback-arrives' };
    expect(status({ verdicts: [call] }).status).toBe('served');
    expect(status({ verdicts: [presence('pass')], requirement: { shown: 'evidence' } }).status).toBe('not-verified');
    expect(status({ verdicts: [presence('not-verified')] }).status).toBe('not-verified');
    expect(status({ verdicts: [presence('pass')], requirement: { operations: [] } }).status).toBe('not-verified');
  });
});
