import { withoutRequired } from '../../mock/kit/clauses.js';
import { constraints } from '../../mock/kit/constraints.js';
import type { Fault } from '../../mock/kit/fault.js';
import { withoutInput } from '../../mock/kit/inputs.js';

export const faults: readonly Fault[] = [
  {
    id: 'error-on-invalid',
    title: 'fails with 500 on requests that break the definition',
    foundBy: [
      'missing-required',
      'wrong-type',
      'wrong-enum',
      'wrong-format',
      'wrong-pattern',
      'wrong-length',
      'out-of-range',
      'unknown-property',
      'malformed-json',
      'unsupported-media-type',
      'wrong-body',
      'wrong-item',
      'null-value',
      'no-alternative',
    ],
    mayAlsoFail: ['head-harmless', 'odd-texts', 'repeated-item', 'accepts-enum'],
    absent: withoutInput,
    failsOn: constraints,
  },
  {
    id: 'error-on-missing-input',
    title: 'fails with 500 where something required is missing',
    foundBy: ['missing-required'],
    mayAlsoFail: ['head-harmless', 'wrong-enum', 'no-alternative'],
    absent: withoutRequired,
    failsOn: ['required'],
  },
  {
    id: 'missing-input-accepted',
    title: 'accepts requests that lack what is required',
    foundBy: ['missing-required'],
    mayAlsoFail: ['wrong-enum', 'no-alternative', 'head-harmless'],
    absent: withoutRequired,
    overlooks: ['required'],
  },
];
