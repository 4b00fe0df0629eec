/** Which way a body travels. It decides whether readOnly or writeOnly properties may be demanded. */
export type Direction = 'request' | 'response';

/** A place in the definition of an API. */
export interface SchemaRef {
  readonly api: string;
  /** JSON pointer (RFC 6901) into the API's document. */
  readonly pointer: string;
}
