import type { ITestCaseHookParameter } from '@cucumber/cucumber';
import { hashOf } from './session.js';
import type { ScenarioFacts } from './world.js';

/** Reads from a scenario who it is and with whom it shares what it sends. */
export function readFacts(hook: ITestCaseHookParameter, sharesItems: (rule: string) => boolean): ScenarioFacts {
  const { pickle, gherkinDocument } = hook;
  const tags = pickle.tags.map(({ name }) => name.slice(1));
  const tagged = (name: string): string[] =>
    tags.filter((tag) => tag.startsWith(`${name}=`)).map((tag) => tag.slice(name.length + 1));
  const id = tagged('id')[0] ?? `${pickle.uri}:${pickle.name}`;
  const rule = tagged('check')[0] ?? 'journey';
  const scope = scopeOf(pickle);
  const level = tagged('level')[0];
  return {
    id,
    rule,
    api: tagged('api')[0] ?? '',
    operation: tagged('operation')[0] ?? '',
    sends: tagged('sends')[0] ?? tagged('operation')[0] ?? '',
    requirements: tagged('requirement'),
    ...(level === undefined ? {} : { level }),
    title: pickle.name,
    file: pickle.uri,
    line: lineOf(gherkinDocument, pickle.astNodeIds[0] ?? ''),
    scope,
    itemScope: sharesItems(rule) ? `shared ${pickle.uri}` : scope,
  };
}

type Pickle = ITestCaseHookParameter['pickle'];

/**
 * Scenarios of a feature whose steps are the same up to the first Then send the same, so it is sent once. A scenario
 * that goes on sending after a Then is on its own.
 */
function scopeOf(pickle: Pickle): string {
  const first = pickle.steps.findIndex((step) => step.type === 'Outcome');
  const before = first === -1 ? pickle.steps : pickle.steps.slice(0, first);
  const goesOn = first !== -1 && pickle.steps.slice(first).some((step) => step.type !== 'Outcome');
  const words = before.map((step) => [step.text, step.argument?.docString?.content ?? '']);
  return hashOf(JSON.stringify([pickle.uri, words, goesOn ? pickle.id : '']));
}

function lineOf(document: ITestCaseHookParameter['gherkinDocument'], nodeId: string): number {
  const children = document.feature?.children.flatMap((child) => [child, ...(child.rule?.children ?? [])]) ?? [];
  return children.find((child) => child.scenario?.id === nodeId)?.scenario?.location.line ?? 1;
}
