/** What one kind of check is called and what it asks. The ids are stable: reports and baselines name them. */
export interface Rule {
  readonly title: string;
  readonly asks: string;
}

export const rules = {
  'operation-served': { title: 'Operation served', asks: 'The candidate routes the operation.' },
  'success-status': { title: 'Success status', asks: 'A valid request is answered with a documented success status.' },
  'content-type': { title: 'Content type', asks: 'The success answer has a documented media type.' },
  'body-schema': { title: 'Body schema', asks: 'The body of the answer meets its schema.' },
  'documented-properties': {
    title: 'Documented properties',
    asks: 'The success answer shows documented properties; what is missing is an observation.',
  },
  'state-create': { title: 'Create is kept', asks: 'What was created can be read back and agrees with what was sent.' },
  'state-read': { title: 'Read is true', asks: 'A read answers the item that was created.' },
  'state-update': { title: 'Update is kept', asks: 'What was changed can be read back.' },
  'state-delete': { title: 'Delete has effect', asks: 'What was removed can no longer be read.' },
  'state-list': { title: 'List is whole', asks: 'A list contains what exists.' },
  paging: { title: 'Paging', asks: 'Pages are as large as asked for, and lose or repeat nothing.' },
  filter: { title: 'Filter', asks: 'A documented filter filters.' },
  'partial-update': { title: 'Partial update', asks: 'What a partial change does not mention stays as it was.' },
  'others-untouched': { title: 'Others untouched', asks: 'Changing or removing one item leaves the others alone.' },
  'repeat-read': { title: 'Repeated read', asks: 'Reading twice gives the same.' },
  'repeat-update': { title: 'Repeated update', asks: 'Putting twice is as putting once.' },
  'repeat-delete': { title: 'Repeated delete', asks: 'Removing twice does no harm.' },
  'accepts-minimal': { title: 'Minimal request', asks: 'What the definition requires is enough.' },
  'accepts-optional': { title: 'Optional input', asks: 'Optional parameters may be given.' },
  'accepts-boundary': { title: 'Boundary value', asks: 'Values on their limits are accepted.' },
  'accepts-enum': { title: 'Listed value', asks: 'Every listed value is accepted.' },
  'tolerant-reader': { title: 'Tolerant reader', asks: 'A property that the definition does not know is overlooked.' },
  'unicode-kept': { title: 'Unicode kept', asks: 'Any script comes back as it was sent.' },
  'missing-required': { title: 'Missing input', asks: 'A request without a required input is refused.' },
  'wrong-type': { title: 'Wrong type', asks: 'A request with a value of the wrong type is refused.' },
  'wrong-enum': { title: 'Value not listed', asks: 'A request with a value that its list does not have is refused.' },
  'wrong-format': { title: 'Wrong format', asks: 'A request with a text that is not of its format is refused.' },
  'wrong-pattern': {
    title: 'Wrong pattern',
    asks: 'A request with a text that does not match its pattern is refused.',
  },
  'wrong-length': {
    title: 'Wrong length',
    asks: 'A request with a text or list that is too long or too short is refused.',
  },
  'out-of-range': { title: 'Out of range', asks: 'A request with a number beyond its limits is refused.' },
  'unknown-property': { title: 'Unknown property', asks: 'A property that the definition forbids is refused.' },
  'malformed-json': { title: 'Malformed JSON', asks: 'A body that is no JSON is refused.' },
  'unsupported-media-type': {
    title: 'Unsupported media type',
    asks: 'A body of a media type that the definition does not list is refused.',
  },
  'unknown-identifier': {
    title: 'Unknown identifier',
    asks: 'An identifier that does not exist is answered as documented.',
  },
  'no-credential': { title: 'No credential', asks: 'A request without a credential is refused.' },
  'unknown-credential': { title: 'Unknown credential', asks: 'A credential that was never issued is refused.' },
  'altered-credential': { title: 'Altered credential', asks: 'A token that was tampered with is refused.' },
  'other-credential': { title: 'Other credential', asks: 'A credential that must not be let in is refused.' },
  'refusal-shows-nothing': {
    title: 'Refusal shows nothing',
    asks: 'A refused access shows nothing of what it protects.',
  },
  charset: { title: 'Charset', asks: 'JSON is written in UTF-8.' },
  'declared-headers': {
    title: 'Declared headers',
    asks: 'The headers that the definition declares are there, and of their type.',
  },
  'no-content': { title: 'No content', asks: 'An answer without content has none.' },
  'conditional-read': { title: 'Conditional read', asks: 'What has not changed can be asked for conditionally.' },
  'method-not-allowed': {
    title: 'Method not allowed',
    asks: 'A method that the path does not document is not taken for another one.',
  },
  'head-harmless': { title: 'HEAD', asks: 'HEAD does no harm.' },
  'options-harmless': { title: 'OPTIONS', asks: 'OPTIONS does no harm.' },
  'error-reveals-nothing': {
    title: 'Error reveals nothing',
    asks: 'An error tells nothing of how the candidate is made.',
  },
  'callback-arrives': { title: 'Call arrives', asks: 'The call that a request makes due arrives.' },
  'callback-schema': { title: 'Call schema', asks: 'The body of the call meets its schema.' },
  'callback-correlation': { title: 'Call correlation', asks: 'The call names the request that it answers.' },
  'callback-once': { title: 'Call arrives once', asks: 'The call arrives only once.' },
  'tls-version': { title: 'TLS version', asks: 'TLS 1.3 is spoken, and what is older than 1.2 is refused.' },
  'tls-weak': { title: 'Weak ciphers', asks: 'Weak cipher suites are refused.' },
  'tls-certificate': { title: 'Certificate', asks: 'The certificate is valid for the name, the time and the chain.' },
  'plain-http': { title: 'Plain HTTP', asks: 'Without TLS nothing is served.' },
  timestamps: { title: 'Timestamps', asks: 'Every time in the answers is written by ISO 8601, in UTC.' },
  'json-everywhere': { title: 'JSON everywhere', asks: 'Answers are JSON, those that refuse included.' },
  'error-shape': { title: 'Shape of errors', asks: 'Errors have one shape.' },
  'nothing-secret-in-urls': {
    title: 'Nothing secret in URLs',
    asks: 'No URL carries a token, a session or personal data.',
  },
  'api-versioned': { title: 'Versioned API', asks: 'The API says its version.' },
  'correlation-id': {
    title: 'Correlation id',
    asks: 'The id of a request comes back, and one is made where none is sent.',
  },
  health: { title: 'Health', asks: 'The candidate says whether it is well.' },
  metrics: { title: 'Metrics', asks: 'The candidate offers figures for monitoring.' },
  'openapi-published': { title: 'OpenAPI published', asks: 'The candidate publishes its OpenAPI document.' },
  'openapi-valid': { title: 'OpenAPI valid', asks: 'The published OpenAPI document is valid.' },
  'openapi-covers': { title: 'OpenAPI covers', asks: 'The published OpenAPI document has no less than the GovSpec.' },
  sunset: { title: 'Sunset', asks: 'Deprecated operations say until when they are served.' },
  html5: { title: 'HTML5', asks: 'Pages for people are HTML5.' },
  'rate-limit': { title: 'Rate limit', asks: 'Too many requests are held back.' },
  injection: { title: 'Injection', asks: 'Texts that look like code are taken for texts.' },
} as const satisfies Record<string, Rule>;

export type RuleId = keyof typeof rules;

export function isRuleId(text: string): text is RuleId {
  return Object.hasOwn(rules, text);
}

/** Rules by which an operation shows what it is for; the others ask how well it keeps to its definition and to HTTP. */
const functional: ReadonlySet<string> = new Set<RuleId>([
  'operation-served',
  'success-status',
  'body-schema',
  'state-create',
  'state-read',
  'state-update',
  'state-delete',
  'state-list',
  'paging',
  'filter',
  'partial-update',
  'others-untouched',
  'callback-arrives',
  'callback-schema',
  'callback-correlation',
]);

/** True for rules by which an operation shows what it is for. */
export function showsFunction(rule: RuleId): boolean {
  return functional.has(rule);
}
