/** How the validator says what a schema demands, and how a report says what was expected. */
const forms: readonly (readonly [RegExp, string])[] = [
  [/^must match format "(.*)"$/, 'a value in the format "$1"'],
  [/^must match pattern "(.*)"$/s, 'a string that matches the pattern "$1"'],
  [/^must have required property '(.*)'$/s, 'the required property "$1"'],
  [/^must not have the property "(.*)"$/s, 'no property "$1"'],
  [/^must have property (\S+) when property (\S+) is present$/, 'the property "$1", because "$2" is there'],
  [/^must NOT have fewer than (\d+) (\w+)$/, 'at least $1 $2'],
  [/^must NOT have more than (\d+) (\w+)$/, 'at most $1 $2'],
  [
    /^must NOT have duplicate items \(items ## (\d+) and (\d+) are identical\)$/,
    'items that all differ (items $1 and $2 are the same)',
  ],
  [/^must be ([<>]=? .*)$/, 'a number $1'],
  [/^must be multiple of (.*)$/, 'a multiple of $1'],
  [/^must match exactly one schema in oneOf$/, 'a value that matches exactly one schema of oneOf'],
  [/^must match a schema in anyOf$/, 'a value that matches a schema of anyOf'],
  [/^must NOT be valid$/, 'a value that does not match the schema of "not"'],
  [/^boolean schema is false$/, 'no value here'],
];

const types: Readonly<Record<string, string>> = {
  object: 'an object',
  array: 'an array',
  string: 'a string',
  number: 'a number',
  integer: 'an integer',
  boolean: 'a boolean',
  null: 'null',
};

/** What a schema demands of a value, in the words that follow "expected". */
export function demanded(message: string): string {
  const [, named = ''] = /^must be ([a-z]+(?:,[a-z]+)*)$/.exec(message) ?? [];
  const words = named.split(',').map((type) => types[type]);
  if (words.every((word) => word !== undefined)) return words.join(' or ');
  const [form, text = ''] = forms.find(([pattern]) => pattern.test(message)) ?? [];
  return form === undefined ? message.replace(/^must (be |have )?/, '') : message.replace(form, text);
}
