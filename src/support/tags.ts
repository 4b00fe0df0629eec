/** A tag of a scenario in a tag expression, in which brackets, backslashes and spaces mean something. */
export function tagOf(name: string, value: string): string {
  return `@${name}=${value.replace(/[\\()\s]/g, '\\$&')}`;
}

/** The expression for scenarios that have one of the tags at least. */
export function anyTag(tags: readonly string[]): string {
  return tags.join(' or ');
}
