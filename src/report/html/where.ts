import type { Verdict } from '../../model/verdict.js';
import { groupBy } from '../../support/group-by.js';
import type { Speech } from '../../support/words/speech.js';
import { anchor } from './anchor.js';
import { renderPart } from './page.js';

/** The scenarios of one operation, to point at. */
interface Where {
  readonly operation: string;
  readonly scenarios: readonly { readonly title: string; readonly anchor: string }[];
}

/** The lines of a list of scenarios by the operation that they are about, each made when it is written. */
export function* whereParts(verdicts: readonly Verdict[], speech: Speech): Generator<string> {
  for (const [operation, own] of groupBy(verdicts, (verdict) => verdict.operation))
    yield renderPart('where', { w: whereOf(operation, own) }, speech);
}

function whereOf(operation: string, verdicts: readonly Verdict[]): Where {
  return {
    operation: operation.split('/').slice(1).join('/'),
    scenarios: verdicts.map(({ id, title, rule }) => ({ title: title === '' ? rule : title, anchor: anchor('s', id) })),
  };
}
