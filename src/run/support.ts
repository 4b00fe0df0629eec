import { type ITestCaseHookParameter, Status, supportCodeLibraryBuilder } from '@cucumber/cucumber';
import type { IRunResult } from '@cucumber/cucumber/api';
import { messageOf } from '../errors.js';
import { isRuleId, rules } from '../model/rules.js';
import type { Finding } from '../model/verdict.js';
import { carriers, locations, type Phrase, phrases } from '../vocabulary.js';
import { recordResult } from './record.js';
import { readFacts } from './scenario-facts.js';
import type { Session } from './session.js';
import { answerSteps } from './steps/answer.js';
import { callbackSteps } from './steps/callback.js';
import { asFinding, type Handler } from './steps/handler.js';
import { propertySteps } from './steps/property.js';
import { requestSteps } from './steps/request.js';
import { situationSteps } from './steps/situation.js';
import { Stop } from './stop.js';
import { ScenarioWorld } from './world.js';

/** Every phrase of the vocabulary has exactly one step definition: the type sees to it. */
const handlers: Readonly<Record<Phrase, Handler>> = {
  ...situationSteps,
  ...requestSteps,
  ...propertySteps,
  ...answerSteps,
  ...callbackSteps,
};

/**
 * Binds the vocabulary to one session. The library is built in place, not loaded from files: a second run in the same
 * process would find the modules cached and every step undefined.
 */
export function makeSupport(session: Session, cwd: string): IRunResult['support'] {
  const builder = supportCodeLibraryBuilder;
  builder.reset(cwd, idSequence());
  const { methods } = builder;
  methods.setDefaultTimeout(-1);
  methods.setWorldConstructor(ScenarioWorld);
  methods.defineParameterType({
    name: 'location',
    regexp: Object.keys(locations).map((words) => new RegExp(words)),
    transformer: (words: string) => words,
    useForSnippets: false,
  });
  methods.defineParameterType({
    name: 'carrier',
    regexp: carriers,
    transformer: (words: string) => words,
    useForSnippets: false,
  });
  methods.Before(function (this: ScenarioWorld, hook: ITestCaseHookParameter) {
    this.session = session;
    this.facts = readFacts(hook, (rule) => isRuleId(rule) && rules[rule].sharesItems);
  });
  methods.After(function (this: ScenarioWorld, hook: ITestCaseHookParameter) {
    recordResult(session, this, hook.result?.status ?? Status.UNKNOWN, hook.result?.message);
  });
  for (const phrase of Object.keys(phrases) as Phrase[]) methods.defineStep(phrases[phrase], stepFunction(phrase));
  return builder.finalize();
}

/** Ids of the library's parts: the same for every run. */
function idSequence(): () => string {
  let last = 0;
  return () => {
    last += 1;
    return String(last);
  };
}

/** Cucumber tells by the number of parameters whether a step takes a text under it. */
function stepFunction(phrase: Phrase): (this: ScenarioWorld, ...values: unknown[]) => Promise<string | undefined> {
  const handler = handlers[phrase];
  const step = async function (this: ScenarioWorld, ...values: unknown[]): Promise<string | undefined> {
    return conclude(this, await findingOf(() => handler(this, ...values.map(String))));
  };
  const placeholders = phrases[phrase].match(/\{(string|int|location|carrier)\}/g)?.length ?? 0;
  Object.defineProperty(step, 'length', { value: placeholders + (phrases[phrase].endsWith(':') ? 1 : 0) });
  return step;
}

async function findingOf(step: () => unknown): Promise<Finding | undefined> {
  try {
    return asFinding(await step());
  } catch (error) {
    if (error instanceof Stop) return error.finding;
    return { outcome: 'error', reason: `the step failed in itself: ${messageOf(error)}` };
  }
}

/** Tells Cucumber how the step ended, and keeps what was found for the verdict. */
function conclude(world: ScenarioWorld, finding: Finding | undefined): string | undefined {
  if (finding === undefined) return undefined;
  world.finding = finding;
  switch (finding.outcome) {
    case 'pass':
      world.observations.push(...(finding.observations ?? []));
      return undefined;
    case 'fail':
      throw new Error(
        finding.problems.map(({ kind, expected, actual }) => `${kind}: expected ${expected}, got ${actual}`).join('\n'),
      );
    case 'error':
      throw new Error(finding.reason);
    case 'not-verified':
    case 'not-applicable':
      return 'skipped';
  }
}
