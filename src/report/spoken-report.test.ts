import { describe, expect, it } from 'vitest';
import { sampleReport } from '../../tests/support/sample-report.js';
import type { Report } from '../model/report.js';
import type { Verdict } from '../model/verdict.js';
import { VerdictKinds } from '../model/verdict-kind.js';
import { packedVerdicts } from '../support/packed-evidence.js';
import { ruleWords } from './rule-words.js';
import { reportIn } from './spoken-report.js';

const sample = sampleReport();
const verdict: Verdict = {
  id: 'a',
  rule: 'body-schema',
  operation: 'b/a/o',
  requirements: [],
  title: 'The body of the answer matches its schema',
  outcome: 'fail',
  reason: 'the operation is not served',
  problems: [
    { kind: 'schema-mismatch', expected: 'an object', actual: '"an object"', clause: { file: 'f', pointer: '/p' } },
  ],
  observations: ['At /openapi.json.'],
  earlier: [],
  steps: ['the operation is served'],
};
/** One that is known by its kind. */
const unasked: Verdict = {
  operation: 'b/a/o',
  problems: [],
  observations: [],
  earlier: [],
  id: 'b.a.o.body-schema',
  rule: 'body-schema',
  requirements: [],
  outcome: 'not-applicable',
  reason: 'the operation is not served',
  title: '',
};
/** A scenario that was not run, because the run ended before it. */
const unrun: Verdict = {
  ...unasked,
  outcome: 'not-verified',
  reason: 'the run ended early: interrupted',
  title: 'The body of the answer matches its schema',
};
const report: Report = {
  ...sample,
  run: { ...sample.run, stoppedBy: 'the candidate can no longer be reached (no answer in time)' },
  operations: sample.operations.map((operation) => ({ ...operation, why: 'expected an object, got null' })),
  requirements: sample.requirements.map((requirement) => ({
    ...requirement,
    statement: 'the operation is served',
    reason: 'It needs evidence, but none is given.',
  })),
  verdicts: [verdict, ...packedVerdicts([verdict, unasked, unrun], new VerdictKinds())],
};
const french = reportIn(report, { language: 'fr', isolated: false });

describe('a report in another language', () => {
  it('says why, in every part', () => {
    expect(french.run.stoppedBy).toBe('le candidat ne peut plus être joint (pas de réponse à temps)');
    expect(french.operations[0]?.why).toBe('attendu : un objet ; reçu : null');
    expect(french.requirements[0]?.reason).toBe('Elle demande des preuves, mais aucune n’est donnée.');
  });

  it.each([0, 1])('says its verdicts, one by one or kept (%d)', (index) => {
    expect(french.verdicts[index]).toMatchObject({
      title: 'Le corps de la réponse respecte son schéma',
      reason: 'l’opération n’est pas servie',
      problems: [{ expected: 'un objet', actual: '"an object"' }],
      observations: ['À /openapi.json.'],
    });
  });

  it('says the reason that verdicts of one kind have in common', () => {
    const said = french.verdicts[2];
    expect([said?.title, said?.reason]).toEqual(['', 'l’opération n’est pas servie']);
    expect({ ...said }).toEqual({ ...unasked, reason: 'l’opération n’est pas servie' });
  });

  it('says the title of a scenario that was not run, which verdicts of one kind have in common too', () => {
    const said = {
      reason: 'l’exécution s’est terminée tôt : interrompue',
      title: 'Le corps de la réponse respecte son schéma',
    };
    expect({ ...french.verdicts[3] }).toEqual({ ...unrun, ...said });
  });

  it('leaves what others have written', () => {
    expect(french.requirements[0]?.statement).toBe('the operation is served');
    expect(french.verdicts[0]?.steps).toEqual(['the operation is served']);
  });

  it('names its checks', () => {
    expect(ruleWords(french, 'body-schema')).toMatchObject({ title: 'Schéma du corps' });
    expect(ruleWords(report, 'body-schema')).toMatchObject({ title: 'Body schema' });
  });

  it('is the same report in English', () => {
    expect(reportIn(report, { language: 'en', isolated: false })).toBe(report);
  });
});
