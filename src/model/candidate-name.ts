/** What a candidate is called of which nobody has said the name. */
export const noName = 'candidate';

/** The name in a profile that `init` has written, until someone changes it. */
export const starterName = 'My product';

/**
 * True where somebody has said what a candidate is called. Candidates without a name are never taken for one and the same.
 */
export function isNamed(name: string): boolean {
  return !['', noName, starterName].includes(name.trim());
}
