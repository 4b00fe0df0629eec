import { Stop } from '../../model/stop.js';
import type { Finding } from '../../model/verdict.js';
import { messageOf } from '../../support/errors.js';
import type { Phrase } from '../../vocabulary/phrases.js';
import type { ControlRequest } from '../scenario/control-request.js';
import { type Script, type ScriptStep, unauthenticatedControl, validControl } from '../scenario/script.js';
import type { Session } from '../scenario/session.js';
import { ScenarioWorld } from '../scenario/world.js';
import { answerSteps } from '../steps/answer.js';
import { callbackSteps } from '../steps/callback.js';
import { crossFunctionalSteps } from '../steps/cross-functional.js';
import { asFinding, type Handler } from '../steps/handler.js';
import { listSteps } from '../steps/list.js';
import { propertySteps } from '../steps/property.js';
import { requestSteps } from '../steps/request.js';
import { situationSteps } from '../steps/situation.js';
import { stateSteps } from '../steps/state.js';

/** Every phrase of the vocabulary has exactly one handler: the type sees to it. */
const handlers: Readonly<Record<Phrase, Handler>> = {
  ...situationSteps,
  ...requestSteps,
  ...propertySteps,
  ...answerSteps,
  ...stateSteps,
  ...listSteps,
  ...callbackSteps,
  ...crossFunctionalSteps,
};

/** How a step ended, as Cucumber is told. */
export type StepEnd = { readonly kind: 'passed' | 'skipped' } | { readonly kind: 'failed'; readonly message: string };

/** A scenario that was played: one end for each step up to the one that ended it. */
export interface PlayedScenario {
  readonly world: ScenarioWorld;
  readonly ends: readonly StepEnd[];
}

/** Plays one scenario. What the candidate does never throws. */
export async function playScenario(session: Session, script: Script): Promise<PlayedScenario> {
  let world = new ScenarioWorld(session, script.facts);
  const ends: StepEnd[] = [];
  const control = controlToRunFirst(script);
  if (control !== undefined) await runControl(session, control);
  for (const [position, step] of script.steps.entries()) {
    if (step.meaning === undefined) break;
    world.runControl = (operation) => runControl(session, validControl(script, position, operation));
    world.runUnauthenticatedControl = () => runControl(session, unauthenticatedControl(script));
    const end = conclude(world, await findingOf(world, step));
    ends.push(end);
    if (end.kind !== 'passed') {
      world.stoppedAt = step.text;
      break;
    }
    world = world.next ?? world;
  }
  return { world, ends };
}

/** Where a request is to be accepted too, the plain one comes before its situation is set up: it may use that up. */
function controlToRunFirst(script: Script): Script | undefined {
  const has = (phrase: Phrase) => script.steps.findIndex(({ meaning }) => meaning?.phrase === phrase);
  const accepted = has('accepted');
  if (accepted === -1 || has('allowed') === -1) return undefined;
  return validControl(script, accepted, script.steps[accepted]?.meaning?.values[0] ?? '');
}

/** Plays the plain valid request once, whichever scenario asks first. */
async function runControl(session: Session, control: Script): Promise<ControlRequest> {
  const { scope } = control.facts;
  const known = session.controls.get(scope) ?? playScenario(session, control).then(({ world }) => world);
  session.controls.set(scope, known);
  return known;
}

async function findingOf(world: ScenarioWorld, { meaning }: ScriptStep): Promise<Finding | undefined> {
  if (meaning === undefined) return undefined;
  try {
    return asFinding(await handlers[meaning.phrase](world, ...meaning.values));
  } catch (error) {
    if (error instanceof Stop) return error.finding;
    return { outcome: 'error', reason: `the step failed in itself: ${messageOf(error)}` };
  }
}

/** Keeps what was found for the verdict, and says how the step ended. */
function conclude(world: ScenarioWorld, finding: Finding | undefined): StepEnd {
  if (finding === undefined) return { kind: 'passed' };
  world.finding = finding;
  switch (finding.outcome) {
    case 'pass':
      world.observations.push(...(finding.observations ?? []));
      return { kind: 'passed' };
    case 'fail':
      return {
        kind: 'failed',
        message: finding.problems
          .map(({ kind, expected, actual }) => `${kind}: expected ${expected}, got ${actual}`)
          .join('\n'),
      };
    case 'error':
      return { kind: 'failed', message: finding.reason };
    case 'not-verified':
    case 'not-applicable':
      return { kind: 'skipped' };
  }
}
