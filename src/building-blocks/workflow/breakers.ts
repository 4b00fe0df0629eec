import type { Breaker, Breakers } from '../../mock/kit/breaker.js';
import { byBindings, created } from '../../mock/kit/by-bindings.js';
import type { Call, Reply } from '../../mock/kit/call.js';
import { operations } from './behaviour.js';

const keepsNoInstance: Breaker = {
  does: 'keeps no instance that it started',
  faults: [{ fault: 'create-not-kept', operation: 'workflow/start' }],
};

/** How the reference candidate of Workflow breaks one requirement, or one journey, at a time. */
export const breakers: Breakers = {
  'workflow.journey.stop': [
    {
      does: 'stops every instance of a process when one is to be stopped',
      operations: { 'workflow/get-instances-instanceId': () => ({ kind: 'not-found' }) },
    },
  ],
  '5.1.1': [
    { does: 'asks for no credential', faults: [{ fault: 'ignored-credential' }] },
    { does: 'takes any credential', faults: [{ fault: 'any-credential' }] },
    { does: 'shows in a refusal what was asked for', faults: [{ fault: 'refusal-with-data' }] },
  ],
  '5.3.2': [
    { does: 'publishes no description', faults: [{ fault: 'openapi-missing' }] },
    { does: 'publishes a description that is not valid', faults: [{ fault: 'openapi-invalid' }] },
    { does: 'publishes a description that lacks operations', faults: [{ fault: 'openapi-short' }] },
  ],
  '5.3.3': [{ does: 'refuses in HTML', faults: [{ fault: 'errors-in-html' }] }],
  '6.2-1': [{ ...keepsNoInstance, alsoBreaks: ['6.2-3'] }],
  '6.2-3': [{ ...keepsNoInstance, alsoBreaks: ['6.2-1'] }],
  '6.2-5': [
    {
      does: 'gives all instances of a process one id',
      operations: { 'workflow/start': startsUnderOneId },
    },
  ],
  '6.3-1': [
    {
      does: 'keeps no process that is added',
      faults: [{ fault: 'create-not-kept', operation: 'workflow/addProcess' }],
    },
    {
      does: 'keeps a process that is removed',
      faults: [{ fault: 'delete-without-effect', operation: 'workflow/deleteProcess' }],
    },
  ],
};

function startsUnderOneId(call: Call): Reply | Promise<Reply> {
  const processRef = call.parameters.processId ?? '';
  const twin = call.store.all('instance').find((instance) => instance.processRef === processRef);
  if (twin === undefined) return (operations['workflow/start'] ?? byBindings)(call);
  return created({ ...call, newId: () => String(twin.id) }, twin);
}
