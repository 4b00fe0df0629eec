export const methods = ['GET', 'PUT', 'POST', 'DELETE', 'OPTIONS', 'HEAD', 'PATCH', 'TRACE'] as const;
export type Method = (typeof methods)[number];

/** Methods that nobody serves: one that is registered (RFC 3253) and means nothing here, and one that is made up. */
export const unservedMethods = ['MKACTIVITY', 'INVENTED'] as const;
export type UnservedMethod = (typeof unservedMethods)[number];

export type ParameterLocation = 'path' | 'query' | 'header' | 'cookie';

/** A parameter that holds an object. */
export interface Carrier {
  readonly location: ParameterLocation;
  readonly name: string;
}
