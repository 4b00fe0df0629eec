import { pretty } from '@cucumber/gherkin-utils';
import type { Background, FeatureChild, GherkinDocument, Step as GherkinStep, Scenario, Tag } from '@cucumber/messages';
import type { Api } from '../model/definition.js';
import { type BuildingBlock, shortName } from '../model/definition.js';
import type { OperationPlan, PlannedScenario, ScenarioGroup, Step } from '../model/plan.js';
import { visibleText } from '../support/visible-text.js';
import { clauseIn, clauseTag, withClause } from '../vocabulary/clause-tag.js';
import { togetherTag } from '../vocabulary/together-tag.js';
import { clauseName } from './clause-name.js';

/** Positions and ids are not part of the text, so any will do. */
const location = { line: 1, column: 1 };
const id = '';

export interface FeatureContext {
  readonly buildingBlock: BuildingBlock;
  readonly api: Api;
}

/**
 * Writes the feature of one operation as Gherkin text. The text is printed from a syntax tree, so that nothing in a
 * definition can break out of its place.
 */
export function featureText(plan: OperationPlan, context: FeatureContext): string {
  const { operation } = plan;
  const document: GherkinDocument = {
    comments: [],
    feature: {
      location,
      language: 'en',
      keyword: 'Feature',
      name: oneLine(`${context.api.title} ${context.api.version}, ${operation.name}`),
      description: description(plan),
      tags: featureTags(plan, context),
      children: [backgroundChild(plan.background), ...plan.groups.map(ruleChild)],
    },
  };
  const source = `# Generated from ${oneLine(operation.file)}. You may edit this file: it runs exactly as it stands.`;
  return `${source}\n${pretty(document)}`;
}

function description({ operation, template }: OperationPlan): string {
  const assets = template.parameters.flatMap(({ setting }) => (setting.kind === 'profile' ? [setting.name] : []));
  const needed = assets.length === 0 ? [] : ['', `  The vendor supplies: ${oneLine(assets.join(', '))}.`];
  const summary = summaryLine(operation.summary);
  return [...summary, ...needed].join('\n');
}

const startsGherkin =
  /^(?:[@#|*`]|"""|(?:Feature|Business Need|Ability|Background|Rule|Scenario|Example|Scenario Outline|Scenario Template|Examples|Scenarios):)/;

/** What Gherkin would read as a keyword, a tag or a comment is put in quotes. */
function summaryLine(summary: string): string[] {
  const line = oneLine(summary);
  if (line === '') return [];
  return [`  ${startsGherkin.test(line) ? `"${line}"` : line}`];
}

function featureTags({ operation, sends, level }: OperationPlan, { buildingBlock }: FeatureContext): Tag[] {
  return [
    `bb=${buildingBlock.id}`,
    `api=${operation.api}`,
    `operation=${operation.name}`,
    `method=${operation.method}`,
    `endpoint=${operation.path}`,
    ...(sends === undefined ? [] : [`sends=${shortName(sends)}`]),
    ...(level === undefined ? [] : [`level=${level}`]),
  ].map(tag);
}

/** White space would end the tag, and another @ would begin the next one. */
function tag(text: string): Tag {
  return { location, id, name: `@${text.replace(/[\s\p{Cc}]+/gu, '-').replaceAll('@', '%40')}` };
}

/** A text of a definition as a part of one line, in which everything is seen. */
function oneLine(text: string): string {
  return visibleText(text)
    .replace(/[\s\p{Cc}\p{Cs}]+/gu, ' ')
    .trim();
}

function backgroundChild(steps: readonly Step[]): FeatureChild {
  const background: Background = {
    location,
    id,
    keyword: 'Background',
    name: '',
    description: '',
    steps: steps.map(gherkinStep),
  };
  return { background };
}

function ruleChild(group: ScenarioGroup): FeatureChild {
  const children = group.scenarios.map((scenario) => ({ scenario: gherkinScenario(scenario) }));
  return { rule: { location, id, keyword: 'Rule', name: group.title, description: '', tags: [], children } };
}

function gherkinScenario(scenario: PlannedScenario): Scenario {
  const depth = scenario.depth === 'quick' ? [] : [`depth=${scenario.depth}`];
  const shows = scenario.requirements.map((requirement) => `requirement=${requirement}`);
  const clause = scenario.steps.map(({ text }) => clauseIn(text)).find((pointer) => pointer !== undefined);
  const breaks = clause === undefined ? [] : [clauseTag(clause)];
  const together = scenario.together === undefined ? [] : [`${togetherTag}=${scenario.together}`];
  const tags = [`id=${scenario.id}`, `check=${scenario.rule}`, ...depth, ...together, ...shows, ...breaks].map(tag);
  return {
    location,
    id,
    tags,
    keyword: 'Scenario',
    name: oneLine(scenario.title),
    description: '',
    steps: scenario.steps.map(gherkinStep),
    examples: [],
  };
}

/** A clause is named in words that a reviewer reads; the tag of the scenario holds the pointer. */
function gherkinStep({ keyword, text, docString }: Step): GherkinStep {
  const clause = clauseIn(text);
  return {
    location,
    id,
    keyword: `${keyword} `,
    text: clause === undefined ? text : withClause(text, oneLine(clauseName(clause))),
    ...(docString === undefined ? {} : { docString: { location, delimiter: '"""', ...docString } }),
  };
}
