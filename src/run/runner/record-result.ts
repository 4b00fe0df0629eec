import { Status } from '@cucumber/cucumber';
import { crossFunctionalOperation } from '../../model/cross-functional.js';
import { saidOf } from '../../model/profile.js';
import type { Finding } from '../../model/verdict.js';
import type { ScenarioFacts } from '../scenario/scenario-facts.js';
import type { Session } from '../scenario/session.js';
import type { CucumberEnd, PlayedScenario } from './played-scenario.js';

/** Turns the end of a scenario into its result. What Cucumber could not run is our error, never the candidate's. */
export function recordResult(session: Session, played: PlayedScenario, { status, message }: CucumberEnd): void {
  const { facts, journey, judged, stoppedAt } = played;
  const finding = findingOf(played.finding, status, message);
  const { budget, budgets } = session.profile;
  const limit = saidOf(budgets, { api: facts.api, name: facts.operation }) ?? budget;
  const slow = judged !== undefined && judged.ms > limit;
  session.results.push({
    ...ofItsOwn({
      id: facts.id,
      rule: facts.rule,
      operation: operationId(session, facts),
      requirements: facts.requirements,
      ...(facts.level === undefined ? {} : { level: facts.level }),
      title: facts.title,
      file: facts.file,
      line: facts.line,
      steps: facts.steps,
    }),
    finding,
    observations: [...journey.observations, ...(slow ? [`The answer took longer than ${limit} ms.`] : [])],
    ...(judged === undefined ? {} : { exchange: judged }),
    earlier: journey.earlier,
    ...(stoppedAt === undefined ? {} : { stoppedAt: ofItsOwn({ ...journey.place, text: stoppedAt }) }),
  });
}

/** The same in texts of its own: a title that was cut out of a feature would keep the whole feature in memory. */
function ofItsOwn<T extends object>(value: T): T {
  return JSON.parse(JSON.stringify(value));
}

/** A journey is about no single operation, and neither is what is asked of the candidate as a whole. */
function operationId(session: Session, { api, operation, crossFunctional }: ScenarioFacts): string {
  const { id } = session.catalogue.buildingBlock;
  if (crossFunctional) return crossFunctionalOperation(id);
  return operation === '' ? `${id}/journey` : `${id}/${api}/${operation}`;
}

const unrunnable: Readonly<Record<string, string>> = {
  [Status.UNDEFINED]: 'a step of the feature is not in the vocabulary',
  [Status.AMBIGUOUS]: 'a step of the feature has more than one meaning',
  [Status.PENDING]: 'a step of the feature is not finished',
};

function findingOf(finding: Finding | undefined, status: string, message: string | undefined): Finding {
  const reason = unrunnable[status];
  if (reason !== undefined)
    return { outcome: 'error', reason: message === undefined ? reason : `${reason}: ${message.split('\n')[0]}` };
  if (finding !== undefined) return finding;
  if (status === Status.PASSED) return { outcome: 'not-verified', reason: 'the scenario asks nothing: it has no Then' };
  return { outcome: 'error', reason: message ?? `the scenario ended as ${status}` };
}
