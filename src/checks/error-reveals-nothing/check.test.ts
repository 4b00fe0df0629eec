import { describe, expect, it } from 'vitest';
import { exchange, operation, words } from '../../../tests/support/small-exchanges.js';
import { steps, titles } from '../../../tests/support/small-plans.js';
import type { Operation } from '../../model/definition.js';
import type { Finding } from '../../model/verdict.js';
import { check } from './check.js';
import { revealsNothing } from './judge.js';

describe('an error', () => {
  const error = (text: string): Finding => revealsNothing({ operation, exchange: exchange(400, { body: text }) });
  it.each([
    ['a stack of Node', 'TypeError: x\n    at Object.handle (/srv/app/index.js:3:7)'],
    ['a stack of Java', 'java.lang.NullPointerException\n\tat org.example.Main.run(Main.java:12)'],
    ['an exception class', 'org.hibernate.exception.ConstraintViolationException: could not execute'],
    ['a stack of Python', 'Traceback (most recent call last):\n  File "app.py", line 3, in <module>'],
    ['a stack of PHP', '#0 /var/www/html/index.php(12): main()'],
    ['a path', 'cannot open "/usr/share/app/config.yaml"'],
    ['a path of Windows', 'C:\\inetpub\\wwwroot\\app.config not found'],
    ['an error of PostgreSQL', 'ERROR: syntax error at or near "x"'],
    ['an error of Oracle', 'ORA-00933: SQL command not properly ended'],
    ['a statement', 'failed: SELECT name, id FROM people WHERE id = 1'],
  ])('shows %s', (_, text) => expect(words(error(text))).toBe('fail reveals-internals'));

  it.each([
    ['an explanation', 'The property "name" is required at /body/name.'],
    ['a link', 'See https://example.org/errors/usr/app/invalid'],
    ['the path of the request', 'There is nothing at /op'],
    ['plain words', 'Please select one of the items from the list, and update the form.'],
  ])('may show %s', (_, text) => expect(words(error(text))).toBe('pass'));

  it.each([
    ['in plain words', 'error=invalid_request&error_description=The+scope+is+missing', 'pass'],
    [
      'with a path',
      'error=server_error&error_description=cannot+open+%22/usr/share/app/config.yaml%22',
      'fail reveals-internals',
    ],
    ['that is none', 'code=1', 'not-verified'],
  ])('of a redirect, %s', (_, query, expected) => {
    const page = { ...operation, page: true as const };
    const redirect = exchange(302, { headers: { location: `https://client.invalid/usr/lib/back?${query}` } });
    expect(words(revealsNothing({ operation: page, exchange: redirect }))).toBe(expected);
  });

  it('may be an answer that says that nothing is there', () => {
    const content = { mediaType: 'application/json' };
    const responses = [
      { status: '200', contents: [content], headers: [] },
      { status: '204', contents: [], headers: [] },
    ];
    const read = { ...operation, method: 'GET', responses } as unknown as Operation;
    expect(words(revealsNothing({ operation: read, exchange: exchange(204) }))).toBe('pass');
    expect(words(revealsNothing({ operation, exchange: exchange(204) }))).toBe('not-verified');
  });

  it('that is none shows nothing, and a banner is a remark', () => {
    expect(words(revealsNothing({ operation, exchange: exchange(200) }))).toBe('not-verified');
    const headers = { server: 'Apache/2.4.1', 'x-powered-by': 'Express' };
    expect(words(revealsNothing({ operation, exchange: exchange(404, { headers }) }))).toBe('pass, with a remark');
  });
});

describe('what is asked', () => {
  it('of an operation that it is about', () => {
    expect(titles(check, 'createThing')).toEqual(['An error about an invalid request reveals no internal details']);
    expect(steps(check, 'createThing')).toEqual([
      'Given the unchanged request "createThing" is accepted',
      'And the request body property "$.name" is left out',
      'And the changed request breaks the clause "/components/schemas/Thing/required" of the definition',
      'When the request "createThing" is sent',
      'Then the response reveals nothing about how the candidate is built',
    ]);
  });
});
