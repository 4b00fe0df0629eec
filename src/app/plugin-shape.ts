import { z } from 'zod';
import type { Plugin } from '../pipeline/plugin.js';
import { UserError } from '../support/errors.js';

const kebabCase = z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'it must be written in kebab-case');
const text = z.string().min(1);
const aFunction = z.custom<unknown>((value) => typeof value === 'function', 'it must be a function');

const formatShape = z.strictObject({
  extension: text.optional(),
  fileNames: z.record(z.string(), text).optional(),
  render: z.partialRecord(z.enum(['report', 'fit-gap', 'comparison', 'portfolio', 'messages']), aFunction),
});

const phraseShape = z.object({ of: text, judge: aFunction });

/** What every kind of check has; the functions of each kind are called only where it needs them. */
const checkShape = z.looseObject({
  kind: z.enum(['operation', 'call', 'whole-candidate'], 'it must be made by defineCheck'),
  title: text,
  asks: text,
  order: z.number(),
  notes: z.strictObject({ sends: text, demands: text, basis: text, notWhen: text, safeguards: text }),
  phrases: z.record(z.string(), phraseShape).optional(),
  plan: aFunction.optional(),
});

const pluginShape = z.strictObject({
  name: kebabCase,
  checks: z.record(kebabCase, checkShape).optional(),
  formats: z.record(kebabCase, formatShape).optional(),
  buildingBlocks: z.array(text).optional(),
});

/**
 * Takes what a module exports as a plugin.
 * @param place what to call it in messages
 * @throws UserError naming the first thing that is wrong.
 */
export function readPlugin(exported: unknown, place: string): Plugin {
  const { error } = pluginShape.safeParse(exported);
  if (error === undefined) return exported as Plugin;
  const [issue] = error.issues;
  const where = issue === undefined || issue.path.length === 0 ? '' : `${issue.path.join('.')}: `;
  throw new UserError(`The plugin ${place} has the wrong shape: ${where}${issue?.message ?? 'it is no object'}`, {
    hint: 'See docs/extending.md for a plugin of each kind.',
  });
}
