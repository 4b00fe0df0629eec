import type { ProblemKind } from '../model/verdict.js';

export interface Words {
  readonly title: string;
  /** What to do about it. */
  readonly remedy: string;
}

/** Every kind of problem has its words; one without would not compile. */
export const problemWords: Readonly<Record<ProblemKind, Words>> = {
  'operation-not-served': {
    title: 'The operation is not served',
    remedy: 'Route this method and path, or correct the base URL in the profile.',
  },
  'declared-not-implemented': {
    title: 'The vendor declares the operation as not implemented',
    remedy: 'Implement it, and take it out of notImplemented in the profile.',
  },
  'no-answer': {
    title: 'There was no answer',
    remedy: 'Answer within the time limit of the profile, and keep the connection open until then.',
  },
  'undocumented-status': {
    title: 'The status is not documented',
    remedy: 'Answer with a status that the definition lists for this operation.',
  },
  'valid-request-refused': {
    title: 'A valid request is refused',
    remedy:
      'Accept what the definition allows; if a value is wrong for this candidate, give the right one in the profile.',
  },
  'server-error': {
    title: 'The server fails with an internal error',
    remedy: 'Handle this request without an internal error.',
  },
  'wrong-media-type': {
    title: 'The media type is not documented',
    remedy: 'Send the Content-Type that the definition lists.',
  },
  'body-missing': { title: 'The body is missing', remedy: 'Answer with the documented body.' },
  'body-not-json': {
    title: 'The body does not match its media type',
    remedy: 'Send a body in the form of its media type: for JSON, one valid text in UTF-8.',
  },
  'schema-mismatch': {
    title: 'The body does not match its schema',
    remedy: 'Change the value at the named place so that it matches the schema.',
  },
  'invalid-request-accepted': {
    title: 'An invalid request is accepted',
    remedy: 'Refuse requests that break the cited clause.',
  },
  'unknown-identifier-accepted': {
    title: 'An unknown identifier is accepted',
    remedy: 'Answer with the documented status for an unknown identifier, usually 404.',
  },
  'wrong-refusal-status': { title: 'The refusal has the wrong status', remedy: 'Refuse with the documented status.' },
  'access-not-refused': {
    title: 'Access without a valid credential is not refused',
    remedy: 'Check the credential on this operation too, and refuse access with 401 or 403.',
  },
  'not-kept': { title: 'A created item is not stored', remedy: 'Store what the answer says is stored.' },
  'differs-from-sent': {
    title: 'A read shows another value than the one that was sent',
    remedy: 'Store the value as it was sent.',
  },
  'update-lost': { title: 'The change is lost', remedy: 'Store the changed value.' },
  'still-there': { title: 'A removed item or value is still there', remedy: 'Remove it, or stop returning it.' },
  'callback-repeated': {
    title: 'A call arrives more than once',
    remedy: 'Call again only when the call was not acknowledged.',
  },
  'wrong-charset': { title: 'JSON is not in UTF-8', remedy: 'Write JSON in UTF-8, and name no other charset.' },
  'byte-order-mark': {
    title: 'JSON begins with a byte order mark',
    remedy: 'Send no byte order mark (U+FEFF) before JSON: many clients cannot read it.',
  },
  'header-missing': { title: 'A declared header is missing', remedy: 'Send the header that the definition requires.' },
  'wrong-header': { title: 'A header has a wrong value', remedy: 'Send the header as the definition declares it.' },
  'content-not-empty': {
    title: 'An answer that must be empty has content',
    remedy: 'Send no body and no Content-Length with 204, and a correct Content-Length with every other answer.',
  },
  'condition-ignored': {
    title: 'The condition of a request is ignored',
    remedy:
      'Compare If-Match and If-None-Match with the current ETag, and answer 412, 304 or 428 as the cited clause says; or send no ETag.',
  },
  'method-confused': {
    title: 'A method is treated as another one',
    remedy: 'Answer methods that the path does not document with 405 and the header Allow.',
  },
  'too-slow': {
    title: 'The answer takes longer than the vendor allows',
    remedy: 'Answer within maxTime of the profile (--max-time), or set a longer time.',
  },
  'not-repeatable': {
    title: 'The request cannot be repeated',
    remedy: 'Give a repeated GET, PUT or DELETE the same effect as a single one.',
  },
  'reveals-internals': {
    title: 'An error reveals internal details',
    remedy: 'Log details on the server, and answer with an explanation for the caller.',
  },
  'reveals-data': {
    title: 'A refusal shows protected data',
    remedy: 'Check access before anything is put into the answer.',
  },
  'write-only-returned': {
    title: 'A property that is writeOnly is returned',
    remedy: 'Leave out of every answer what the definition marks as writeOnly.',
  },
  'others-changed': { title: 'Another item is changed', remedy: 'Change only the item that the request names.' },
  'property-changed': {
    title: 'A property is changed that the request does not set',
    remedy: 'Change only the properties that the request sets.',
  },
  'list-incomplete': { title: 'The list leaves an item out', remedy: 'List every item that exists.' },
  'page-too-large': { title: 'The page size is ignored', remedy: 'Send no more items than were asked for.' },
  'pages-overlap': {
    title: 'An item is on more than one page',
    remedy: 'Start every page where the previous one ended, and keep the items in one order.',
  },
  'pages-lose': {
    title: 'An item is on no page',
    remedy: 'Start every page where the previous one ended, and keep the items in one order.',
  },
  'not-filtered': { title: 'The list is not filtered', remedy: 'List only items that match the filter.' },
  'wrong-order': {
    title: 'The list is not in the requested order',
    remedy: 'Sort the items as the parameter asks, across all pages.',
  },
  'callback-missing': {
    title: 'An expected call does not arrive',
    remedy: 'Call the address that the request gives.',
  },
  'wrong-value': {
    title: 'A value is not the expected one',
    remedy: 'Answer with the value that belongs to this request.',
  },
  'tls-not-spoken': {
    title: 'TLS 1.3 is not supported',
    remedy: 'Let the server, or the proxy before it, accept TLS 1.3.',
  },
  'weak-transport': {
    title: 'Weak encryption is accepted',
    remedy: 'Switch off the version of TLS that is named here, and weak cipher suites.',
  },
  'certificate-invalid': {
    title: 'The certificate is not valid',
    remedy:
      'Install a certificate that is in date, for this host name, with its whole chain; if you have your own authority, name it in the profile (clientCertificate.ca).',
  },
  'plain-http-served': { title: 'Plain HTTP is served', remedy: 'Close the port, or redirect every request to https.' },
  'wrong-time': {
    title: 'A time is not in ISO 8601 format, in UTC',
    remedy: 'Write times as 2026-01-31T12:00:00Z, and dates as 2026-01-31.',
  },
  'secret-in-url': {
    title: 'A URL contains secrets or personal data',
    remedy: 'Carry tokens, sessions and personal data in headers or bodies.',
  },
  'errors-differ': {
    title: 'Errors do not all have the same properties',
    remedy: 'Answer every error with the same properties.',
  },
  'version-missing': {
    title: 'The API does not show its version',
    remedy: 'Name the version in the path or in a header, and in info.version of the OpenAPI document.',
  },
  'id-lost': {
    title: 'The answer does not return the id of the request',
    remedy: 'Send the correlation id of the request back in a header of the answer.',
  },
  'not-offered': {
    title: 'A path that the profile names is not served',
    remedy: 'Serve it at this path, or correct the path in the profile.',
  },
  'document-invalid': {
    title: 'The OpenAPI document is not valid',
    remedy: 'Correct the document; any OpenAPI validator shows the places.',
  },
  'document-incomplete': {
    title: 'The OpenAPI document lacks a part of the GovSpec',
    remedy: 'Describe everything that the GovSpec asks for.',
  },
  'not-announced': {
    title: 'A deprecated operation does not say so',
    remedy: 'Send the headers Deprecation (RFC 9745) and Sunset (RFC 8594) with its answers.',
  },
  'page-invalid': { title: 'A page is not HTML5', remedy: 'Correct the markup at the named place.' },
};
