import {
  type Absent,
  answersOf,
  targetsOf,
  withoutJson,
  withoutNamedJson,
  withoutSchema,
} from '../../mock/kit/absent.js';
import type { Fault } from '../../mock/kit/fault.js';
import { jsonContent } from '../../mock/kit/json-content.js';
import type { Json } from '../../model/json.js';
import { propertyFaults } from './property-faults.js';
import { refusalFaults } from './refusal-faults.js';

/** The type that the whole body has, where the definition names one. */
const withoutWhole: Absent = (catalogue, operation) => {
  const [whole] = targetsOf(catalogue, operation, { wanted: ({ at }) => at === '' });
  const isTyped = typeof whole?.node.type === 'string';
  return withoutJson(catalogue, operation) ?? (isTyped ? undefined : 'the definition names no type of the body');
};

const asList = (value: Json): Json => (Array.isArray(value) ? { items: value } : [value]);

/** Another shape of the whole body. */
function reshaped(change: (value: Json) => Json): NonNullable<Fault['rewrite']> {
  return (wire, { value }) => (value === undefined ? wire : { ...wire, body: JSON.stringify(change(value)) });
}

export const faults: readonly Fault[] = [
  ...propertyFaults,
  ...refusalFaults,
  {
    id: 'list-for-object',
    title: 'answers a list where one object belongs, or the other way round',
    foundBy: ['body-schema'],
    absent: (catalogue, operation) => {
      const schema = answersOf(operation).map(jsonContent)[0]?.schema;
      const [whole] = targetsOf(catalogue, operation, { wanted: ({ at }) => at === '' });
      if (schema === undefined || whole === undefined) return 'the definition names no type of the body';
      const isEither = catalogue.schemas.validate(schema, 'response', asList(whole.value)).kind === 'valid';
      return isEither ? 'the definition takes either' : withoutWhole(catalogue, operation);
    },
    rewrite: reshaped(asList),
  },
  {
    id: 'json-in-text',
    title: 'answers JSON that is written into a text',
    foundBy: ['body-schema'],
    mayAlsoFail: ['json-everywhere'],
    absent: (catalogue, operation) => {
      const [whole] = targetsOf(catalogue, operation, { wanted: ({ at }) => at === '' });
      return whole?.node.type === 'string' ? 'the body is a text' : withoutWhole(catalogue, operation);
    },
    rewrite: reshaped((value) => JSON.stringify(value)),
  },
  {
    id: 'broken-json',
    title: 'cuts the body short',
    foundBy: ['body-schema'],
    mayAlsoFail: ['json-everywhere'],
    absent: withoutJson,
    rewrite: (wire) => ({ ...wire, body: wire.body.slice(0, -1) }),
  },
  {
    id: 'single-quotes',
    title: 'writes JSON as a programming language prints an object',
    foundBy: ['body-schema'],
    mayAlsoFail: ['json-everywhere'],
    absent: withoutNamedJson,
    rewrite: (wire, { value }) =>
      typeof value === 'object'
        ? { ...wire, body: wire.body.replaceAll('"', "'") }
        : { ...wire, body: `'${wire.body}` },
  },
  {
    id: 'empty-body',
    title: 'sends no body',
    foundBy: ['body-schema'],
    mayAlsoFail: ['json-everywhere'],
    absent: withoutSchema,
    rewrite: (wire) => ({ ...wire, body: '' }),
  },
];
