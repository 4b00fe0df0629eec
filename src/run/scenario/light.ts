import { ownEntry } from '../../model/own-entry.js';
import { operationProfile, type Profile } from '../../model/profile.js';
import type { Phrase } from '../../vocabulary/phrases.js';
import type { Script } from './script.js';

/** A version that a request names is known from a read of the item. */
const namesVersion = /\{\{\s*existing \S+ etag\b/;

/** What is made for a scenario alone, and read before anything rests on it. */
const making: ReadonlySet<Phrase | undefined> = new Set<Phrase>([
  'existingCreated',
  'existingCreatedWith',
  'another',
  'more',
]);

/**
 * The scenario without the reads that only show that its items were made; undefined where it has none of its own, where it is the
 * plain valid request, on which all others rest, and where a second try would cost what there is only once.
 */
export function lightScript(script: Script, profile: Pick<Profile, 'existing' | 'operations'>): Script | undefined {
  const { facts, steps } = script;
  const isOwn = facts.itemScope === facts.scope;
  const needsRead = steps.some(({ text, docString }) => namesVersion.test(text) || namesVersion.test(docString));
  const isAsked = steps.some(({ meaning }) => meaning?.phrase === 'person') || facts.sends !== facts.operation;
  if (!isOwn || needsRead || isAsked || facts.hasOwnSteps !== true || !makesItems(script, profile)) return undefined;
  const scope = `${facts.scope} light`;
  return { ...script, facts: { ...facts, scope, itemScope: scope, isLight: true } };
}

function makesItems({ facts, steps }: Script, profile: Pick<Profile, 'existing' | 'operations'>): boolean {
  const own = operationProfile(profile, { api: facts.api, name: facts.operation })?.existing ?? {};
  const made = steps.flatMap(({ meaning }) => (making.has(meaning?.phrase) ? [meaning?.values[0] ?? ''] : []));
  return made.length > 0 && !made.some((name) => [own, profile.existing].some((given) => ownEntry(given, name)));
}
