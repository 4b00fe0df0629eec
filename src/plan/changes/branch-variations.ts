import type { CheckContext } from '../../model/check-context.js';
import { isObject, type Json } from '../../model/json.js';
import { codedTextWords } from '../../schema/coded-text.js';
import { guessedTexts } from '../../schema/guessed-texts.js';
import { existingItemWords, referredWord } from '../../schema/named-references.js';
import { isPlainText } from '../../schema/plain-text.js';
import { leaves } from '../../support/json/leaves.js';
import { get, tokens, toPath } from '../../support/json/pointer.js';
import { type Branch, branchesOf } from './branches.js';
import { placeWords, replaced, subjectEnd } from './replaced.js';
import type { Variation } from './variation.js';

/** The valid request with a value of another branch, wherever its body has a choice. */
export function branchVariations(context: CheckContext): Variation[] {
  return branchesOf(context)
    .filter(({ isSent }) => !isSent)
    .map((branch): Variation => {
      const { at, inside, number, value, clause } = branch;
      const place = at + inside;
      const doubt = doubtOfBranch(context, branch);
      return {
        title: `Alternative ${number} is accepted for ${placeWords(place)}`,
        subject: `body${subjectEnd(place)}-${number}`,
        change: { at, step: replaced(context, at, value) },
        clause,
        ...(doubt === undefined ? {} : { doubt }),
      };
    });
}

/** Why a branch may be refused though it is right: its texts are a guess, or name what the candidate may not hold. */
function doubtOfBranch(context: CheckContext, branch: Branch): string | undefined {
  const { schemas } = context.catalogue;
  const { value, inside, schema } = branch;
  const own = get(value, inside) ?? null;
  if (isOpenText(context, branch)) return codedTextWords([toPath(branch.at + inside)]);
  const guessed = guessedTexts(schemas, schema, own).map(({ at }) => toPath(at));
  if (guessed.length > 0) return codedTextWords(guessed);
  const named = isObject(own) ? references(own) : [];
  return named.length === 0 ? undefined : existingItemWords(named);
}

/** Any text, where the valid request has a number: mostly a number in another form, or a word that the definition does not list. */
function isOpenText({ catalogue: { schemas }, template }: CheckContext, { at, value, schema }: Branch): boolean {
  const sent = get(template.body?.value ?? null, at);
  const isText = typeof value === 'string' && typeof sent !== 'string' && !isObject(sent);
  return isText && isPlainText(schemas.follow(schema, 'request').node);
}

function references(value: Json): string[] {
  return [...leaves(value)].flatMap(({ at }) => {
    const name = tokens(at).at(-1) ?? '';
    return referredWord(name) === undefined ? [] : [`"${name}"`];
  });
}
