import { answersOf, either, withoutRead } from '../../mock/kit/absent.js';
import { failing } from '../../mock/kit/answers.js';
import type { Fault } from '../../mock/kit/fault.js';
import { jsonContent } from '../../mock/kit/json-content.js';
import type { Operation } from '../../model/definition.js';

/** The documented media types of a success beside the one that is usually answered. */
function furtherTypes(operation: Operation): string[] {
  const [success] = answersOf(operation);
  const usual = jsonContent(success)?.mediaType;
  const all = (success?.contents ?? []).map(({ mediaType }) => mediaType);
  return all.filter((mediaType) => mediaType !== usual && !mediaType.includes('*'));
}

export const faults: readonly Fault[] = [
  {
    id: 'error-on-further-media-type',
    title: 'fails with 500 if it is asked for another documented media type than usual',
    foundBy: ['other-media-types'],
    absent: either(withoutRead, (_, operation) =>
      furtherTypes(operation).length > 0 ? undefined : 'its success has one media type',
    ),
    rewrite: (wire, { arrived, call }) =>
      furtherTypes(call.operation).some((mediaType) => mediaType === arrived.headers.accept) ? failing : wire,
  },
];
