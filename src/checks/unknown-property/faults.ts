import { unless } from '../../mock/kit/clauses.js';
import type { Fault } from '../../mock/kit/fault.js';
import type { JsonObject } from '../../model/json.js';

const isClosed = (node: JsonObject): boolean => node.additionalProperties === false;

export const faults: readonly Fault[] = [
  {
    id: 'forbidden-property-accepted',
    title: 'accepts properties that the definition forbids',
    foundBy: ['unknown-property'],
    absent: unless(isClosed, 'no object forbids further properties'),
    overlooks: ['unknown-property'],
  },
];
