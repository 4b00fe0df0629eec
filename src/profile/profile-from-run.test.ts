import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { sampleReport } from '../../tests/support/sample-report.js';
import type { Report } from '../model/report.js';
import type { Verdict } from '../model/verdict.js';
import { profileFromRun } from './profile-from-run.js';
import { profileShape } from './profile-shape.js';

function reportWith(...reasons: string[]): Report {
  const report = sampleReport();
  const [verdict] = report.verdicts;
  if (verdict === undefined) throw new Error('the sample has no verdict');
  const verdicts = reasons.map((reason): Verdict => ({ ...verdict, outcome: 'not-verified', reason }));
  return { ...report, verdicts };
}

describe('a profile from a run', () => {
  const text = profileFromRun(
    reportWith(
      'the profile gives no value for "registryName", so one was assumed',
      'the profile gives no value for "registryName" (values.registryName)',
      'no order is known; give one in the profile (existing.order)',
      'the amount is a guess; give a suitable object in the profile (objects.payment)',
      'the candidate accepts the request only without "$.contact", whose value was invented; give a suitable value in the profile (operations.create.values)',
      'the candidate refuses access with 403; give a credential in the profile that may use this operation',
    ),
  );

  it.each([
    '#   registryName: "…" # 2 scenarios',
    '#   order: ["…"] # 1 scenario',
    '#   payment: { } # 1 scenario',
    '#   create: { values: { /property: "…" } } # 1 scenario',
    '# Access was refused in 1 scenario: name the variable that holds the secret.',
  ])('asks for what was missing: %s', (line) => expect(text.split('\n')).toContain(line));

  it('is a profile, before and after it is filled in', () => {
    const filled = text.replace(/^# (?=(values|existing|objects|operations):| {2})/gm, '');
    for (const profile of [text, filled]) expect(profileShape.safeParse(parse(profile)).success).toBe(true);
    expect(parse(filled)).toMatchObject({ values: { registryName: '…' }, existing: { order: ['…'] } });
  });

  it('asks for nothing where nothing was missing', () => {
    const plain = profileFromRun(reportWith('the answer is a redirect (302)'));
    expect(plain).not.toContain('# values:');
    expect(plain).not.toContain('credential');
  });
});
