import { answer, created } from '../../mock/kit/by-bindings.js';
import type { Call, Operations, Reply } from '../../mock/kit/call.js';
import type { Store } from '../../mock/kit/store.js';
import { asObject } from '../../model/json.js';
import { get } from '../../support/json/pointer.js';

const serviceId = 'b6d0f3a2-5c1e-4d7a-9f60-3a1c5e7b9d21';
const eFormId = '0c9e6f54-8b7d-4a3c-8e21-7f5d3b1a9c86';
const registered = '2024-05-01T08:00:00Z';
const serviceName = 'Birth registration';

/** One service with one form, because no operation creates them. */
export function seed(store: Store): void {
  store.add('service', serviceId, {
    id: serviceId,
    name: serviceName,
    version: '1',
    type: 'Public',
    isExecutable: true,
  });
  store.add('e-form', eFormId, { eFormId, name: 'Birth', description: '', version: '1', latest: true, schema: {} });
}

/** Every application makes one task, and is approved when that is completed. */
export const operations: Operations = {
  'registration/getServiceSchemaByServiceKey': (call) =>
    withService(call, () => answer(call, { '': call.store.all('e-form') })),
  'registration/post-services-serviceId-applications': (call) =>
    withService(call, () => {
      const status = { code: 'PENDING', title: 'Pending' };
      const applicationData = asObject(call.body);
      const { applicantId = '' } = applicationData;
      const reply = created(call, {
        registered,
        applicantId,
        serviceId,
        serviceName,
        status,
        ended: false,
        applicationData,
      });
      if (reply.kind === 'success') addTask(call, String(get(reply.body, '/fileId')));
      return reply;
    }),
  'registration/getTasks': (call) => {
    const { fileId } = call.parameters;
    const tasks = call.store.all('task');
    return answer(call, { '': fileId === undefined ? tasks : tasks.filter((task) => task.fileId === fileId) });
  },
  'registration/completeTaskById': (call) => {
    const task = call.store.find('task', call.parameters.taskId);
    if (task === undefined) return { kind: 'not-found' };
    const { taskId = '', fileId = '' } = task;
    const status = { code: 'APPROVED', title: 'Approved' };
    call.store.change('task', taskId, { ...task, status });
    call.store.change('application', fileId, {
      ...asObject(call.store.find('application', fileId)),
      status,
      ended: true,
    });
    return answer(call, { '': { taskId, fileId, serviceId, status, variables: {} } });
  },
};

function withService(call: Call, act: () => Reply): Reply {
  return call.store.find('service', call.parameters.serviceId) === undefined ? { kind: 'not-found' } : act();
}

function addTask(call: Call, fileId: string): void {
  const taskId = call.newId();
  const status = { code: 'PENDING', title: 'Pending' };
  const facts = { taskId, fileId, serviceId, serviceName, eFormId, created: registered, status };
  call.store.add('task', taskId, {
    ...facts,
    name: 'Check',
    taskName: 'Check',
    roleId: 'registrar',
    assigneeId: 'operator',
  });
}
