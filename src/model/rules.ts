/** What one kind of check is called and what it asks. The ids are stable: reports and baselines name them. */
export interface Rule {
  readonly title: string;
  readonly asks: string;
  /** Scenarios of this rule never change the item that they are given, so they may share one. */
  readonly sharesItems: boolean;
}

export const rules = {
  'operation-served': {
    title: 'Operation served',
    asks: 'The candidate routes the operation.',
    sharesItems: false,
  },
  'success-status': {
    title: 'Success status',
    asks: 'A valid request is answered with a documented success status.',
    sharesItems: false,
  },
  'content-type': {
    title: 'Content type',
    asks: 'The success answer has a documented media type.',
    sharesItems: false,
  },
  'body-schema': {
    title: 'Body schema',
    asks: 'The body of the answer meets its schema.',
    sharesItems: false,
  },
  'documented-properties': {
    title: 'Documented properties',
    asks: 'The success answer shows documented properties; what is missing is an observation.',
    sharesItems: false,
  },
  'missing-required': {
    title: 'Missing input',
    asks: 'A request without a required input is refused.',
    sharesItems: true,
  },
  'wrong-type': {
    title: 'Wrong type',
    asks: 'A request with a value of the wrong type is refused.',
    sharesItems: true,
  },
  'unknown-identifier': {
    title: 'Unknown identifier',
    asks: 'An identifier that does not exist is answered as documented.',
    sharesItems: true,
  },
  'no-credential': {
    title: 'No credential',
    asks: 'A request without a credential is refused.',
    sharesItems: true,
  },
  'state-create': {
    title: 'Create is kept',
    asks: 'What was created can be read back and agrees with what was sent.',
    sharesItems: false,
  },
  'state-read': {
    title: 'Read is true',
    asks: 'A read answers the item that was created.',
    sharesItems: false,
  },
  'state-update': {
    title: 'Update is kept',
    asks: 'What was changed can be read back.',
    sharesItems: false,
  },
  'state-delete': {
    title: 'Delete has effect',
    asks: 'What was removed can no longer be read.',
    sharesItems: false,
  },
  'callback-arrives': {
    title: 'Call arrives',
    asks: 'The call that a request makes due arrives.',
    sharesItems: false,
  },
  'callback-schema': {
    title: 'Call schema',
    asks: 'The call carries what its definition asks of it.',
    sharesItems: false,
  },
  'callback-correlation': {
    title: 'Call correlation',
    asks: 'The call names the request that it answers.',
    sharesItems: false,
  },
} as const satisfies Record<string, Rule>;

export type RuleId = keyof typeof rules;

export function isRuleId(text: string): text is RuleId {
  return Object.hasOwn(rules, text);
}
