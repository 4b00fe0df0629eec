import { defineWholeCandidateCheck } from '../../plan/kit/define-check.js';
import { oneErrorShape } from './judge.js';

/** All errors have the same properties. */
export const check = defineWholeCandidateCheck({
  title: 'Shape of errors',
  asks: 'All errors have the same properties.',
  order: 580,
  phrases: {
    'errors whose shape the definition leaves open share one shape': { of: 'run', judge: oneErrorShape },
  },
  notes: {
    sends: 'Nothing; the check examines all answers of the run.',
    demands: 'Errors have the same properties, if the definition does not describe their body.',
    basis:
      'The cross-functional requirement govstack-cfr-architecture#req-7 and 5.2 of generation 23Q4, which recommend it; a requirement of the Building Block, where it asks for one form.',
    notWhen: 'The run received no error whose body the definition does not describe.',
    safeguards:
      'If the definition describes the body of an error, that body is not compared. If there are several shapes, the verdict is "not verified" unless the Building Block requires a single shape, because the recommendation allows documented exceptions.',
  },
});
