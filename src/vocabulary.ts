/**
 * The phrases that features are written in: cucumber expressions, one small set for every Building Block. Generated
 * features are made from them and step definitions are bound to them, so the two cannot drift apart.
 */
export const phrases = {
  // Given: the situation
  environment: 'an environment at "apiRoot" of the API {string}',
  resource: 'the resource {string}',
  existing: 'an existing {string}',
  existingCreated: 'an existing {string}, created with the request {string}',
  existingCreatedWith: 'an existing {string}, created with the request {string} and the body:',
  existingRemovable: 'an existing {string} that may be removed',
  servedBy: 'it is served by the system {string}',
  credential: 'the credential of the candidate profile is presented',
  bearer: 'the bearer token {string} is presented',
  bearerOf: 'the identifier of the existing {string} is presented as the bearer token',
  noCredential: 'no credential is presented',
  protected: 'access to this operation is protected',
  callbackAddress: 'a callback address that can be reached',
  unsure: 'a refusal is not held against the candidate, because {string}',
  // Given: the request
  valueSet: 'the {location} {string} is set to/as {string}',
  valueFromProfile: 'the {location} {string} is set to the profile value {string}',
  valueFromProfileOr:
    'the {location} {string} is set to the profile value {string}, or to {string} where the profile has none',
  valueOfExisting: 'the {location} {string} is set to the identifier of the existing {string}',
  valueUnknown: 'the {location} {string} is set to an identifier that does not exist',
  valueLeftOut: 'the {location} {string} is left out',
  body: 'the request body:',
  bodyAs: 'the request body, as {string}:',
  bodyLeftOut: 'the request body is left out',
  propertySet: 'the request body property {string} is set to/as {string}',
  propertySetJson: 'the request body property {string} is set to the JSON:',
  propertyUnknown: 'the request body property {string} is set to an identifier that does not exist',
  propertyLeftOut: 'the request body property {string} is left out',
  prepared: 'the next request is {string}',
  accepted: 'the request {string} is accepted as it stands',
  breaks: 'this breaks the clause {string} of the definition',
  // When
  sent: 'the request {string} is sent',
  // Then: the answer
  served: 'the operation is served',
  status: 'the response status code is {int}',
  statusOneOf: 'the response status code is one of {string}',
  mediaType: 'the success response has one of the media types {string}',
  successSchema: 'the success response body complies with the OAS schema for this operation and status code',
  schema: 'the response body complies with the OAS schema for this operation and status code',
  documentedProperties: 'the success response body shows the documented properties',
  header: 'the response header {string} is {string}',
  property: 'the response property {string} is {string}',
  propertyExists: 'the response property {string} exists',
  propertyMissing: 'the response property {string} does not exist',
  kept: 'the response property {string} is kept as {string}',
  differs: 'the response property {string} differs from the kept {string}',
  keysUsable: 'the keys at {string} can be used to verify signatures',
  signed: 'the response property {string} is a JWT that is signed with one of the kept {string}',
  signedClaims:
    'the response property {string} is a JWT that is signed with one of the kept {string} and shows {string}',
  // Then: refusals
  declined: 'the request is refused',
  refused: 'the request is refused with a status code 4XX',
  refusedSilently:
    'the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX',
  accessRefused: 'access is refused with the status code 401 or 403',
  notFound: 'the identifier is answered with the status code {int}',
  notFoundAny: 'the identifier is answered with a status code 4XX',
  // Then: calls of the candidate
  callbackArrives: 'the call {string} arrives',
  callbackSchema: 'the body of the call {string} complies with the OAS schema of its request',
  callbackCorrelates: 'the call {string} carries the request property {string} at {string}',
  // Then: what the candidate keeps
  readBack: 'the {string} can be read back and agrees with what was sent',
  readSame: 'the {string} that was created is answered',
  gone: 'the {string} can no longer be read',
} as const;

export type Phrase = keyof typeof phrases;

/** The words for where a parameter travels, as {location} stands for them. */
export const locations = {
  'path parameter': 'path',
  'query parameter': 'query',
  header: 'header',
  cookie: 'cookie',
} as const;

export type LocationWords = keyof typeof locations;

/** The words for a location. */
export function locationWords(location: (typeof locations)[LocationWords]): LocationWords {
  const found = Object.entries(locations).find(([, name]) => name === location);
  return (found?.[0] ?? 'header') as LocationWords;
}

/** Writes a phrase out, its placeholders filled in order. */
export function say(phrase: Phrase, ...values: (string | number)[]): string {
  const rest = [...values];
  return phrases[phrase].replaceAll('to/as', 'to').replace(/\{(string|int|location)\}/g, (_, type: string) => {
    const value = String(rest.shift() ?? '');
    return type === 'string' ? quoted(value) : value;
  });
}

/** A text in quotes as cucumber's {string} reads it back. */
function quoted(text: string): string {
  return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}
