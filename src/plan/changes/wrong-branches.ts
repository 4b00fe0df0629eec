import { isObject, type Json } from '../../model/json.js';

/** One way to meet none of several alternatives. */
interface BranchCandidates {
  readonly variant: string;
  readonly words: string;
  readonly candidates: (value: Json) => readonly Json[];
}

/** Ways to meet none of the branches of oneOf or anyOf, where there is a choice among them. */
export const branchCandidates: readonly BranchCandidates[] = [
  {
    variant: '',
    words: 'a value that meets none of its alternatives',
    candidates: (value) => [...withOtherTexts(value), {}, 'no such value', { no: 'such value' }],
  },
  {
    variant: '-value',
    words: 'an alternative with a wrong value in it',
    candidates: (value) => eachWith(value, wrongFor),
  },
  {
    variant: '-required',
    words: 'an alternative that lacks what it requires',
    candidates: (value) => eachWith(value, () => undefined),
  },
  {
    variant: '-extra',
    words: 'an alternative with a property that it does not allow',
    candidates: (value) => (isObject(value) ? [{ ...value, notInTheDefinition: true }] : []),
  },
];

/** One schema beside null leaves no choice: what breaks it is asked by its own constraints. */
export function isChoice(branches: Json | undefined): boolean {
  return Array.isArray(branches) && branches.filter((branch) => !isNullOnly(branch)).length > 1;
}

function isNullOnly(branch: Json): boolean {
  return isObject(branch) && branch.type === 'null';
}

/** An object with other texts in it: by which a value is told to be of one kind or another is among them. */
function withOtherTexts(value: Json): Json[] {
  if (!isObject(value)) return [];
  const changed = Object.entries(value).map(([name, item]) => [
    name,
    typeof item === 'string' ? 'no-such-value' : item,
  ]);
  return [Object.fromEntries(changed)];
}

/** The object with one property changed or left out, the last first: by which kinds are told apart stands before. */
function eachWith(value: Json, change: (item: Json) => Json | undefined): Json[] {
  if (!isObject(value)) return [];
  return Object.keys(value)
    .reverse()
    .map((changed) =>
      Object.fromEntries(
        Object.entries(value).flatMap(([name, item]) => {
          const made = name === changed ? change(item) : item;
          return made === undefined ? [] : [[name, made]];
        }),
      ),
    );
}

function wrongFor(item: Json): Json {
  return typeof item === 'string' ? `~${item}~` : 'of another type';
}
