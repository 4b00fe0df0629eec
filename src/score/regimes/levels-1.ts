import type { Level, RegimeMeasure, RegimeResult } from '../../model/regime.js';
import type { RequirementResult } from '../../model/report.js';
import { generationPrefix } from '../../model/requirement.js';
import { isFit, isOpen, isRequired } from '../../model/requirement-standing.js';
import {
  commonNotes,
  fitsByOperation,
  ofBuildingBlock,
  openRequirement,
  operationsMeasure,
  type RegimeFacts,
  shareOf,
  tally,
} from './counting.js';

const generation = '23Q4';
const id = (heading: string): string => `${generationPrefix}${generation}#${heading}`;

/** The cross-functional requirements that are about APIs; of these the REQUIRED ones count. */
const architecture: ReadonlySet<string> = new Set(['5.1', '5.2', '5.3', '5.4', '5.6', '5.13'].map(id));

/** Published places that contradict one another, and how they are read here. */
const readings = [
  'Requirement specification: the published table shows > 50 % and > 90 % in both columns; the published text (> 50 % for Level 1, > 90 % for Level 2) is used.',
  'Deployment: the published table has no Level 2; the published text has one (deployable with minimal integration). It is read as: deployment scripts (5.8) besides container images (5.7).',
  'Level 2 is published as "nearly all thresholds"; it is read as all of them. Level 1 is that of at least one category.',
] as const;

/**
 * The levels of the testing application and of the web site, for generation 23Q4: deployment, requirement specification
 * and API, each with Level 1 and Level 2.
 */
export function levels1(facts: RegimeFacts): RegimeResult {
  const crossFunctional = facts.requirements.filter(({ set }) => set === `${generationPrefix}${generation}`);
  const own = ofBuildingBlock(facts.requirements).filter(isRequired);
  const specification = specificationMeasure(own);
  const items = crossFunctional.filter((requirement) => architecture.has(requirement.id) && isRequired(requirement));
  const categories = [deploymentMeasure(crossFunctional), specification, apiMeasure(facts, items)];
  const level = overall(categories);
  const measures = [...categories, { ...itemsMeasure(items), asks: 'all for Level 2' }, ...operationsMeasure(facts)];
  return {
    name: 'levels-1',
    generation,
    result: level === 0 ? 'no level' : `Level ${level}`,
    reached: level === 2,
    level,
    score: specification.share,
    measures,
    open: own.filter(isOpen).map(openRequirement),
    notes: [...readings, listing(categories), ...commonNotes([...own, ...items], facts)],
  };
}

function deploymentMeasure(crossFunctional: readonly RequirementResult[]): RegimeMeasure {
  const shown = (heading: string): boolean =>
    crossFunctional.some((requirement) => requirement.id === id(heading) && isFit(requirement));
  const images = shown('5.7');
  const scripts = shown('5.8');
  const asked = crossFunctional.filter((requirement) => [id('5.7'), id('5.8')].includes(requirement.id));
  return {
    id: 'deployment',
    title: 'Deployment',
    asks: 'container images (5.7); deployment scripts too (5.8) for Level 2',
    ...tally(asked),
    level: levelWhen(images, images && scripts),
  };
}

/** More than 50 % and more than 90 %: exactly half is not enough. Whole numbers are compared, so nothing is rounded. */
function specificationMeasure(own: readonly RequirementResult[]): RegimeMeasure {
  const counted = tally(own);
  const above = (percent: number): boolean => counted.met * 100 > counted.of * percent;
  return {
    id: 'requirement-specification',
    title: 'Requirement specification',
    asks: '> 50 % of REQUIRED; > 90 % for Level 2',
    ...counted,
    level: levelWhen(above(50), above(90)),
  };
}

/** The service APIs of a GovSpec are its operations. Those that may be left out count only where something of them is shown. */
function apiMeasure({ operations }: RegimeFacts, items: readonly RequirementResult[]): RegimeMeasure {
  const distinct = fitsByOperation(operations);
  const fitting = distinct.filter((fits) => fits.every((fit) => fit === 'fit'));
  const all = fitting.length === distinct.length;
  return {
    id: 'api',
    title: 'API',
    asks: 'at least 1 operation; all, and the architecture items, for Level 2',
    ...shareOf(fitting.length, distinct.length),
    level: levelWhen(fitting.length > 0, all && itemsMeasure(items).holds),
  };
}

function itemsMeasure(items: readonly RequirementResult[]) {
  const counted = tally(items);
  return {
    id: 'architecture',
    title: 'API, architecture items',
    ...counted,
    holds: counted.of > 0 && counted.met === counted.of,
  };
}

function levelWhen(first: boolean, second: boolean): Level {
  if (first && second) return 2;
  return first ? 1 : 0;
}

function overall(categories: readonly RegimeMeasure[]): Level {
  const reached = categories.map(({ level = 0 }) => level);
  if (reached.every((level) => level === 2)) return 2;
  return reached.some((level) => level > 0) ? 1 : 0;
}

function listing(categories: readonly RegimeMeasure[]): string {
  const listed = categories.some(({ id: name, level = 0 }) => name !== 'deployment' && level > 0);
  return `A listing asks for Level 1 in requirement specification or API: ${listed ? 'reached' : 'not reached'}.`;
}
