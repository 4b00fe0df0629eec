import type { Call, Reply } from '../../mock/kit/call.js';
import type { Json } from '../../model/json.js';
import { get } from '../../support/json/pointer.js';

export const person = 'reference-person';
export const oneTimePassword = '111111';

export function declined(errorCode: string): Reply {
  return { kind: 'refused', message: errorCode, parts: { '/errors/0/errorCode': errorCode } };
}

export function requested(call: Call, name: string): Json {
  return get(call.body, `/request/${name}`) ?? '';
}

export function listAt(value: Json | undefined, pointer: string): Json[] {
  const list = get(value, pointer);
  return Array.isArray(list) ? list : [];
}

export function later(): string {
  return new Date(Date.now() + 300_000).toISOString();
}

export function here(call: Call): URL {
  return new URL(`http://${call.parameters.host ?? '127.0.0.1'}`);
}

export function isKnownRedirect({ store, parameters }: Call): boolean {
  const client = store.find('client', parameters.client_id);
  return listAt(client, '/redirectUris').includes(parameters.redirect_uri ?? '');
}
