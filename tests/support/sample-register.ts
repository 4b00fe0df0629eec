import type { Register, RegisteredSubmission } from '../../src/model/register.js';

function submission(name: string, at: string, digit: string): RegisteredSubmission {
  const sha256 = digit.repeat(64);
  return {
    sha256,
    file: `${digit}.zip`,
    candidate: { name, version: '1.0' },
    run: { id: `run-${digit}`, startedAt: at, depth: 'standard' },
    conclusion: 'has-gaps',
    regime: { name: 'govmarket-2', generation: '2.1.0', result: 'not compliant', reached: false },
    required: { met: 3, gaps: 1, open: 2, of: 6 },
    score: digit === 'a' ? 0.5 : 0.75,
    coverage: 0.9,
    counts: { pass: 9, fail: 1, 'not-verified': 2, 'not-applicable': 3, error: 0 },
    signature: 'not-checked',
    choices: ['depth standard, seed 1'],
    report: `reports/${sha256.slice(0, 16)}/report.html`,
  };
}

/** A register of three candidates, two of which nobody has given a name, and of two files that show nothing. */
export function sampleRegister(): Register {
  const named = [
    submission('Registry <A>', '2026-02-01T10:00:00.000Z', 'b'),
    submission('Registry <A>', '2026-01-01T10:00:00.000Z', 'a'),
  ];
  const unnamed = ['c', 'd'].map((digit) => submission('candidate', '2026-01-03T10:00:00.000Z', digit));
  return {
    schema: 'govstack-check/register@1',
    tool: { name: 'govstack-check', version: '1.0.0' },
    title: 'Register of a country',
    entries: [named, ...unnamed.map((one) => [one])].map((submissions, index) => ({
      id: `entry-${index}`,
      candidate: { name: submissions[0]?.candidate.name ?? '', named: index === 0 },
      buildingBlock: { id: 'messaging', title: 'Messaging', govspec: '1.0' },
      current: submissions[0]?.sha256 ?? '',
      badge: { svg: `badges/entry-${index}/messaging-1.0.svg`, endpoint: `badges/entry-${index}/messaging-1.0.json` },
      submissions,
    })),
    notVerified: [
      {
        file: 'broken.zip',
        sha256: 'e'.repeat(64),
        refusal: 'differs',
        reasons: ['verdicts: 1 verdict does not follow from the recording'],
        claims: {
          candidate: '<img src=x onerror=alert(1)> \u202e',
          buildingBlock: 'messaging',
          govspec: '1.0',
          startedAt: '2026-01-01T10:00:00Z',
        },
      },
      {
        file: 'large.zip',
        refusal: 'unreadable',
        reasons: ['It is larger than 256 MiB, the maximum size of a submission.'],
      },
    ],
  };
}
