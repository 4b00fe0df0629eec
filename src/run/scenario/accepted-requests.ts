import type { Operation } from '../../model/definition.js';
import type { PreparedRequest } from '../../model/wire.js';

/** Valid requests that were answered with success, one for each operation. */
export class AcceptedRequests {
  private readonly requests = new Map<string, PreparedRequest>();

  /** @param operations those of the catalogue, in its order */
  constructor(private readonly operations: readonly Operation[]) {}

  /** Which request of an operation is kept does not depend on which one comes first. */
  add(request: PreparedRequest): void {
    const known = this.requests.get(request.operation);
    if (known === undefined || textOf(request) < textOf(known)) this.requests.set(request.operation, request);
  }

  /** All of them, in the order of the catalogue. */
  all(): PreparedRequest[] {
    return this.operations.flatMap(({ id }) => this.requests.get(id) ?? []);
  }

  /** Those that read, first those without an item in their path. */
  reads(): PreparedRequest[] {
    const reads = this.all().filter(({ method }) => method === 'GET');
    const plain = new Set(this.operations.filter(({ path }) => !path.includes('{')).map(({ id }) => id));
    const isPlain = ({ operation }: PreparedRequest): boolean => plain.has(operation);
    return [...reads.filter(isPlain), ...reads.filter((read) => !isPlain(read))];
  }
}

function textOf({ shown: { url, headers, body = '' } }: PreparedRequest): string {
  return JSON.stringify([url, headers, body]);
}
