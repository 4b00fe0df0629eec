import { answersOf } from '../../mock/kit/absent.js';
import { withHeader } from '../../mock/kit/answers.js';
import type { Fault } from '../../mock/kit/fault.js';
import type { Catalogue } from '../../model/catalogue.js';
import type { HeaderDefinition, Operation } from '../../model/definition.js';

function declared(operation: Operation): readonly HeaderDefinition[] {
  return answersOf(operation)[0]?.headers ?? [];
}

const isTyped = ({ schemas }: Catalogue, { schema }: HeaderDefinition): boolean => {
  if (schema === undefined) return false;
  const { type, format, pattern, enum: values } = schemas.follow(schema, 'response').node;
  return ['integer', 'number'].includes(String(type)) || [format, pattern, values].some((key) => key !== undefined);
};

export const faults: readonly Fault[] = [
  {
    id: 'declared-header-missing',
    title: 'leaves out a header that the definition requires',
    foundBy: ['declared-headers'],
    absent: (_, operation) =>
      declared(operation).some(({ required }) => required) ? undefined : 'the definition requires no header',
    rewrite: (wire, { call }) => {
      const name = declared(call.operation)
        .find(({ required }) => required)
        ?.name.toLowerCase();
      return { ...wire, headers: Object.fromEntries(Object.entries(wire.headers).filter(([key]) => key !== name)) };
    },
  },
  {
    id: 'declared-header-of-wrong-type',
    title: 'sends a declared header that is not of its type',
    foundBy: ['declared-headers'],
    absent: (catalogue, operation) =>
      declared(operation).some((header) => isTyped(catalogue, header))
        ? undefined
        : 'the definition gives no header a type that a text could break',
    rewrite: (wire, { call }) => {
      const header = declared(call.operation).find((one) => isTyped(call.catalogue, one));
      return header === undefined ? wire : withHeader(wire, header.name.toLowerCase(), 'not of the type');
    },
  },
];
