/** Who serves an operation: the Building Block, a party that it calls, or a party that calls it back. */
export type ApiRole = 'served' | 'outbound' | 'callback-out' | 'callback-in';

/** A property of a 2xx body whose value says that the request is refused all the same. */
export interface BodyRefusal {
  /** JSON pointer into the body. */
  readonly at: string;
  /** The value that refuses; where it is absent, any value that is not empty refuses. */
  readonly value?: string | number | boolean | null;
  /** Instead of `value`, the one value that does not refuse; a value of another type says nothing. */
  readonly unless?: string | number;
  /** The definition documents a status of an error too, which is due where a request breaks the definition. */
  readonly statusDue?: boolean;
}
