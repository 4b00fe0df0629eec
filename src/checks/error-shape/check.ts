import { defineWholeCandidateCheck } from '../../plan/kit/define-check.js';
import { oneErrorShape } from './judge.js';

/** Errors have one shape. */
export const check = defineWholeCandidateCheck({
  title: 'Shape of errors',
  asks: 'Errors have one shape.',
  order: 580,
  phrases: {
    'errors whose shape the definition leaves open share one shape': { of: 'run', judge: oneErrorShape },
  },
  notes: {
    sends: 'Nothing: the answers of the whole run are looked through.',
    demands: 'Errors have the same properties, where the definition leaves their body open.',
    basis:
      'The cross-functional requirement govstack-cfr-architecture#req-7 and 5.2 of generation 23Q4, which recommend it; a requirement of the Building Block, where it asks for one form.',
    notWhen: 'No error was met whose shape the definition leaves open.',
    safeguards:
      'Where the definition describes the body of an error, that is how it has to be. Several shapes are not verified, unless the Building Block itself requires one form: the recommendation lets departures be documented.',
  },
});
