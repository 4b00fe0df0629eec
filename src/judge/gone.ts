import { isDeepStrictEqual } from 'node:util';
import type { Operation, Schemas } from '../model/definition.js';
import type { Exchange } from '../model/exchange.js';
import type { Json } from '../model/json.js';
import type { LookBack } from '../model/judge.js';
import { saysNothing } from '../model/parts.js';
import type { Finding } from '../model/verdict.js';
import { get } from '../support/json/pointer.js';
import { isAcceptance, refusedInBody } from '../support/json/refusal.js';
import { ended, fail, notVerified, pass, problem, responsesClause } from './answers.js';
import { seenAfter, unlessPending, whyNotThereBefore } from './seen-item.js';
import { answersGone, isAskedFor, onlyEnded, overBy } from './standing.js';

/** What was removed is no longer answered. */
export function gone(schemas: Schemas, look: LookBack): Finding {
  return unlessPending(look, removed(schemas, look));
}

function removed(schemas: Schemas, look: LookBack): Finding {
  const reason = whyNotThereBefore(look);
  if (reason !== undefined) return notVerified(reason);
  const found = seenAfter(schemas, look);
  if (found.kind === 'absent' || refusedInBody(look.reader, look.read)) return pass();
  if (found.kind === 'unclear') return notVerified(found.reason);
  if (isAnother(look, found.value)) return pass();
  const over = answersGone(look.reader) ? undefined : overBy(look.before, found.value);
  const { url } = look.read.request;
  if (over !== undefined && !isAskedFor(schemas, look.reader, { url, over })) return onlyEnded(over);
  const tells = look.readPart.among !== undefined;
  if (!tells && look.readOfUnknown !== undefined && shows(look.reader, look.readOfUnknown)) {
    return notVerified('the candidate also returns items for identifiers that never existed, so a read proves nothing');
  }
  return fail(
    problem('still-there', responsesClause(look.answer.operation), {
      expected: `the ${look.resource.name} to be removed after ${ended(look.answer.exchange)}`,
      actual: `the read still gets ${ended(look.read)}`,
    }),
  );
}

/** True when a read was answered with an item, and not with the success that says that there is none. */
function shows(reader: Operation, exchange: Exchange): boolean {
  return isAcceptance(reader, exchange) && !saysNothing(reader, exchange.response?.status ?? 0);
}

/** A read that is not told which item is meant may answer the next one. */
function isAnother({ readPart, resource, identifier }: LookBack, found: Json): boolean {
  if (readPart.by !== undefined || resource.identifier === undefined || identifier === undefined) return false;
  return !isDeepStrictEqual(get(found, resource.identifier), identifier);
}
