import type { Part, Resource } from '../model/bindings.js';
import type { Catalogue } from '../model/catalogue.js';
import { type Exchange, succeeded } from '../model/exchange.js';
import { operationNamed } from '../model/find-operation.js';
import type { Verdict } from '../model/verdict.js';
import { exchangesInOrder } from '../model/verdict-exchanges.js';
import { groupBy } from '../support/group-by.js';
import { asJson } from '../support/json/parse.js';
import { get } from '../support/json/pointer.js';
import { asText } from '../support/json/write.js';
import { percentDecoded } from '../support/percent.js';

/** The identifiers that a run was given for more than one new item: many databases give that of a removed item again. */
export function identifiersGivenAgain(catalogue: Catalogue, recorded: readonly Exchange[]): ReadonlySet<string> {
  const byOperation = groupBy(recorded, ({ operation }) => operation);
  const again = (creation: Creation): string[] => [...givenAgain(creation, byOperation.get(creation.operation) ?? [])];
  return new Set(creations(catalogue).flatMap(again));
}

function* givenAgain({ part, resource }: Creation, own: readonly Exchange[]): Generator<string> {
  const sentFor = new Map<string, string>();
  for (const exchange of own) {
    const identifier = givenBy(exchange, part, resource);
    if (identifier === undefined) continue;
    // Whoever is asked twice for the same may answer with what is there; without a body, only the answers tell two items apart.
    const sent = exchange.request.body ?? exchange.response?.body ?? '';
    if ((sentFor.get(identifier) ?? sent) !== sent) yield identifier;
    sentFor.set(identifier, sent);
  }
}

interface Creation {
  /** The id of the operation. */
  readonly operation: string;
  readonly part: Part;
  readonly resource: Resource;
}

/** The operations that create items whose identifier the candidate chooses. */
function creations(catalogue: Catalogue): Creation[] {
  const resources = Object.values(catalogue.bindings.resources);
  return resources
    .filter(({ identifierChosenBy }) => identifierChosenBy === 'server')
    .flatMap((resource) =>
      resource.create.flatMap((part): Creation[] => {
        const found = operationNamed(catalogue, part.operation);
        return found === undefined ? [] : [{ operation: found.id, part, resource }];
      }),
    );
}

/** The identifier in the answer to a creation; undefined where there is none, as in a refusal. */
function givenBy(exchange: Exchange, { returned }: Part, { identifier }: Resource): string | undefined {
  if (!succeeded(exchange) || returned === undefined || identifier === undefined) return undefined;
  const given = get(asJson(exchange.response?.body ?? ''), returned + identifier);
  return typeof given === 'string' || typeof given === 'number' ? asText(given) : undefined;
}

/** What is still there after a removal may be another item, where the run was given the identifier once more. */
export function withGivenAgain(again: ReadonlySet<string>, verdict: Verdict): Verdict {
  const isHeld = verdict.outcome === 'fail' && verdict.problems.some(({ kind }) => kind === 'still-there');
  if (!isHeld || !partsOf(verdict).some((part) => again.has(part))) return verdict;
  const reason = 'the candidate gave the identifier of the removed item to a new item, and a read may show that one';
  return { ...verdict, outcome: 'not-verified', reason, problems: [] };
}

/** The parts of the addresses that were asked, in one of which the identifier stands. */
function partsOf(verdict: Verdict): string[] {
  return exchangesInOrder(verdict).flatMap(({ request }) => {
    const { pathname, searchParams } = new URL(request.url);
    return [...pathname.split('/').map(percentDecoded), ...searchParams.values()];
  });
}
