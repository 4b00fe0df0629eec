import { stringify } from 'yaml';
import type { Language } from '../model/language.js';
import type { Requirement } from '../model/requirement.js';
import type { Speech } from '../support/words/speech.js';
import { emptyRow, headKeys, type Row } from './columns.js';
import { writeCsv } from './csv.js';
import { formSpeech } from './form-words.js';

/** What the form asks about, and whose form it is. */
export interface Form {
  readonly buildingBlock: string;
  readonly requirements: readonly Requirement[];
  /** Where the GovSpec has no API, tests may not get to show what they show elsewhere, so all is asked. */
  readonly withoutApi: boolean;
  /** English where none is named. */
  readonly language?: Language;
}

/** The requirements that the form asks about: neither what tests show in full, nor what is no longer asked. */
export function askedInForm({ requirements, withoutApi }: Pick<Form, 'requirements' | 'withoutApi'>): Requirement[] {
  return requirements.filter(({ shown, level }) => (withoutApi || shown !== 'full') && level !== 'DEPRECATED');
}

/** The form in each format, as text or bytes. */
export const formFormats = {
  yaml: async (form: Form): Promise<string | Buffer> => yamlForm(form),
  csv: async (form: Form): Promise<string | Buffer> => writeCsv(rowsOf(form), form.language),
  xlsx: async (form: Form): Promise<string | Buffer> =>
    (await import('./xlsx.js')).writeXlsx(rowsOf(form), form.language),
} as const;

export type FormFormat = keyof typeof formFormats;

/** What each key of an answer holds, as comments. */
function preamble({ say }: Speech): string {
  const keys = ['answer', 'statement', 'links', 'files', 'by', 'on', 'expires'] as const;
  const lines = keys.map((key) => `#   ${`${key}:`.padEnd(10)} ${say(`form.help.${key}`)}`);
  const answers = `#   answer: met (${say('form.answer.met')}), not-met (${say('form.answer.not-met')}), not-applicable (${say('form.answer.not-applicable')})`;
  return [`# ${say('form.help.intro')}`, ...(say('form.answer.met') === 'met' ? [] : [answers]), ...lines, ''].join(
    '\n',
  );
}

function yamlForm(form: Form): string {
  const { buildingBlock, language = 'en' } = form;
  const speech = formSpeech(language);
  const asked = askedInForm(form);
  const parts = [preamble(speech), 'candidate: ""\n', `buildingBlock: ${scalar(buildingBlock)}\n`];
  parts.push(asked.length === 0 ? 'answers: []\n' : 'answers:\n');
  let section = '';
  for (const requirement of asked) {
    const title = sectionOf(requirement, speech);
    if (title !== section) parts.push(`\n  # ---- ${title}\n`);
    section = title;
    parts.push(entryText(requirement, speech));
  }
  return parts.join('');
}

function sectionOf({ set, key }: Requirement, { say }: Speech): string {
  return key === undefined ? set : say('form.key', { set, key });
}

function entryText({ id, level, shown, statement }: Requirement, { say }: Speech): string {
  return `  # ${level}, ${say(`form.needs.${shown}`)}: ${statement}
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
  const { buildingBlock, language = 'en' } = form;
  const speech = formSpeech(language);
  const { say } = speech;
  const head: Readonly<Record<(typeof headKeys)[number], Partial<Row>>> = {
    candidate: { asked: say('form.row.candidate') },
    buildingBlock: { asked: say('form.row.buildingBlock'), statement: buildingBlock },
  };
  const heads = headKeys.map((key): Row => ({ ...emptyRow, requirement: key, ...head[key] }));
  const asked = askedInForm(form).map(
    (requirement): Row => ({
      ...emptyRow,
      requirement: requirement.id,
      asked: requirement.statement,
      needs: `${sectionOf(requirement, speech)}: ${requirement.level}, ${say(`form.needs.${requirement.shown}`)}`,
    }),
  );
  return [...heads, ...asked];
}
