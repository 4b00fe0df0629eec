import type { Report } from '../../model/report.js';
import type { Verdict } from '../../model/verdict.js';
import type { AllureLabel, AllureLink } from './allure-result.js';

/** How grave a broken requirement of a level is, in the words of Allure. */
const severities: Readonly<Record<string, string>> = { REQUIRED: 'critical', OPTIONAL: 'minor' };

/**
 * What Allure groups and filters tests by: the Building Block, the operation, the kind of check, and the requirements.
 * @param check the title of the kind of check
 */
export function labelsOf(
  report: Report,
  { rule, operation, requirements, level = '', feature }: Verdict,
  check: string,
): AllureLabel[] {
  const { buildingBlock, tool } = report;
  const block = `${buildingBlock.title} ${buildingBlock.govspec}`;
  const { api, name } = placeOf(report, operation);
  const pairs: [string, string][] = [
    ['epic', block],
    ['feature', name],
    ['story', check],
    ['parentSuite', block],
    ['suite', api],
    ['subSuite', name],
    ['package', operation.replaceAll('/', '.')],
    ['severity', severities[level] ?? 'normal'],
    ['framework', tool.name],
    ['tag', rule],
    ...(level === '' ? [] : [['tag', level] as [string, string]]),
    ...requirements.map((id): [string, string] => ['requirement', id]),
    ...requirements.map((id): [string, string] => ['tag', id]),
    ...(feature === undefined ? [] : [['featureFile', `${feature.file}:${feature.line}`] as [string, string]]),
  ];
  return pairs.map(([label, value]) => ({ name: label, value }));
}

/** The title of the API and the operation, "POST /data"; what is asked of the candidate as a whole has neither. */
function placeOf({ operations, buildingBlock }: Report, id: string): { api: string; name: string } {
  const known = operations.find(({ operation }) => operation === id);
  if (known === undefined) return { api: 'The candidate as a whole', name: id };
  const title = buildingBlock.apis.find((api) => api.id === known.api)?.title ?? known.api;
  return { api: title, name: `${known.method} ${known.path}` };
}

/** The published definition that the scenario rests on, at the commit that was transcribed. */
export function linksOf({ buildingBlock }: Report, { operation }: Verdict): AllureLink[] {
  const [, id] = operation.split('/');
  return buildingBlock.apis
    .filter((api) => api.id === id)
    .flatMap(({ title, version, source }) => {
      if (source === undefined) return [];
      const { repository, commit, path } = source;
      const url = `https://github.com/${repository}/blob/${commit}/${encodeURI(path)}`;
      return [{ name: `Definition: ${title} ${version}`, url, type: 'definition' }];
    });
}
