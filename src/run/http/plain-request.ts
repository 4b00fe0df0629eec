import type { PreparedRequest } from '../../model/wire.js';

/** A read of a URL that belongs to no operation and carries no credential, to see whether anything answers there. */
export function plainRequest(url: string): PreparedRequest {
  const shown = { method: 'GET', url, headers: {} };
  return { operation: 'reach', ...shown, bare: false, shown, mask: (text) => text };
}
