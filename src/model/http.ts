export const methods = ['GET', 'PUT', 'POST', 'DELETE', 'OPTIONS', 'HEAD', 'PATCH', 'TRACE'] as const;
export type Method = (typeof methods)[number];

export type ParameterLocation = 'path' | 'query' | 'header' | 'cookie';

/** A parameter that holds an object. */
export interface Carrier {
  readonly location: ParameterLocation;
  readonly name: string;
}
