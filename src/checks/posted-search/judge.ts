import { isDeepStrictEqual } from 'node:util';
import { brief, clauseAt, fail, notVerified, pass, problem } from '../../judge/answers.js';
import { otherThan } from '../../judge/filtered-values.js';
import { identifierOf, readPages, soundPages, whyLeftOut } from '../../judge/list-pages.js';
import type { Schemas } from '../../model/definition.js';
import type { EvidenceKinds, JudgeContext } from '../../model/evidence-kinds.js';
import type { Clause, Finding } from '../../model/verdict.js';
import { asText } from '../../support/json/write.js';

type Look = EvidenceKinds['posted-filter'];

/** A search by a value finds only items with it, and the item that is known to have it. */
export function postedFilter(look: Look, { catalogue: { schemas } }: JudgeContext): Finding {
  const found = soundPages(schemas, look);
  if (typeof found === 'string') return notVerified(found);
  const items = found.flat();
  const blame = (expected: string, actual: string): Finding =>
    fail(problem('not-filtered', bodyClause(look), { expected, actual }));
  const other = otherThan(items, look.pointer, look.value);
  if (other !== undefined) return blame(onlyWith(look, look.value), brief(other));
  const isThere = items.some((item) => isDeepStrictEqual(identifierOf(look, item), look.identifier));
  if (!isThere && isComplete(look, schemas, items.length)) {
    const reason = look.doubts[0] ?? whyLeftOut(schemas, look) ?? whyNotTold(look);
    if (reason !== undefined) return notVerified(reason);
    const expected = `${brief(look.identifier)}, which has ${brief(look.value)} at "${look.pointer}"`;
    return blame(expected, `${items.length} other items`);
  }
  return byAnother(look, schemas, blame);
}

/** A search for another value finds no item with the first one. */
function byAnother(look: Look, schemas: Schemas, blame: (expected: string, actual: string) => Finding): Finding {
  const { apart } = look;
  if (apart === undefined) return pass();
  const found = readPages(schemas, { ...look, pages: [apart.exchange] });
  if (typeof found === 'string') return notVerified(found);
  const other = otherThan(found.flat(), look.pointer, apart.value);
  return other === undefined ? pass() : blame(onlyWith(look, apart.value), brief(other));
}

/** A page of one item has no more. */
export function onePage(look: EvidenceKinds['posted-page'], { catalogue: { schemas } }: JudgeContext): Finding {
  const found = soundPages(schemas, look);
  if (typeof found === 'string') return notVerified(found);
  const count = found.flat().length;
  if (count === 0) return notVerified('the search finds nothing');
  if (count === 1) return pass();
  const facts = { expected: 'at most 1 item', actual: `${count} items` };
  return fail(problem('page-too-large', bodyClause(look), facts));
}

function onlyWith({ pointer }: Look, value: Look['value']): string {
  return `only items with ${asText(value)} at "${pointer}"`;
}

/** True where the answer is shorter than another one of the candidate, so that it is no full page; and where it is empty. */
function isComplete(look: Look, schemas: Schemas, count: number): boolean {
  const others = [look.answer.exchange, ...(look.apart === undefined ? [] : [look.apart.exchange])];
  const lengths = others.map((exchange) => {
    const pages = readPages(schemas, { ...look, pages: [exchange] });
    return typeof pages === 'string' ? 0 : pages.flat().length;
  });
  return count === 0 || count < Math.max(...lengths);
}

const whyNotTold = ({ identifier }: Look): string | undefined =>
  identifier === undefined ? 'the items show no identifier' : undefined;

const bodyClause = ({ answer: { operation } }: Pick<Look, 'answer'>): Clause =>
  clauseAt(operation, `${operation.pointer}/requestBody`);
