import type { Catalogue } from '../../model/catalogue.js';
import type { CheckContext } from '../../model/check-context.js';
import type { Operation } from '../../model/definition.js';
import { roleOf } from '../../model/parts.js';
import { defineCheck } from '../../plan/kit/define-check.js';
import { accepted, send } from '../../plan/kit/requests.js';
import { ownStep, step } from '../../plan/kit/steps.js';
import { groupBy } from '../../support/group-by.js';
import { unpacked } from './judge.js';

const phrase = 'the answer can be unpacked, and is the same as without compression';

/** Whoever takes compressed answers gets the same answer. */
export const check = defineCheck({
  title: 'Compressed answer',
  asks: 'A compressed answer can be decompressed, and has the same content as without compression.',
  order: 408,
  group: 'http',
  depth: 'standard',
  phrases: { [phrase]: { of: 'refusal', judge: unpacked } },
  notes: {
    sends: 'The valid request with a header Accept-Encoding that allows gzip.',
    demands: 'The same status, and a body that can be decompressed as its Content-Encoding says, and then read.',
    basis: 'RFC 9110 sections 8.4 and 12.5.3.',
    notWhen: 'The operation neither lists items nor is the first of its API that reads.',
    safeguards:
      'The request without the header is accepted first. An answer without compression is correct too. Bodies that cannot be read in either form are judged by other checks.',
  },
  plan: (context) => {
    if (!isAsked(context)) return { notApplicable: 'the check runs at another operation of the API' };
    const steps = [
      accepted(context),
      step('And', 'valueSet', 'header', 'Accept-Encoding', 'gzip'),
      send(context),
      ownStep('Then', phrase),
    ];
    return [{ title: 'A compressed answer can be decompressed', steps }];
  },
});

/** Servers compress in one place for all operations; lists are long enough for those that leave short answers alone. */
function isAsked({ catalogue, operation, resourceRole }: CheckContext): boolean {
  if (operation.method !== 'GET') return false;
  const { isListed, first } = readsOf(catalogue).get(operation.api) ?? {};
  return isListed === true ? resourceRole?.role === 'list' : first?.id === operation.id;
}

/** What is read of an API. */
interface Reads {
  readonly isListed: boolean;
  readonly first: Operation | undefined;
}

/** A catalogue never changes, so each is looked through once. */
const known = new WeakMap<Catalogue, ReadonlyMap<string, Reads>>();

function readsOf(catalogue: Catalogue): ReadonlyMap<string, Reads> {
  const found = known.get(catalogue) ?? lookThrough(catalogue);
  known.set(catalogue, found);
  return found;
}

function lookThrough(catalogue: Catalogue): ReadonlyMap<string, Reads> {
  const reads = catalogue.operations.filter(({ method }) => method === 'GET');
  const isList = (operation: Operation): boolean => roleOf(catalogue, operation)?.role === 'list';
  return new Map(
    [...groupBy(reads, ({ api }) => api)].map(([api, [first, ...others]]) => {
      return [api, { first, isListed: first !== undefined && [first, ...others].some(isList) }];
    }),
  );
}
