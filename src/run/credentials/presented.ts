/** One value of a request: as it is sent, and as it may be shown. */
export interface Presented {
  readonly in: 'header' | 'query';
  readonly name: string;
  readonly value: string;
  readonly shown: string;
}
