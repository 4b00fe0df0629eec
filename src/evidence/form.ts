import { stringify } from 'yaml';
import type { Requirement, VerificationWay } from '../model/requirement.js';
import { emptyRow, headKeys, type Row } from './columns.js';
import { writeCsv } from './csv.js';
import { writeXlsx } from './xlsx.js';

/** What the form asks about, and whose form it is. */
export interface Form {
  readonly buildingBlock: string;
  readonly requirements: readonly Requirement[];
  /** Where the GovSpec has no API, tests may not get to show what they show elsewhere, so all is asked. */
  readonly withoutApi: boolean;
}

/** Why a requirement needs an answer. */
const needs: Readonly<Record<VerificationWay, string>> = {
  full: 'shown by tests as far as the URL of the candidate lets them; else by evidence',
  partial: 'tests show a part; the rest by evidence',
  manual: 'shown by a procedure that a person follows',
  evidence: 'shown by evidence',
  'no-operation': 'no API is specified; evidence is welcome',
};

/** The requirements that the form asks about: neither what tests show in full, nor what is no longer asked. */
export function askedInForm({ requirements, withoutApi }: Pick<Form, 'requirements' | 'withoutApi'>): Requirement[] {
  return requirements.filter(({ shown, level }) => (withoutApi || shown !== 'full') && level !== 'DEPRECATED');
}

/** The form in each format, as text or bytes. */
export const formFormats = {
  yaml: async (form: Form): Promise<string | Buffer> => yamlForm(form),
  csv: async (form: Form): Promise<string | Buffer> => writeCsv(rowsOf(form)),
  xlsx: (form: Form): Promise<string | Buffer> => writeXlsx(rowsOf(form)),
} as const;

export type FormFormat = keyof typeof formFormats;

const preamble = `# What the tests cannot show, answered by the vendor. Leave "answer" empty for what is not answered yet.
#   answer:    met, not-met, or not-applicable (then the statement says why)
#   statement: what makes it so
#   links:     [https://…], public or for the reader of the report
#   files:     [paths from the folder of this file]; their hashes go into the report
#   by, on:    who answers, and on which day (YYYY-MM-DD); expires: the last day on which the answer holds
`;

function yamlForm(form: Form): string {
  const { buildingBlock } = form;
  const asked = askedInForm(form);
  const parts = [preamble, 'candidate: ""\n', `buildingBlock: ${scalar(buildingBlock)}\n`];
  parts.push(asked.length === 0 ? 'answers: []\n' : 'answers:\n');
  let section = '';
  for (const requirement of asked) {
    const title = sectionOf(requirement);
    if (title !== section) parts.push(`\n  # ---- ${title}\n`);
    section = title;
    parts.push(entryText(requirement));
  }
  return parts.join('');
}

function sectionOf({ set, key }: Requirement): string {
  return key === undefined ? set : `${set}, key functionality ${key}`;
}

function entryText({ id, level, shown, statement }: Requirement): string {
  return `  # ${level}, ${needs[shown]}: ${statement}
  - requirement: ${scalar(id)}
    answer:
    statement:
    links: []
    files: []
    by:
    on:
    expires:
`;
}

function scalar(text: string): string {
  return stringify(text, { defaultStringType: 'QUOTE_DOUBLE', lineWidth: 0 }).trimEnd();
}

function rowsOf(form: Form): Row[] {
  const { buildingBlock } = form;
  const head: Readonly<Record<(typeof headKeys)[number], Partial<Row>>> = {
    candidate: { asked: 'the name of the candidate, in the column "statement"' },
    buildingBlock: { asked: 'the Building Block that this form is for', statement: buildingBlock },
  };
  const heads = headKeys.map((key): Row => ({ ...emptyRow, requirement: key, ...head[key] }));
  const asked = askedInForm(form).map(
    (requirement): Row => ({
      ...emptyRow,
      requirement: requirement.id,
      asked: requirement.statement,
      needs: `${sectionOf(requirement)}: ${requirement.level}, ${needs[requirement.shown]}`,
    }),
  );
  return [...heads, ...asked];
}
