import type { CheckContext } from '../../model/check-context.js';
import { isObject, type Json } from '../../model/json.js';
import { mediaContent } from '../../plan/changes/inputs.js';
import { defineCheck } from '../../plan/kit/define-check.js';
import { accepted, send } from '../../plan/kit/requests.js';
import { bodyStep, ownStep, step } from '../../plan/kit/steps.js';
import { standIn } from '../../schema/stand-in.js';
import { toPath } from '../../support/json/pointer.js';
import { fill } from '../../support/json/template.js';
import { wholeOrNothing } from './judge.js';

const phrase = 'the patch is refused, and the {string} shows at {string} what it showed before';

/** A JSON Patch with a test that fails changes nothing. */
export const check = defineCheck({
  title: 'Patch as a whole',
  asks: 'A JSON Patch is refused as a whole if one of its operations fails.',
  order: 88,
  group: 'kept',
  depth: 'standard',
  restsOnReading: true,
  phrases: { [phrase]: { of: 'look-back', judge: wholeOrNothing } },
  notes: {
    sends:
      'A JSON Patch that replaces a value and then tests the same place for another value, which it cannot have. The item is read before and after.',
    demands: 'A refusal, and the item as it was.',
    basis:
      'RFC 6902 section 4.6: the value must be equal for the operation to succeed; section 5: if one operation fails, the patch must not be applied. The media type application/json-patch+json names this RFC.',
    notWhen: 'The operation does not change an item by application/json-patch+json, or the schema allows no `test`.',
    safeguards:
      'The patch without the test is accepted first, and the item is read right before. 401, 403, 404 and 429 say nothing of the patch.',
  },
  plan: (context) => {
    const { resourceRole } = context;
    const patch = resourceRole?.role === 'update' ? failingPatch(context) : undefined;
    if (patch === undefined || resourceRole === undefined || resourceRole.resource.read.length === 0)
      return { notApplicable: 'the operation takes no JSON Patch in which a value could be tested' };
    const { name } = resourceRole.resource;
    const steps = [
      accepted(context),
      bodyStep(patch.mediaType, patch.operations),
      // It matches its schema, and no other scenario may change the item meanwhile.
      step('And', 'allowed'),
      step('And', 'readBetween', name),
      send(context),
      ownStep('Then', phrase, name, toPath(patch.path)),
    ];
    return [{ title: 'A JSON Patch with a test that fails changes nothing', steps }];
  },
});

/** A patch whose second operation fails. */
interface FailingPatch {
  readonly mediaType: string;
  readonly operations: Json[];
  /** The place that the first operation replaces, and the second tests: a JSON pointer into the item. */
  readonly path: string;
}

/** The one operation of the valid patch, which replaces a value, and a test for another value. */
function failingPatch(context: CheckContext): FailingPatch | undefined {
  const { body } = context.template;
  const content = mediaContent(context);
  if (!content?.mediaType.startsWith('application/json-patch+json') || !Array.isArray(body?.value)) return undefined;
  const [first, ...others] = body.value;
  if (!isObject(first) || first.op !== 'replace' || others.length > 0) return undefined;
  const { path, value = null } = first;
  if (typeof path !== 'string') return undefined;
  const operations = [first, { op: 'test', path, value: otherThan(value) }];
  const { schema, mediaType } = content;
  const isRight =
    schema === undefined ||
    context.catalogue.schemas.validate(schema, 'request', fill(operations, standIn)).kind === 'valid';
  return isRight ? { mediaType, operations, path } : undefined;
}

function otherThan(value: Json): Json {
  if (typeof value === 'boolean') return !value;
  return typeof value === 'number' ? value + 1 : 'no such value';
}
