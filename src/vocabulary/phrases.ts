import type { Carrier } from '../model/http.js';
import { quoted, unquoted } from './quoted.js';

/**
 * The phrases that features are written in: cucumber expressions, one small set for every Building Block. Generated
 * features are made from them and step definitions are bound to them, so the two cannot drift apart.
 */
export const phrases = {
  // Given: the situation
  environment: 'an environment at "apiRoot" of the API {string}',
  resource: 'the resource {string}',
  elsewhere: 'the Building Block {string} is asked, to {string}',
  existing: 'an existing {string}',
  existingCreated: 'an existing {string}, created with the request {string}',
  existingCreatedWith: 'an existing {string}, created with the request {string} and the body:',
  existingRemovable: 'an existing {string} that may be removed',
  more: '{int} more items like the existing {string}',
  another: 'another existing {string} like it',
  oneMore: 'one more {string} beside the existing one, where another can be made',
  servedBy: 'it is served by the system {string}',
  credential: 'the credential of the candidate profile is presented',
  bearer: 'the bearer token {string} is presented',
  bearerOf: 'the identifier of the existing {string} is presented as the bearer token',
  noCredential: 'no credential is presented',
  unknownCredential: 'a credential that was never issued is presented',
  tamperedCredential: 'the credential is presented with another signature',
  longerCredential: 'the credential is presented with one character added',
  emptyCredential: 'an empty credential is presented',
  shorterCredential: 'the credential is presented without its last character',
  otherCaseCredential: 'the credential is presented with its letters in the other case',
  partialCredential: 'the credential for the security scheme {string} is left out',
  unsignedCredential: 'the credential is presented without its signature, with the algorithm "none"',
  otherCredential: 'the credential {string} of the candidate profile is presented instead',
  protected: 'access to this operation is protected',
  callbackAddress: 'a callback address that can be reached',
  person: 'an answer may wait for a person: {string}',
  unsure: 'a refusal is not held against the candidate, because {string}',
  // Given: the request
  valueSet: 'the {location} {string} is set to/as {string}',
  valueSetJson: 'the {location} {string} is set to the JSON:',
  valueFromProfile: 'the {location} {string} is set to the profile value {string}',
  valueFromProfileOr:
    'the {location} {string} is set to the profile value {string}, or to {string} where the profile has none',
  valueOfExisting: 'the {location} {string} is set to the identifier of the existing {string}',
  valueOfOther: 'the {location} {string} is set to the identifier of the other {string}',
  valueNearly: 'the {location} {string} is set to an identifier that differs from the right one only at its end',
  valueUnknown: 'the {location} {string} is set to an identifier that does not exist',
  valueLeftOut: 'the {location} {string} is left out',
  body: 'the request body:',
  bodyAs: 'the request body, as {string}:',
  bodyText: 'the request body is the text, as {string}:',
  bodyBytes: 'the request body is the bytes in Base64, as {string}:',
  bodyListed: 'the request body is sent as the only item of a list',
  bodyLeftOut: 'the request body is left out',
  propertySet: 'the {carrier} property {string} is set to/as {string}',
  propertySetJson: 'the {carrier} property {string} is set to the JSON:',
  propertyUnknown: 'the {carrier} property {string} is set to an identifier that does not exist',
  propertyLeftOut: 'the {carrier} property {string} is left out',
  prepared: 'the next request is {string}',
  accepted: 'the unchanged request {string} is accepted',
  acceptedWithCredential: 'with the right credential, the request {string} is accepted',
  breaks: 'the changed request breaks the clause {string} of the definition',
  allowed: 'the changed request is still valid',
  // When
  sent: 'the request {string} is sent',
  sentAgain: 'the same request is sent again',
  readBetween: 'the {string} is read in between',
  sentAs: 'the request {string} is sent with the method {string}',
  sentBare: 'the request {string} is sent over a connection of its own',
  // Then: the answer
  status: 'the response status code is {int}',
  statusOneOf: 'the response status code is one of {string}',
  mediaType: 'the success response has one of the media types {string}',
  successSchema: 'the success response body complies with the OAS schema for this operation and status code',
  refusalSchema: 'the body of the refusal complies with the OAS schema for this operation and status code',
  schema: 'the response body complies with the OAS schema for this operation and status code',
  header: 'the response header {string} is {string}',
  property: 'the response property {string} is {string}',
  propertyExists: 'the response property {string} exists',
  propertyMissing: 'the response property {string} does not exist',
  kept: 'the response property {string} is kept as {string}',
  claimKept: 'the claim {string} of the response property {string} is kept as {string}',
  differs: 'the response property {string} differs from the kept {string}',
  keysUsable: 'the keys at {string} can be used to verify signatures',
  signed: 'the response property {string} is a JWT that is signed with one of the kept {string}',
  signedClaims:
    'the response property {string} is a JWT that is signed with one of the kept {string} and shows {string}',
  acceptedBy: 'the request is accepted, because the clause {string} allows it',
  goesOn: 'the request is accepted, or the scenario ends here',
  // Then: other methods, repetitions
  harmless: 'the method changes nothing',
  repeated: 'the repeated request changes nothing further',
  // Then: refusals
  declined: 'the request is refused',
  refused: 'the request is refused with a status code 4XX',
  refusedSilently:
    'the request is refused with a status code that is neither 2XX nor 5XX, because the GovSpec documents no 4XX',
  accessRefused: 'access is refused with the status code 401 or 403',
  notFound: 'the identifier is answered with the status code {int}',
  notFoundAny: 'the identifier is answered with a status code 4XX',
  // Then: calls of the candidate
  callbackKept: 'the property {string} of the call {string} is kept as {string}',
  callShows: 'the call {string} shows {string} as {string}',
  callHas: 'the call {string} has one of the properties {string} below {string}',
  callNames: 'the call {string} names {string}',
  callOmits: 'the call {string} does not name {string} below {string}',
  refusedOrOmitted: 'the request is refused, or the call {string} brings an error or does not name {string}',
  // Then: what the candidate keeps
  readBack: 'the {string} can be read back and agrees with what was sent',
  gone: 'the {string} can no longer be read',
  // Then: what a search answers
  identifierKept: 'the identifier of the existing {string} is kept as {string}',
  keptDiffer: 'the kept {string} differs from the kept {string}',
  listShows: 'the list shows the kept {string}',
  listShowsOnce: 'the list shows the kept {string} only once',
  listShowsAs: 'the list shows the kept {string} with the property {string} as {string}',
  listHasOne: 'the list has one item with the property {string} as {string}',
  listOmits: 'the list does not show the kept {string}',
  answerShows: 'the answer shows {string}',
  answerOmits: 'the answer does not show {string}',
  entryKept: 'the identifier of the {string} that shows {string} is kept as {string}',
  // Then: what an answer tells, whatever its form
  answerKept: 'the answer is kept as {string}',
  answerDiffers: 'the answer differs from the kept answer {string}',
  answerAgrees: 'the answer is the same as the kept answer {string}',
  textHolds: 'a text in the answer contains {string}',
  textOfEitherHolds: 'a text in the answer or in the kept answer {string} contains {string}',
  textOmits: 'no text in the answer contains {string}',
  answerShowsNumber: 'the answer shows the number {string}, give or take {string}',
  answerWarns:
    'the answer or the kept answer {string} gives a warning that the kept answers {string} and {string} do not give',
  survives: 'the candidate still works after the request',
  // The candidate as a whole
  overTls: 'the candidate is reached over TLS',
  overPlainHttp: 'the same request is sent over plain HTTP',
  recorded: 'the answers of this run',
  asked: 'the candidate is asked for its {string}',
  readWithIds: 'a valid read is sent with correlation ids and without them',
  pagesFetched: 'the pages of the candidate profile are fetched',
  burst: '{int} valid reads are sent at once',
  injected: 'texts that look like code are sent where texts are expected',
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

const bodyWords = 'request body';

/** What {carrier} stands for: the body, or a parameter with its name in quotes. */
export const carriers = new RegExp(`${bodyWords}|(?:${Object.keys(locations).join('|')}) "(?:[^"\\\\]|\\\\.)*"`);

/** The words for a carrier; undefined is the body. */
export function carrierWords(carrier: Carrier | undefined): string {
  return carrier === undefined ? bodyWords : `${locationWords(carrier.location)} ${quoted(carrier.name)}`;
}

/** Reads the words for a carrier. */
export function readCarrier(words: string): Carrier | undefined {
  const start = words.indexOf(' "');
  if (start === -1) return undefined;
  return { location: locations[words.slice(0, start) as LocationWords], name: unquoted(words.slice(start + 1)) };
}

/** Writes a phrase out, its placeholders filled in order. */
export function say(phrase: Phrase, ...values: (string | number)[]): string {
  return filledIn(phrases[phrase], ...values);
}

/** Writes out the text of a phrase, its placeholders filled in order. */
export function filledIn(text: string, ...values: (string | number)[]): string {
  const rest = [...values];
  return text.replaceAll('to/as', 'to').replace(/\{(string|int|location|carrier)\}/g, (_, type: string) => {
    const value = String(rest.shift() ?? '');
    return type === 'string' ? quoted(value) : value;
  });
}
