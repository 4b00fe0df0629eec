import type { Catalogue } from '../model/catalogue.js';
import { namesOf, type Operation, shortName } from '../model/definition.js';
import type { Profile } from '../model/profile.js';
import type { ScenarioResult } from '../model/scenario-result.js';
import type { Problem, Verdict } from '../model/verdict.js';
import { problem, responsesClause } from './answers.js';

type NotImplemented = Profile['notImplemented'][number];

/** An operation of which may be told that the product does not have it. */
interface MayLack {
  readonly profile: Profile;
  readonly catalogue: Pick<Catalogue, 'bindings'>;
  readonly operation: Operation;
}

/** With the results of the scenarios that ask it. */
interface JudgedOperation extends MayLack {
  readonly own: readonly ScenarioResult[];
}

function declaredFor({ profile, operation }: MayLack): NotImplemented | undefined {
  return profile.notImplemented.find(({ operation: name }) => namesOf(operation).includes(name));
}

/** An operation that the vendor declares as not implemented is a gap, whoever says so. */
export function withDeclaration(about: MayLack, verdicts: readonly Verdict[]): Verdict[] {
  const declared = declaredFor(about);
  if (declared === undefined) return [...verdicts];
  const gap = declaredGap(about.operation, declared.reason);
  return verdicts.map((verdict) => {
    if (verdict.rule !== 'operation-served') return verdict;
    const { reason: _, ...rest } = verdict;
    return { ...rest, outcome: 'fail', problems: [gap] };
  });
}

function declaredGap(operation: Operation, reason: string | undefined): Problem {
  return problem('declared-not-implemented', responsesClause(operation), {
    expected: `${operation.method} ${operation.path} to be served`,
    actual: `the vendor’s declaration that it is not implemented${reason === undefined ? '' : `: ${reason}`}`,
  });
}

/**
 * What the GovSpec lets be left out is no gap where it is left out. It does not apply where the vendor says that the product
 * has none; an answer alone leaves it not verified.
 */
export function withoutOptional(about: JudgedOperation, verdicts: readonly Verdict[]): Verdict[] {
  const { catalogue, operation } = about;
  const optional = catalogue.bindings.operations[shortName(operation)]?.optional;
  if (optional === undefined) return [...verdicts];
  if (declaredFor(about) !== undefined) {
    const reason = `the vendor declares the operation as not implemented, and it is optional because ${optional}`;
    return verdicts.map((verdict) => ({ ...verdict, outcome: 'not-applicable', reason, problems: [] }));
  }
  if (!isAbsent(about, verdicts)) return [...verdicts];
  const reason = `the candidate does not serve the operation, which is optional because ${optional}. If the product does not have it, say so in the profile (notImplemented)`;
  return verdicts.map((verdict) => leftOpen(verdict, reason));
}

function isAbsent({ own, operation: { id } }: JudgedOperation, verdicts: readonly Verdict[]): boolean {
  return (
    verdicts.some(({ rule, outcome }) => rule === 'operation-served' && outcome === 'fail') ||
    own.some(({ operation, finding }) => operation === id && 'unrouted' in finding && finding.unrouted === true)
  );
}

/** What does not apply by the definition stays so. */
function leftOpen(verdict: Verdict, reason: string): Verdict {
  if (verdict.outcome === 'not-applicable') return verdict;
  return { ...verdict, outcome: 'not-verified', reason, problems: [] };
}
