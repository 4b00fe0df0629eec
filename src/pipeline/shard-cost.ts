import { type Pickle, PickleStepType } from '@cucumber/messages';
import { expanded, type JourneyPhrase } from '../vocabulary/journey-phrases.js';
import { readFeature } from '../vocabulary/read-gherkin.js';

/** What a step costs in requests: one that sends, one that needs an item, one that looks for a change. */
const requestsOf: readonly (readonly [RegExp, number])[] = [
  [/\bis sent\b|\bare sent\b|\bis asked for\b|\bis repeated\b/, 1],
  [/\bexisting "/, 1],
  [/\bitems? like the existing\b/, 2],
];

/** An outcome is often seen only by further reads. */
const readsOfOutcome = /\bread\b|\blist\b|\bpage|\bthere\b|\bunchanged\b/;

/**
 * How many requests a feature is expected to send. Scenarios with the same steps before the first outcome send them once.
 * @param feature the text of the feature
 * @param phrases what the phrases of journeys stand for
 * @throws UserError when it cannot be parsed
 */
export function plannedRequests(feature: string, phrases: readonly JourneyPhrase[], file: string): number {
  const begun = new Set<string>();
  return readFeature(feature, file).pickles.reduce((sum, pickle) => sum + costOf(stepsOf(pickle, phrases), begun), 0);
}

interface CostedStep {
  readonly text: string;
  readonly isOutcome: boolean;
}

function costOf(steps: readonly CostedStep[], begun: Set<string>): number {
  const first = steps.findIndex(({ isOutcome }) => isOutcome);
  const end = first === -1 ? steps.length : first;
  const start = JSON.stringify(steps.slice(0, end).map(({ text }) => text));
  const isKnown = begun.has(start);
  begun.add(start);
  const asked = isKnown ? steps.slice(end) : steps;
  return asked.reduce((sum, step) => sum + requestsFor(step), 0);
}

function requestsFor({ text, isOutcome }: CostedStep): number {
  if (isOutcome && readsOfOutcome.test(text)) return 2;
  return requestsOf.reduce((sum, [pattern, requests]) => sum + (pattern.test(text) ? requests : 0), 0);
}

function stepsOf({ steps }: Pickle, phrases: readonly JourneyPhrase[]): CostedStep[] {
  return steps.flatMap(({ text, type, argument }): CostedStep[] => {
    const content = argument?.docString?.content ?? '';
    const own = { text: `${text} ${content}`.trim(), isOutcome: type === PickleStepType.OUTCOME };
    return expanded(text, phrases) ?? [own];
  });
}
