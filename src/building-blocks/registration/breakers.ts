import type { Breaker, Breakers } from '../../mock/kit/breaker.js';
import { answer } from '../../mock/kit/by-bindings.js';
import type { Call, Reply } from '../../mock/kit/call.js';
import { asObject, type JsonObject } from '../../model/json.js';
import { operations } from './behaviour.js';

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

const anotherId = 'e3c1a5d7-2b4f-4c6e-8d90-5f7a9b1c3e20';

/** Shows an item otherwise than it is kept. */
function shownAs(resource: string, parameter: string, change: (item: JsonObject) => JsonObject) {
  return (call: Call): Reply => {
    const item = call.store.find(resource, call.parameters[parameter]);
    return item === undefined ? { kind: 'not-found' } : answer(call, { '': change(asObject(item)) });
  };
}

function withoutDocuments(call: Call): Reply | Promise<Reply> {
  const { documentUrls: _, ...body } = asObject(call.body);
  return operations['registration/post-services-serviceId-applications']?.({ ...call, body }) ?? { kind: 'not-found' };
}

/** How the reference candidate of Registration breaks one requirement, or one journey, at a time. */
export const breakers: Breakers = {
  'registration.journey.document': [
    {
      does: 'shows another application in a task',
      operations: { 'registration/getTaskById': (call) => answer(call, { '/fileId': anotherId }) },
    },
  ],
  'registration.journey.correction': [
    {
      does: 'forgets the correction of an application',
      operations: { 'registration/updateApplicationFileForm': (call) => answer(call, {}) },
    },
  ],
  '6.1-2': [
    {
      does: 'files an application under another service than the one that was picked',
      operations: {
        'registration/getApplicationFileById': shownAs('application', 'fileId', (item) => ({
          ...item,
          serviceId: anotherId,
        })),
      },
    },
  ],
  '6.1-4': [
    {
      does: 'lists services that turn out to be others',
      operations: {
        'registration/getService': shownAs('service', 'serviceId', (item) => ({ ...item, id: anotherId })),
      },
    },
  ],
  '6.1-5': takesAnyData.map((breaker) => ({ ...breaker, alsoBreaks: ['6.3.3-3'] })),
  '6.1-6': [
    {
      does: 'forgets the documents of an application',
      operations: { 'registration/post-services-serviceId-applications': withoutDocuments },
    },
  ],
  '6.1-8': [{ ...losesApplications, alsoBreaks: ['6.2-2'] }],
  '6.1-9': [
    {
      does: 'shows applications without a status',
      operations: {
        'registration/getApplicationFileById': shownAs('application', 'fileId', ({ status: _, ...item }) => item),
      },
    },
  ],
  '6.2-1': [
    {
      does: 'lists no application',
      faults: [{ fault: 'list-empty', operation: 'registration/getApplicantFileList' }],
    },
    {
      does: 'shows tasks of another application',
      operations: { 'registration/getTaskById': shownAs('task', 'taskId', (item) => ({ ...item, fileId: anotherId })) },
    },
  ],
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
