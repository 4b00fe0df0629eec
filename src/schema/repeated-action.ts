import { sentences, spelled } from './action-states.js';

/** Texts that let an action be repeated, or that speak of what others have done. */
const exceptions =
  /\b(un?less|except|idempoten\w*|no effect|no error|not (fail|an error|refused|rejected|already)|(?<!not )succeeds?|2\d\d|un?changed|ignored|another|others?|someone|somebody|anyone|different)\b/i;
const refusing =
  /\b(409|422|refus\w*|reject\w*|conflict\w*|fails?|error|cannot|can't|can not|may not|must not|not allowed)\b/i;

/** States that an item leaves by itself, so that the action may be allowed again a moment later. */
const passing = /(ing|active|started|queued|scheduled|submitted)$/i;

/**
 * The listed states in which an action is refused, because it is what the action has brought about: "cancelled" in "An order that is
 * already cancelled answers 409", and "ended" in "cannot be ended again".
 * @param texts.said what the operation says; `refused` is what its 409 and 422 say
 */
export function statesOnce(
  { said, refused }: { readonly said: readonly string[]; readonly refused: readonly string[] },
  states: readonly string[],
): string[] {
  const told = said.flatMap(sentences).filter((text) => refusing.test(text));
  const plain = [...told, ...refused.flatMap(sentences)].filter((text) => !exceptions.test(text));
  return states.filter((state) => !passing.test(state) && plain.some((text) => saysOnce(text, spelled(state))));
}

function saysOnce(text: string, state: string): boolean {
  const word = state.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const quoted = `["'\`]?${word}["'\`]?`;
  const already = `\\balready (?:been |in (?:state|status) |(?:is|was) )?${quoted}(?![\\w-])|(?<![\\w-])${quoted} already\\b`;
  const again = `\\b(?:cannot|can't|can not|may not|must not|never) be ${word} (?:again|twice|more than once|a second time)\\b`;
  const once = `\\bbe ${word} (?:only |at most |just )?once\\b|\\b(?:only|at most|just) be ${word} once\\b`;
  return new RegExp([already, again, once].join('|')).test(spelled(text));
}
