import type { Catalogue } from '../model/catalogue.js';
import type { VerificationWay } from '../model/requirement.js';
import { textTable } from '../report/table.js';

/** How a requirement is known to be met, in a word. */
const wayWords: Readonly<Record<VerificationWay, string>> = {
  full: 'tests',
  partial: 'tests, evidence',
  manual: 'procedure',
  evidence: 'evidence',
  'no-operation': 'evidence',
};

/** A Building Block without an API: what it requires, and what can be done about it. */
export function listRequirements({ buildingBlock, requirements }: Catalogue): string {
  const { id, title, govspec } = buildingBlock;
  const own = requirements.filter(({ set }) => set === id);
  const asked = own.length === 0 ? requirements : own;
  const rows = asked.map(({ id: name, level, shown, statement }) => [name, level, wayWords[shown], statement]);
  const others = requirements.length - own.length;
  return [
    `${title} ${govspec}`,
    '',
    'No API is published, so it has no operations to run. Its requirements are answered by evidence; tests show what is asked',
    `of every candidate as a whole, a part of the ${others} cross-functional requirements.`,
    '',
    `  govstack-check evidence init ${id}`,
    `  govstack-check run ${id} --url http://… --evidence evidence.yaml`,
    `  govstack-check fit-gap ${id} --evidence evidence.yaml    (without a candidate)`,
    '',
    textTable(['requirement', 'level', 'shown by', 'what it asks'], rows),
    '',
  ].join('\n');
}
