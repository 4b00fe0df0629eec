import path from 'node:path';
import { z } from 'zod';
import { answers } from '../model/evidence.js';
import { answersByWord } from './form-words.js';

/** A day that exists, as YYYY-MM-DD. YAML and spreadsheets hand days over as text. */
const dayShape = z.iso.date({ error: 'must be a day as YYYY-MM-DD' });

const linkShape = z.url({ protocol: /^https?$/, error: 'must be an http or https URL' });

const fileShape = z
  .string()
  .min(1)
  .refine((file) => !path.isAbsolute(file), { error: 'must be a path from the folder of the evidence file' });

/** A key with nothing behind it is one that is not answered yet. */
function empty<T extends z.ZodType>(shape: T) {
  return z.preprocess((value) => (value === null || value === '' ? undefined : value), shape.optional());
}

function listOf<T extends z.ZodType>(item: T) {
  return z.preprocess((value) => value ?? [], z.array(item));
}

/** What people write in place of the words of the form. */
const meant: Readonly<Record<string, (typeof answers)[number]>> = {
  yes: 'met',
  true: 'met',
  no: 'not-met',
  false: 'not-met',
  notmet: 'not-met',
  unmet: 'not-met',
  'n/a': 'not-applicable',
  na: 'not-applicable',
};

/** An answer as the form has it: whatever its case, with spaces around it or in place of hyphens, in another word, or in another language. */
function answerMeant(value: unknown): unknown {
  if (typeof value !== 'string' && typeof value !== 'boolean') return value;
  const word = String(value)
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, '-');
  return meant[word] ?? answersByWord().get(word) ?? word;
}

const answerShape = z
  .strictObject({
    requirement: z.string().min(1),
    answer: z.preprocess(
      answerMeant,
      empty(z.enum(answers, { error: `must be one of ${answers.join(', ')} (yes, no and n/a are understood)` })),
    ),
    statement: empty(z.string()),
    links: listOf(linkShape),
    files: listOf(fileShape),
    by: empty(z.string()),
    on: empty(dayShape),
    expires: empty(dayShape),
  })
  .superRefine((entry, context) => {
    if (entry.answer === undefined) return;
    const wrong = (key: string, message: string): void => {
      context.addIssue({ code: 'custom', path: [key], message });
    };
    if (entry.by === undefined) wrong('by', 'must say who answers');
    if (entry.on === undefined) wrong('on', 'must say on which day, as YYYY-MM-DD');
    if (entry.answer === 'not-applicable' && entry.statement === undefined)
      wrong('statement', 'must say why it does not apply');
    if (entry.expires !== undefined && entry.on !== undefined && entry.expires < entry.on)
      wrong('expires', `is before the day of the answer, ${entry.on}`);
  });

/** The shape of evidence.yaml. Unknown keys are refused, because a typing error would otherwise go unnoticed. */
export const evidenceShape = z
  .strictObject({
    candidate: z.string({ error: 'must name the candidate' }).min(1, 'must name the candidate'),
    buildingBlock: empty(z.string()),
    answers: z.array(answerShape),
  })
  .superRefine(({ answers: given }, context) => {
    const seen = new Set<string>();
    given.forEach(({ requirement }, index) => {
      if (seen.has(requirement))
        context.addIssue({
          code: 'custom',
          path: ['answers', index, 'requirement'],
          message: `${requirement} is answered twice`,
        });
      seen.add(requirement);
    });
  });

/** What an evidence file says, before its files are hashed. */
export type EvidenceText = z.infer<typeof evidenceShape>;
