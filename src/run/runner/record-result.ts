import { Status } from '@cucumber/cucumber';
import { crossFunctionalOperation } from '../../model/cross-functional.js';
import { saidOf } from '../../model/profile.js';
import type { ScenarioResult } from '../../model/scenario-result.js';
import type { Finding } from '../../model/verdict.js';
import type { ScenarioFacts } from '../scenario/scenario-facts.js';
import type { Session } from '../scenario/session.js';
import type { CucumberEnd, FinishedScenario } from './finished-scenario.js';
import { OwnTexts } from './own-texts.js';

/** Takes down the result of a scenario. */
export type RecordResult = (finished: FinishedScenario, end: CucumberEnd) => void;

/** Takes down the results of a session. What stays in memory of each is the same text in all of them. */
export function resultRecorder(session: Session): RecordResult {
  const texts = new OwnTexts();
  return (finished, end) => void session.results.push(resultOf(session, texts, { finished, end }));
}

interface Ended {
  readonly finished: FinishedScenario;
  readonly end: CucumberEnd;
}

/** Turns the end of a scenario into its result. What Cucumber could not run is our error, never the candidate's. */
function resultOf(session: Session, texts: OwnTexts, { finished, end: { status, message } }: Ended): ScenarioResult {
  const { facts, journey, judged, stoppedAt } = finished;
  const finding = findingOf(finished.finding, status, message);
  const { budget, budgets } = session.profile;
  const limit = saidOf(budgets, { api: facts.api, name: facts.operation }) ?? budget;
  const slow = judged !== undefined && judged.ms > limit;
  return {
    id: facts.id,
    rule: texts.of(facts.rule),
    operation: texts.of(operationId(session, facts)),
    requirements: facts.requirements,
    ...(facts.level === undefined ? {} : { level: facts.level }),
    title: facts.title,
    file: facts.file,
    line: facts.line,
    steps: facts.steps,
    finding,
    observations: [...journey.observations, ...(slow ? [`The answer took longer than ${limit} ms.`] : [])],
    ...(judged === undefined ? {} : { exchange: judged }),
    earlier: journey.earlier,
    ...(journey.later.length === 0 ? {} : { later: journey.later }),
    ...(stoppedAt === undefined ? {} : { stoppedAt: placeOf(journey, stoppedAt) }),
  };
}

function placeOf({ place: { buildingBlock, part } }: FinishedScenario['journey'], text: string) {
  return { buildingBlock, part, text };
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
  if (status === Status.PASSED)
    return { outcome: 'not-verified', reason: 'the scenario tests nothing, because it has no Then' };
  return { outcome: 'error', reason: message ?? `the scenario ended as ${status}` };
}
