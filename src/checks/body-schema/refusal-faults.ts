import type { Fault } from '../../mock/kit/fault.js';
import { hasType, isRequired, unlike } from '../../mock/kit/targets.js';
import { remove, set } from '../../support/json/pointer.js';
import { type PropertyFault, spoiling } from './property-fault.js';

const spoiled: readonly PropertyFault[] = [
  {
    id: 'refusal-without-property',
    title: 'leaves a required property out of a refusal',
    mayAlsoFail: ['error-shape'],
    without: 'no property of the documented body of a refusal is required',
    wanted: isRequired,
    change: (body, { at }) => remove(body, at),
    statuses: /^4(00|04|22|XX)$/,
    refusals: 'only',
  },
  {
    id: 'refusal-of-wrong-type',
    title: 'answers a property of a refusal with a value of another type',
    mayAlsoFail: ['error-shape'],
    without: 'no property of the documented body of a refusal has a type',
    wanted: hasType,
    change: (body, { at, node }) => set(body, at, unlike(node)),
    statuses: /^4(00|04|22|XX)$/,
    refusals: 'only',
  },
];

/** Faults in one property of the body of a refusal. */
export const refusalFaults: readonly Fault[] = spoiled.map(spoiling);
