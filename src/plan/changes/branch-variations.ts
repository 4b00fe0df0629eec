import type { CheckContext } from '../../model/check-context.js';
import type { SchemaRef } from '../../model/definition.js';
import { isObject, type Json, type JsonObject } from '../../model/json.js';
import { codedTextWords } from '../../schema/coded-text.js';
import { guessedTexts } from '../../schema/guessed-texts.js';
import { existingItemWords, referredWord } from '../../schema/named-references.js';
import { isPlainText } from '../../schema/plain-text.js';
import { definedProperties } from '../../schema/properties.js';
import { standIn } from '../../schema/stand-in.js';
import { leaves } from '../../support/json/leaves.js';
import { get, set, tokens, toPath } from '../../support/json/pointer.js';
import { fill } from '../../support/json/template.js';
import { type Branch, branchesOf } from './branches.js';
import { bodySchemaOf } from './inputs.js';
import { placeWords, replaced, subjectEnd } from './replaced.js';
import type { Variation } from './variation.js';

/** The valid request with a value of another branch, wherever its body has a choice. */
export function branchVariations(context: CheckContext): Variation[] {
  return branchesOf(context)
    .filter(({ isSent }) => !isSent)
    .map((branch): Variation => {
      const { at, inside, number, clause } = branch;
      const value = withFewProperties(context, branch);
      const place = at + inside;
      const doubt = doubtOfBranch(context, { ...branch, value });
      return {
        title: `Alternative ${number} is accepted for ${placeWords(place)}`,
        subject: `body${subjectEnd(place)}-${number}`,
        change: { at, step: replaced(context, at, value) },
        clause,
        ...(doubt === undefined ? {} : { doubt }),
      };
    });
}

/**
 * The value of a branch without its optional properties, or with one of them where it would mean nothing, or another branch,
 * without any: some exclude one another, which a definition rarely says. What marks the branch stays.
 */
function withFewProperties(context: CheckContext, branch: Branch): Json {
  const { schemas } = context.catalogue;
  const { value, inside, schema, namedBy } = branch;
  const own = get(value, inside);
  if (!isObject(own)) return value;
  const needed = definedProperties(schemas, schema, 'request').filter(
    (property) =>
      property.required || property.name === namedBy || isMark(schemas.follow(property.schema, 'request').node),
  );
  const names = needed.map(({ name }) => name);
  const optional = Object.keys(own).filter((name) => !names.includes(name));
  if (optional.length < 2) return value;
  const keeping = (kept: readonly string[]): Json =>
    set(value, inside, Object.fromEntries(Object.entries(own).filter(([name]) => kept.includes(name))));
  const fewer = [...(names.length === 0 ? [] : [names]), ...optional.map((name) => [...names, name])].map(keeping);
  return fewer.find((one) => isOfBranch(context, branch, one)) ?? value;
}

/** True for a property that has one value only. */
function isMark(node: JsonObject): boolean {
  return node.const !== undefined || (Array.isArray(node.enum) && node.enum.length === 1);
}

function isOfBranch(context: CheckContext, { at, inside, schema }: Branch, value: Json): boolean {
  const { catalogue, template } = context;
  const { schemas } = catalogue;
  const whole = bodySchemaOf(context);
  const isValid = (ref: SchemaRef, made: Json): boolean =>
    schemas.validate(ref, 'request', fill(made, standIn)).kind === 'valid';
  return (
    whole !== undefined &&
    isValid(schema, get(value, inside) ?? null) &&
    isValid(whole, set(template.body?.value ?? null, at, value))
  );
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
