import type { Feature, FeatureChild, Scenario, Step } from '@cucumber/messages';
import type { FeatureView, RuleView, ScenarioView, StepView } from '../model/feature-view.js';
import { UserError } from '../support/errors.js';
import { expanded, type JourneyPhrase, type PhraseStep } from '../vocabulary/journey-phrases.js';
import { readFeature } from '../vocabulary/read-gherkin.js';
import { clauseName } from './clause-name.js';

/**
 * Reads a feature for its readers.
 * @param phrases what the phrases of journeys stand for
 * @throws UserError when it cannot be parsed
 */
export function featureView(file: string, text: string, phrases: readonly JourneyPhrase[]): FeatureView {
  const feature = parsed(file, text);
  const tags = new Map(feature.tags.map(({ name }) => splitTag(name)));
  const [name, method, path] = [tags.get('operation'), tags.get('method'), tags.get('endpoint')];
  const steps = (all: readonly Step[]): StepView[] => all.map((step) => stepView(step, phrases));
  return {
    file,
    title: feature.name,
    description: feature.description.trim(),
    ...(name === undefined || method === undefined || path === undefined ? {} : { operation: { name, method, path } }),
    background: steps(feature.children.flatMap(({ background }) => background?.steps ?? [])),
    rules: rulesOf(feature.children, steps),
  };
}

function parsed(file: string, text: string): Feature {
  const { feature } = readFeature(text, file).document;
  if (feature !== undefined) return feature;
  throw new UserError(`${file} has no feature.`, { hint: 'Write it again with: govstack-check generate' });
}

type ReadSteps = (steps: readonly Step[]) => StepView[];

function rulesOf(children: readonly FeatureChild[], steps: ReadSteps): RuleView[] {
  const free = children.flatMap(({ scenario }) => (scenario === undefined ? [] : [scenarioView(scenario, steps)]));
  const rules = children.flatMap(({ rule }): RuleView[] => {
    if (rule === undefined) return [];
    const own = rule.children.flatMap(({ scenario }) =>
      scenario === undefined ? [] : [scenarioView(scenario, steps)],
    );
    return [{ title: rule.name, scenarios: own }];
  });
  return [...(free.length === 0 ? [] : [{ title: '', scenarios: free }]), ...rules];
}

function scenarioView({ name, tags, steps }: Scenario, read: ReadSteps): ScenarioView {
  const names = tags.map((tag) => tag.name.slice(1));
  return {
    id: names.find((tag) => tag.startsWith('id='))?.slice('id='.length) ?? '',
    title: name,
    tags: names.filter((tag) => !tag.startsWith('id=')),
    steps: read(steps),
  };
}

function stepView({ keyword, text, docString }: Step, phrases: readonly JourneyPhrase[]): StepView {
  const standsFor = expanded(text, phrases);
  return {
    keyword: keyword.trim(),
    text,
    ...(docString === undefined ? {} : { docString: docString.content }),
    clauses: clausesIn(text),
    ...(standsFor === undefined ? {} : { standsFor: standsFor.map(phraseStepView) }),
  };
}

function phraseStepView({ text, docString, isOutcome }: PhraseStep): StepView {
  const keyword = isOutcome ? 'Then' : '*';
  return { keyword, text, ...(docString === undefined ? {} : { docString }), clauses: clausesIn(text) };
}

/** A step names a clause by its JSON pointer in quotes. */
function clausesIn(text: string): string[] {
  return [...text.matchAll(/clause "(\/[^"]*)"/g)].map(([, pointer = '']) => clauseName(pointer));
}

function splitTag(tag: string): [string, string] {
  const [name = '', ...value] = tag.slice(1).split('=');
  return [name, value.join('=')];
}
