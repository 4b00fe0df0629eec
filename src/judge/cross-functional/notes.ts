import type { CheckNotes } from '../../model/check-notes.js';
import type { CrossFunctionalRule } from '../../model/cross-functional.js';

/** What the pages about these rules say. */
export const crossFunctionalNotes: Readonly<Record<CrossFunctionalRule, CheckNotes>> = {
  'tls-version': {
    sends:
      'A TLS handshake that offers version 1.3 only, one with 1.2 only, and handwritten greetings with 1.1 and 1.0.',
    demands: '1.3 is accepted; 1.1 and 1.0 are refused. That 1.2 is accepted is remarked on.',
    basis:
      'The cross-functional requirement govstack-cfr-security#req-1, 5.12 of generation 23Q4, and RFC 8996 for 1.0 and 1.1.',
    notWhen: 'The URL is not https, or leads to this machine.',
    safeguards:
      'The greetings with old versions are written by hand and offer the suites that servers of their time have, because the TLS library of the checker may lack what it would have to offer. A refusal counts only where the server was seen to speak TLS. No answer in time, or an answer that is not TLS, is not verified.',
  },
  'tls-weak': {
    sends:
      'A handwritten greeting of TLS 1.2 that offers nothing but suites with NULL, EXPORT, RC4, DES or 3DES, or without a certificate.',
    demands: 'It is refused.',
    basis: 'The cross-functional requirement govstack-cfr-security#req-1 and 5.12 of generation 23Q4.',
    notWhen: 'The URL is not https, or leads to this machine.',
    safeguards:
      'As for `tls-version`: the greeting does not depend on what the TLS library of the checker can do, and a refusal counts only where the server was seen to speak TLS.',
  },
  'tls-certificate': {
    sends: 'A TLS handshake with the name of the host (SNI).',
    demands:
      'The certificate is for this host, in date, and signed by an authority that Node knows or that the profile names (clientCertificate.ca).',
    basis: 'The cross-functional requirement govstack-cfr-security#req-1; RFC 9525 and RFC 5280.',
    notWhen: 'The URL is not https, or leads to this machine.',
    safeguards:
      "An authority of one's own is named in the profile. Where nothing else can be sent because of the certificate, the other checks are not verified, and the report still says what is wrong with it.",
  },
  'plain-http': {
    sends:
      'The base URL of the profile over plain HTTP, without a credential: at port 80 where https has its usual port, else at the same port.',
    demands: 'No connection, a refusal, or a redirect to https.',
    basis: 'The cross-functional requirement govstack-cfr-security#req-1.',
    notWhen: 'The URL is not https, or leads to this machine.',
    safeguards: 'Any refusal and any silence is right. A body beside the redirect is remarked on only.',
  },
  timestamps: {
    sends: 'Nothing: the answers of the whole run are looked through.',
    demands:
      'A value whose schema says date or date-time, or whose name ends like that of a time, is written by ISO 8601; a date-time is in UTC.',
    basis: 'The cross-functional requirement govstack-cfr-data#req-2 and 5.19 of generation 23Q4.',
    notWhen: 'No answer of the run carries a time.',
    safeguards:
      'What a request carried may come back as it was sent. An offset other than zero that is stated is remarked on, because the requirement allows it beside local times; so is a number under the name of a time. A text under such a name counts only where it looks like a time.',
  },
  'json-everywhere': {
    sends: 'Nothing: the answers of the whole run are looked through.',
    demands: 'A body is JSON, or of a media type that the definition names for the operation; that of an error too.',
    basis: 'The cross-functional requirement govstack-cfr-data#req-3 and 5.23 of generation 23Q4.',
    notWhen: 'No answer has a body.',
    safeguards:
      'Answers to paths and methods that nobody defined are left out, and so are those with 413, 414, 429, 431, 502, 503 and 504: they may come from what stands before the candidate.',
  },
  'error-shape': {
    sends: 'Nothing: the answers of the whole run are looked through.',
    demands: 'Errors have the same properties, where the definition leaves their body open.',
    basis:
      'The cross-functional requirement govstack-cfr-architecture#req-7 and 5.2 of generation 23Q4, which recommend it; a requirement of the Building Block, where it asks for one form.',
    notWhen: 'No error was met whose shape the definition leaves open.',
    safeguards:
      'Where the definition describes the body of an error, that is how it has to be. Several shapes are not verified, unless the Building Block itself requires one form: the recommendation lets departures be documented.',
  },
  'nothing-secret-in-urls': {
    sends: 'Nothing but a request for the OpenAPI document: the answers of the whole run are looked through.',
    demands:
      'No link of the candidate, and no parameter of its own definition, is named like a token, a session, a password or a fact about a person; no link carries the credential.',
    basis: 'The cross-functional requirement govstack-cfr-architecture#req-6 and 5.1 of generation 23Q4.',
    notWhen: 'It always applies; without answers it is not verified.',
    safeguards:
      "What the GovSpec itself puts into URLs is its own defect and remarked on. Links that a request carried are not the candidate's. Tokens by which a list goes on, or against forgery, are harmless.",
  },
  'api-versioned': {
    sends: 'Nothing but a request for the OpenAPI document.',
    demands: 'A version in the URL, in the paths of the GovSpec, in a header, or as a parameter of the media type.',
    basis: 'The cross-functional requirement govstack-cfr-architecture#req-3 and 5.4 of generation 23Q4.',
    notWhen: 'It always applies.',
    safeguards:
      'The GovSpec gives most paths no version, which is not held against the candidate. It fails only where even the published document names none.',
  },
  'correlation-id': {
    sends:
      'A read that was answered with success, once more as it was and once with X-Correlation-ID, X-Request-ID, X-Trace-ID, traceparent, and what the GovSpec names.',
    demands: 'One of the ids comes back in any header of the answer.',
    basis:
      'The cross-functional requirement govstack-cfr-architecture#req-13 and 5.15 of generation 23Q4; the W3C Trace Context.',
    notWhen: 'It always applies; without a read it is not verified.',
    safeguards:
      'No text fixes the name of the header, so several are sent and any header may bring it back. That none is made where none is sent is remarked on only.',
  },
  health: {
    sends: 'A request to the path that the profile names, else to a few well-known ones.',
    demands: '200 or 503 with a statement of health.',
    basis: 'The cross-functional requirement govstack-cfr-architecture#req-15.',
    notWhen: 'It always applies; where a path is not named and none is found, it is not verified.',
    safeguards:
      'No text fixes a path, so that nothing found at a guessed one is no failure. A page that a server shows for any path is not taken for it.',
  },
  metrics: {
    sends: 'A request to the path that the profile names, else to a few well-known ones.',
    demands: '200 with figures: as text for Prometheus or OpenMetrics, or as JSON.',
    basis: 'The cross-functional requirement govstack-cfr-architecture#req-15.',
    notWhen: 'It always applies; where a path is not named and none is found, it is not verified.',
    safeguards: 'As for `health`.',
  },
  'openapi-published': {
    sends:
      'A request to each path that the profile names, else to the catalogue of APIs (RFC 9727), else to a few well-known paths.',
    demands: 'An OpenAPI document in JSON or YAML.',
    basis: 'The cross-functional requirement govstack-cfr-quality#req-4 and 5.6 of generation 23Q4.',
    notWhen: 'It always applies; where a path is not named and none is found, it is not verified.',
    safeguards: 'As for `health`.',
  },
  'openapi-valid': {
    sends: 'The same as for `openapi-published`.',
    demands: 'The document is of OpenAPI 3 and keeps to its rules, as swagger-parser sees them.',
    basis: 'The cross-functional requirement govstack-cfr-quality#req-4; the OpenAPI Specification.',
    notWhen: 'It always applies; without a document it is not verified.',
    safeguards: 'A version later than 3.1 is not judged. What swagger-parser is known to get wrong is taken out.',
  },
  'openapi-covers': {
    sends: 'The same as for `openapi-published`.',
    demands:
      'Every operation of the GovSpec is in one of the documents, with the parameters and the body that a client has to send.',
    basis: 'The cross-functional requirement govstack-cfr-quality#req-4; the definitions of the GovSpec.',
    notWhen: 'It always applies; without a document it is not verified.',
    safeguards:
      'The path of the server may stand before the paths, on either side. What is declared as not implemented or may be left out, and parts that an erratum touches, are remarked on only, and so is whatever differs in answers: of these the run itself speaks.',
  },
  sunset: {
    sends: 'The same as for `openapi-published`; the answers of the whole run are looked through.',
    demands:
      'Answers of operations that the document calls deprecated carry Sunset (RFC 8594) or Deprecation (RFC 9745).',
    basis: 'The cross-functional requirement govstack-cfr-architecture#req-17.',
    notWhen: 'The document calls no operation of the GovSpec deprecated.',
    safeguards: 'Only answers of success count; an operation without one is not verified.',
  },
  html5: {
    sends: 'A request for each page that the profile names.',
    demands:
      'The page begins with the doctype of HTML5, and html-validate finds no error by its rules of the standard.',
    basis: 'The cross-functional requirement govstack-cfr-quality#req-2; the HTML Standard.',
    notWhen: 'The profile says that there is no user interface (`pages: []`).',
    safeguards:
      'Without pages in the profile it is not verified. CSS and accessibility are for a person to verify. Warnings do not count.',
  },
  'rate-limit': {
    sends: 'On request only (`--probe rate-limit`): sixty valid reads at once.',
    demands: 'Some are answered with 429.',
    basis: 'The cross-functional requirement govstack-cfr-security#req-9.',
    notWhen: 'It was not asked for.',
    safeguards:
      'No text says a number, so that no limit met is not verified; only that the reads break the candidate (500, 502, 504) is a failure.',
  },
  injection: {
    sends:
      'On request only (`--probe injection`): five texts that look like code, in place of a text in at most three requests that were accepted. What they create is not removed.',
    demands: 'They are refused or kept: no 5xx, nothing of the inside in the answer, nothing worked out.',
    basis: 'The cross-functional requirement govstack-cfr-security#req-6.',
    notWhen: 'It was not asked for.',
    safeguards:
      'The texts do no harm where they are taken for code either. It says nothing of what is stored elsewhere.',
  },
};
