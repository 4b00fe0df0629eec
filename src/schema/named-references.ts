/** Names whose values the client chooses, though they end like references. */
const ownNames =
  /^(external|correlation|request|trace|span|idempotency|message|client(reference|request)?|national|tax|vat|device|session|personal|passport|document|legal)[_-]?(id|key|uuid)s?$/i;

const referenceName = /^(.+?)(?:[_-](?:id|uuid|key)s?|Ids?|IDs?|Uuids?|UUIDs?)$/;

/** The word for what a property or a parameter refers to by its name: `customer` for `customerId` or `billing_customer_id`. */
export function referredWord(name: string): string | undefined {
  if (ownNames.test(name)) return undefined;
  const stem = referenceName.exec(name)?.[1];
  return stem
    ?.split(/[_\W]+|(?<=[a-z\d])(?=[A-Z])/)
    .at(-1)
    ?.toLowerCase();
}

/** Why a refusal of values that name other items is held against nobody. */
export function existingItemWords(places: readonly string[]): string {
  return `${places.join(', ')} may have to name an item that exists`;
}

/** Plurals that do not end in s, and those that end in it in another way. */
const irregular: ReadonlyMap<string, string> = new Map([
  ['people', 'person'],
  ['children', 'child'],
  ['men', 'man'],
  ['women', 'woman'],
  ['feet', 'foot'],
  ['criteria', 'criterion'],
  ['indices', 'index'],
  ['matrices', 'matrix'],
  ['vertices', 'vertex'],
  ['analyses', 'analysis'],
  ['series', 'series'],
  ['species', 'species'],
  ['status', 'status'],
  ['news', 'news'],
]);

/** The singular of a word in lower case whose plural follows no rule. */
export function irregularSingular(word: string): string | undefined {
  return irregular.get(word.toLowerCase());
}

/** True where two words name the same thing, one or both in the plural. */
export function sameThing(one: string, other: string): boolean {
  return singular(one) === singular(other);
}

/** True for a word that names one thing. */
export function isSingular(word: string): boolean {
  return singular(word) === word.replace(/[_\W]+/g, '').toLowerCase();
}

function singular(word: string): string {
  const plain = word.replace(/[_\W]+/g, '').toLowerCase();
  const own = irregularSingular(plain);
  if (own !== undefined) return own;
  return plain
    .replace(/ies$/, 'y')
    .replace(/(ss|x|z|ch|sh|us)es$/, '$1')
    .replace(/(?<!s|u|i)s$/, '')
    .replace(/(?<=[sxz]|ch|sh)e$/, '');
}
