import type { Operation } from '../../model/definition.js';
import type { PreparedRequest } from '../../model/wire.js';

/** Valid requests that were answered with success, one for each operation. */
export class AcceptedRequests {
  private readonly requests = new Map<string, { readonly key: string; readonly request: PreparedRequest }>();

  /** @param operations those of the catalogue, in its order */
  constructor(private readonly operations: readonly Operation[]) {}

  /**
   * Which request of an operation is kept depends neither on which one comes first, nor on what is in them: values of the candidate
   * are others in each run.
   * @param key under which the request was sent: the same in each run of the same features
   */
  add(key: string, request: PreparedRequest): void {
    const known = this.requests.get(request.operation);
    if (known === undefined || key < known.key) this.requests.set(request.operation, { key, request });
  }

  /** All of them, in the order of the catalogue. */
  all(): PreparedRequest[] {
    return this.operations.flatMap(({ id }) => this.requests.get(id)?.request ?? []);
  }

  /** Those that read, first those without an item in their path. */
  reads(): PreparedRequest[] {
    const reads = this.all().filter(({ method }) => method === 'GET');
    const plain = new Set(this.operations.filter(({ path }) => !path.includes('{')).map(({ id }) => id));
    const isPlain = ({ operation }: PreparedRequest): boolean => plain.has(operation);
    return [...reads.filter(isPlain), ...reads.filter((read) => !isPlain(read))];
  }
}
