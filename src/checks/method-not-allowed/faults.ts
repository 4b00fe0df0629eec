import { type Absent, either, withoutSchema } from '../../mock/kit/absent.js';
import { failing } from '../../mock/kit/answers.js';
import type { Fault } from '../../mock/kit/fault.js';
import { onForeign, unlessFirst } from '../../mock/kit/methods.js';
import type { Catalogue } from '../../model/catalogue.js';
import type { Operation } from '../../model/definition.js';

function documentsPatch({ operations }: Catalogue, { api, path }: Operation): boolean {
  return operations.some((other) => other.api === api && other.path === path && other.method === 'PATCH');
}

const namesItem = ({ parameters }: Operation): boolean => parameters.some(({ in: place }) => place === 'path');

/** DELETE is never tried, and PUT never on what exists. */
const withoutHarmlessMethod: Absent = (catalogue, operation) =>
  documentsPatch(catalogue, operation) && !namesItem(operation)
    ? 'there is no other method that would be harmless'
    : undefined;

/** A method beyond the GovSpec may well answer an item as GET does; only elsewhere is that a confusion. */
const withoutConfusion: Absent = (catalogue, operation) => {
  if (namesItem(operation)) return 'the path names an item, which a method beyond the GovSpec may answer too';
  return documentsPatch(catalogue, operation) ? 'PATCH is documented' : withoutSchema(catalogue, operation);
};

export const faults: readonly Fault[] = [
  {
    id: 'error-on-foreign-method',
    title: 'fails with 500 on methods that it does not know',
    foundBy: ['method-not-allowed'],
    absent: either(unlessFirst, withoutHarmlessMethod),
    onOtherMethod: onForeign(() => failing),
  },
  {
    id: 'method-confused',
    title: 'answers methods that are not documented as the one that is',
    foundBy: ['method-not-allowed'],
    absent: either(unlessFirst, withoutConfusion),
    onOtherMethod: onForeign(() => 'documented'),
  },
];
