import type { SchemaRef, Schemas } from '../model/definition.js';
import { nameWords } from '../support/name-words.js';
import { itemProperties } from './item-properties.js';
import { namesLifecycle } from './lifecycle.js';
import { ownType } from './own-type.js';
import { type DefinedProperty, meantSchema } from './properties.js';

/** Where an item shows that an action was carried out, as the name of the action and the definition of the item tell. */
export interface ActionEffect {
  /** JSON pointer into the item. */
  readonly at: string;
  /** The state that it is then in, among the listed ones; or that a boolean is true, or a time is given. */
  readonly shows: { readonly state: string } | 'true' | 'a time';
}

/** Verbs whose participle does not follow the rule. */
const irregular: Readonly<Record<string, string>> = {
  pay: 'paid',
  send: 'sent',
  hold: 'held',
  freeze: 'frozen',
  withdraw: 'withdrawn',
  activate: 'active',
  reactivate: 'active',
  deactivate: 'inactive',
  open: 'open',
  reopen: 'open',
};

/** What an action is called as a thing that is made, as in `POST /payments/{id}/cancellation`. */
const nouns: Readonly<Record<string, string>> = {
  activation: 'activate',
  annulment: 'annul',
  cancellation: 'cancel',
  closure: 'close',
  completion: 'complete',
  deactivation: 'deactivate',
  publication: 'publish',
  reactivation: 'reactivate',
  rejection: 'reject',
  resolution: 'resolve',
  revocation: 'revoke',
  settlement: 'settle',
  suspension: 'suspend',
  termination: 'terminate',
};

/** Actions that several people may have to take, or that only ask for what their names say. */
const mayTakeSeveral = new Set([
  'approve',
  'accept',
  'confirm',
  'verify',
  'sign',
  'vote',
  'request',
  'submit',
  'schedule',
  'process',
  'run',
  'start',
  'stop',
  'pause',
  'resume',
  'retry',
  'sync',
  'toggle',
]);

/**
 * What `close` of `POST /orders/{id}/close` makes of an order: `status` is `closed`, or `closed` is true, or `closedAt` has a time.
 * @returns undefined where the item has no such property, or several listed states could be meant
 */
export function actionEffect(schemas: Schemas, item: SchemaRef, action: string): ActionEffect | undefined {
  const [word = '', ...others] = nameWords(action);
  const verb = Object.hasOwn(nouns, word) ? (nouns[word] ?? word) : word;
  if (others.length > 0 || mayTakeSeveral.has(verb)) return undefined;
  const forms = new Set(participles(verb));
  const effects = itemProperties(schemas, item, 'response').flatMap(
    (property) => effectAt(schemas, property, forms) ?? [],
  );
  const states = effects.filter(({ shows }) => typeof shows === 'object');
  if (states.length > 1) return undefined;
  return states[0] ?? effects.find(({ shows }) => shows === 'true') ?? effects[0];
}

/** How the state is called that a verb leads to: `closed`, `cancelled` or `canceled`. */
function participles(verb: string): string[] {
  const own = irregular[verb];
  const regular = verb.endsWith('e') ? `${verb}d` : verb.replace(/([^aeiou])y$/, '$1i').concat('ed');
  const doubled = /[aeiou][bdglmnpt]$/.test(verb) ? [`${verb}${verb.at(-1)}ed`] : [];
  return [regular, ...doubled, ...(own === undefined ? [] : [own])];
}

function effectAt(
  schemas: Schemas,
  { name, at, schema }: DefinedProperty & { readonly at: string },
  forms: ReadonlySet<string>,
): ActionEffect | undefined {
  const { node } = meantSchema(schemas, schema, 'response');
  const words = nameWords(name);
  const named = words.filter((word) => !['is', 'at', 'on', 'date', 'time', 'was'].includes(word));
  const isNamed = named.length === 1 && forms.has(named[0] ?? '');
  const { enum: listed, format } = node;
  if (namesLifecycle(name) && Array.isArray(listed)) {
    const states = listed.filter((state) => typeof state === 'string' && forms.has(state.toLowerCase()));
    const [state] = states;
    return typeof state === 'string' && states.length === 1 ? { at, shows: { state } } : undefined;
  }
  if (isNamed && ownType(node) === 'boolean') return { at, shows: 'true' };
  const isTime = format === 'date-time' || format === 'date';
  return isNamed && isTime && words.length > 1 ? { at, shows: 'a time' } : undefined;
}
