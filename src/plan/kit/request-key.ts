import type { Parameter } from '../../model/definition.js';

/** True for the header in which a caller names a request, so that it is carried out once. */
export function namesKey({ name, in: place }: Parameter): boolean {
  return place === 'header' && /^(x-)?idempotency-key$/i.test(name);
}
