import type { Report, RequirementResult } from '../model/report.js';
import { regimeTitle } from './regime-lines.js';
import type { Sheet } from './sheet.js';
import { statusWords } from './words.js';

/** The columns, and their values. */
const columns: Readonly<Record<string, (requirement: RequirementResult, report: Report) => string>> = {
  set: ({ set }) => set,
  requirement: ({ id }) => id,
  level: ({ level }) => level,
  'published level': ({ level, publishedLevel }) => publishedLevel ?? level,
  kind: ({ kind }) => kind,
  'key functionality': ({ key }) => key ?? '',
  statement: ({ statement }) => statement,
  status: ({ status }) => statusWords[status],
  reason: ({ reason }) => reason,
  contradiction: ({ contradiction }) => contradiction ?? '',
  scenarios: ({ scenarios }) => String(scenarios.length),
  answer: ({ evidence }) => evidence?.answer ?? '',
  'answered by': ({ evidence }) => evidence?.by ?? '',
  on: ({ evidence }) => evidence?.on ?? '',
  expires: ({ evidence }) => evidence?.expires ?? '',
  links: ({ evidence }) => evidence?.links.join('\n') ?? '',
  files: ({ evidence }) => evidence?.files.map(({ path, sha256 }) => `${path} (sha256 ${sha256})`).join('\n') ?? '',
  overlay: ({ overlay }) => overlay ?? '',
  source: ({ source }) => source,
  candidate: (_, { candidate }) => candidate.name,
  regime: (_, { regime }) => regimeTitle(regime),
};

/** The requirements, one a row. */
export function requirementSheet(report: Report): Sheet {
  const cells = Object.values(columns);
  const rows = report.requirements.map((requirement) => cells.map((cell) => cell(requirement, report)));
  return { title: 'Requirements', head: Object.keys(columns), rows };
}
