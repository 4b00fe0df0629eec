import { describe, expect, it } from 'vitest';
import type { Report } from '../model/report.js';
import type { ProblemKind, Verdict } from '../model/verdict.js';
import { causesOf } from './causes.js';

function failed(kind: ProblemKind, operation: string, ...requirements: string[]): Verdict {
  const problem = { kind, expected: 'a', actual: 'b', clause: { file: 'f', pointer: '/p' } };
  return { outcome: 'fail', operation, requirements, problems: [problem] } as unknown as Verdict;
}

const requirements = [
  { id: 'R1', level: 'REQUIRED' },
  { id: 'R2', level: 'RECOMMENDED' },
] as unknown as Report['requirements'];

describe('the causes of gaps', () => {
  it('come by what they cost: REQUIRED requirements, then operations, then places', () => {
    const verdicts = [
      failed('schema-mismatch', 'a', 'R2'),
      failed('schema-mismatch', 'b'),
      failed('update-lost', 'a', 'R1'),
      failed('no-answer', 'c'),
      failed('no-answer', 'c'),
      failed('page-invalid', 'c'),
      { ...failed('not-kept', 'd', 'R1'), outcome: 'not-verified' } as Verdict,
    ];
    const causes = causesOf({ verdicts, requirements });
    expect(causes.map(({ kind, places, required, operations }) => [kind, places.length, required, operations])).toEqual(
      [
        ['update-lost', 1, ['R1'], ['a']],
        ['schema-mismatch', 2, [], ['a', 'b']],
        ['no-answer', 2, [], ['c']],
        ['page-invalid', 1, [], ['c']],
      ],
    );
  });
});
