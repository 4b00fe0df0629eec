import type { Carrier, ParameterLocation } from '../../model/http.js';
import type { Json } from '../../model/json.js';
import type { ParameterSetting, RequestTemplate, SetUp, Step } from '../../model/plan.js';
import { toPath } from '../../support/json/pointer.js';
import { asText } from '../../support/json/write.js';
import { carrierWords, filledIn, locationWords, type Phrase, say } from '../../vocabulary/phrases.js';
import { jsonForFeature } from '../../vocabulary/quoted.js';

type Keyword = Step['keyword'];

/** One step from a phrase. */
export function step(keyword: Keyword, phrase: Phrase, ...values: (string | number)[]): Step {
  return { keyword, text: say(phrase, ...values) };
}

/** One step from the text of a phrase that a check brings. */
export function ownStep(keyword: Keyword, text: string, ...values: (string | number)[]): Step {
  return { keyword, text: filledIn(text, ...values) };
}

/** A step with a JSON text under it. */
function stepWithJson(keyword: Keyword, text: string, value: Json): Step {
  return { keyword, text, docString: { mediaType: 'json', content: jsonForFeature(JSON.stringify(value, null, 2)) } };
}

/** The situation and the valid request of an operation, as steps. */
export function backgroundSteps(template: RequestTemplate): Step[] {
  const { operation, bearer } = template;
  return [
    step('Given', 'environment', operation.api),
    step('And', 'resource', operation.path),
    ...(operation.system === undefined ? [] : [step('And', 'servedBy', operation.system)]),
    ...(bearer === undefined && operation.open !== true ? [step('And', 'credential')] : []),
    ...template.setUps.map(setUpStep),
    ...(bearer === undefined ? [] : [step('And', 'bearerOf', bearer)]),
    ...template.parameters.map(parameterStep),
    ...bodySteps(template),
    ...(template.person === undefined ? [] : [step('But', 'person', template.person)]),
    ...template.unsure.map((reason) => step('But', 'unsure', reason)),
  ];
}

/** The step by which an item comes to exist. */
export function setUpStep(setUp: SetUp): Step {
  const { resource, create } = setUp;
  if (create === undefined) return step('And', setUp.removed ? 'existingRemovable' : 'existing', resource);
  if (create.body === undefined) return step('And', 'existingCreated', resource, create.operation);
  return stepWithJson('And', say('existingCreatedWith', resource, create.operation), create.body);
}

/** Sets a parameter to a list or an object, which is written in its style. */
export function parameterAsJson(location: ParameterLocation, name: string, value: Json): Step {
  return stepWithJson('And', say('valueSetJson', locationWords(location), name), value);
}

function parameterStep(parameter: ParameterSetting): Step {
  const words = locationWords(parameter.in);
  const { setting, name } = parameter;
  if (setting.kind === 'existing') return step('And', 'valueOfExisting', words, name, setting.resource);
  if (setting.kind === 'literal') return step('And', 'valueSet', words, name, setting.text);
  if (setting.kind === 'json') return parameterAsJson(parameter.in, name, setting.value);
  return setting.assumed === undefined
    ? step('And', 'valueFromProfile', words, name, setting.name)
    : step('And', 'valueFromProfileOr', words, name, setting.name, setting.assumed);
}

/** Writes the whole body of the request. */
export function bodyStep(mediaType: string, value: Json): Step {
  const text = mediaType === 'application/json' ? say('body') : say('bodyAs', mediaType);
  return stepWithJson('And', text, value);
}

function bodySteps({ body, bodyChanges }: RequestTemplate): Step[] {
  if (body === undefined) return [];
  return [
    bodyStep(body.mediaType, body.value),
    ...bodyChanges.map(({ pointer, value }) => propertyStep(undefined, pointer, value)),
  ];
}

/** Sets one property of what a request carries. */
export function propertyStep(carrier: Carrier | undefined, pointer: string, value: Json): Step {
  const words = carrierWords(carrier);
  return typeof value === 'string'
    ? step('And', 'propertySet', words, toPath(pointer), asText(value))
    : propertyAsJson(carrier, pointer, value);
}

/** The same, written as JSON: a feature cannot hold every character of a text itself. */
export function propertyAsJson(carrier: Carrier | undefined, pointer: string, value: Json): Step {
  return stepWithJson('And', say('propertySetJson', carrierWords(carrier), toPath(pointer)), value);
}
