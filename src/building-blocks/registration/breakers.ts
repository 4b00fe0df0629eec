import type { Breaker, Breakers } from '../../mock/kit/breaker.js';
import { answer } from '../../mock/kit/by-bindings.js';

const submission = 'registration/post-services-serviceId-applications';

const takesAnyData: readonly Breaker[] = [
  {
    does: 'takes an application that lacks data',
    faults: [{ fault: 'missing-input-accepted', operation: submission }],
  },
  {
    does: 'takes data of a wrong type',
    faults: [{ fault: 'wrong-type-accepted', operation: submission }],
  },
];

const losesApplications: Breaker = {
  does: 'keeps no application that is submitted',
  faults: [{ fault: 'create-not-kept', operation: submission }],
};

/** How the reference candidate of Registration breaks one requirement at a time. */
export const breakers: Breakers = {
  '6.1-5': takesAnyData.map((breaker) => ({ ...breaker, alsoBreaks: ['6.3.3-3'] })),
  '6.1-8': [{ ...losesApplications, alsoBreaks: ['6.2-2'] }],
  '6.2-2': [
    {
      does: 'shows another value than the one that was submitted',
      faults: [{ fault: 'create-keeps-other', operation: submission }],
      alsoBreaks: ['6.1-8'],
    },
  ],
  '6.2-3': [
    {
      does: 'leaves a task as it was when an operator decides',
      operations: { 'registration/completeTaskById': (call) => answer(call, {}) },
    },
  ],
  '6.2-5': [
    {
      does: 'forgets the corrections of an application',
      faults: [{ fault: 'update-lost', operation: 'registration/updateApplicationFileForm' }],
    },
  ],
  '6.3.3-3': takesAnyData.map((breaker) => ({ ...breaker, alsoBreaks: ['6.1-5'] })),
};
