import { type Absent, either, withoutSchema } from '../../mock/kit/absent.js';
import { failing } from '../../mock/kit/answers.js';
import type { Fault } from '../../mock/kit/fault.js';
import { onForeign, unlessFirst } from '../../mock/kit/methods.js';
import type { Catalogue } from '../../model/catalogue.js';
import type { Operation } from '../../model/definition.js';
import { unservedMethods } from '../../model/http.js';

function documentsPatch({ operations }: Catalogue, { api, path }: Operation): boolean {
  return operations.some((other) => other.api === api && other.path === path && other.method === 'PATCH');
}

const namesItem = ({ parameters }: Operation): boolean => parameters.some(({ in: place }) => place === 'path');

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
    absent: unlessFirst,
    onOtherMethod: onForeign(() => failing),
  },
  {
    id: 'method-confused',
    title: 'answers methods that are not documented as the one that is',
    foundBy: ['method-not-allowed'],
    absent: either(unlessFirst, withoutConfusion),
    onOtherMethod: onForeign(() => 'documented'),
  },
  {
    id: 'serves-any-method',
    title: 'answers methods that nobody has heard of with success',
    foundBy: ['method-not-allowed'],
    absent: unlessFirst,
    onOtherMethod: (plain, { method }) =>
      unservedMethods.some((name) => name === method) ? { ...plain, status: 200 } : undefined,
  },
];
