import { everywhere } from '../../mock/kit/absent.js';
import { withBody } from '../../mock/kit/documents.js';
import type { Fault } from '../../mock/kit/fault.js';
import type { Operation } from '../../model/definition.js';
import type { JsonObject } from '../../model/json.js';

function shapeOf({ name }: Operation): (body: JsonObject) => JsonObject {
  return name.length % 2 === 0 ? (body) => body : (body) => ({ error: body });
}

export const faults: readonly Fault[] = [
  {
    id: 'errors-of-many-shapes',
    title: 'answers errors in one shape here, and in another there',
    foundBy: ['error-shape'],
    wholeCandidate: true,
    needNotBeFound: 'one shape of errors is recommended, and only some Building Blocks require it',
    absent: everywhere,
    refusals: true,
    rewrite: (wire, { call }) => (wire.status < 400 ? wire : withBody(wire, shapeOf(call.operation))),
  },
];
