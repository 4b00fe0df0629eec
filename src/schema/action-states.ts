/** What texts say of the states in which an action on an item is allowed, and to which it leads. */
export interface ActionStates {
  readonly from: readonly string[];
  readonly to?: string;
}

/** Texts that say when something is not so are not read. */
const exceptions = /\b(un?less|except|other than|any (state|status)|cannot|can't|regardless)\b/i;

/** Sentences that say when an action is refused, as in "A trip that is finished already answers 409", unless they name the other states. */
const refusals = /\b(4\d\d|already|refus\w*|reject\w*|conflict\w*|fails?|forbidden|not allowed)\b/i;
const ofOthers = /\b(only|must|has to|needs to|otherwise|others?|else|is not|not in|(any|every)thing but)\b/i;
const allButOne = /\b(any|every)thing but\b/i;

const between = '(?:\\s*(?:,|/|\\bor\\b|\\band\\b)\\s*)+(?:in |an? |the )?';
const arrow = '\\s*(?:->|=>|→|\\bto\\b)\\s*';
const before =
  '\\b(?:only|(?:any|every)thing but|(?:that|which|who|it) (?:is|are)|must be|has to be|needs to be|while|if|from|is not|not in (?:state|status))\\s+(?:still |currently |only |for |in |an? |the |state |status )*';

/**
 * Reads texts such as "Starts a trip that is planned" or "pending or confirmed to cancelled", in which the listed states stand as
 * they are spelled.
 * @returns undefined where no text says when the action is allowed.
 */
export function actionStates(texts: readonly string[], states: readonly string[]): ActionStates | undefined {
  const words = new Map(states.map((state) => [spelled(state), state]));
  if (words.size < 2 || texts.some(saysOtherwise)) return undefined;
  const one = [...words.keys()]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|');
  const several = `["'\`]?(?:${one})["'\`]?(?:${between}["'\`]?(?:${one})["'\`]?)*`;
  const moved = new RegExp(`\\b(${several})${arrow}["'\`]?(${one})\\b`, 'g');
  const told = new RegExp(`${before}(${several})(?![\\w-])`, 'g');
  const plain = texts
    .flatMap(sentences)
    .filter((text) => !refusals.test(text) || ofOthers.test(text))
    .map(spelled);
  const moves = plain.flatMap((text) => [...text.matchAll(moved)]);
  const found = moves.length > 0 ? moves : plain.flatMap((text) => [...text.matchAll(told)]);
  const from = found.flatMap(([, list = '']) => list.match(new RegExp(`(?:${one})`, 'g')) ?? []);
  if (from.length === 0) return undefined;
  const [to, ...others] = new Set(moves.flatMap(([, , word = '']) => words.get(word) ?? []));
  const known = [...new Set(from)].flatMap((word) => words.get(word) ?? []);
  return { from: known, ...(to === undefined || others.length > 0 ? {} : { to }) };
}

/** True for texts that say of what is in any other state than those that they name that the action is refused. */
export function refusesOthers(texts: readonly string[]): boolean {
  return texts.flatMap(sentences).some((text) => refusals.test(text) && ofOthers.test(text));
}

/** True for a text that names the states in which an action is not allowed: "for anything but a draft", unless that is refused. */
const saysOtherwise = (text: string): boolean =>
  exceptions.test(text) || sentences(text).some((one) => allButOne.test(one) && !refusals.test(one));

export function sentences(text: string): string[] {
  return text.split(/(?<=[.!?;])\s+/);
}

/** A state or a text in lower case, with one way to part words. */
export function spelled(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\s_]+/g, ' ')
    .trim();
}
