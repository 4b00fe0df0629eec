import { answer, created } from '../../mock/kit/by-bindings.js';
import type { Operations } from '../../mock/kit/call.js';
import { get } from '../../support/json/pointer.js';

const started = '2024-05-01T08:00:00Z';

/** Every process runs until it is stopped. */
export const operations: Operations = {
  'workflow/updateProcess': ({ store, parameters, body }) => {
    const { processId = '' } = parameters;
    const process = store.find('process', processId);
    if (process === undefined) return { kind: 'not-found' };
    store.change('process', processId, {
      ...process,
      processDefinition: { ...Object(process.processDefinition), ...Object(body) },
    });
    return { kind: 'success' };
  },
  'workflow/start': (call) => {
    const process = call.store.find('process', call.parameters.processId);
    if (process === undefined) return { kind: 'not-found' };
    const processRef = get(process, '/id') ?? '';
    const instance = { processRef, suspended: false, ended: false, state: 'running' };
    return created(call, { ...instance, initTime: started, lastChangeTime: started });
  },
  'workflow/get-instances': (call) => {
    const { processId } = call.parameters;
    const instances = call.store.all('instance');
    return answer(call, {
      '': processId === undefined ? instances : instances.filter((instance) => instance.processRef === processId),
    });
  },
  'workflow/stop': (call) => {
    const { instanceId = '' } = call.parameters;
    const instance = call.store.find('instance', instanceId);
    if (instance === undefined) return { kind: 'not-found' };
    const stopped = { ...instance, ended: true, state: 'stopped' };
    call.store.change('instance', instanceId, stopped);
    return answer(call, { '': stopped });
  },
};
