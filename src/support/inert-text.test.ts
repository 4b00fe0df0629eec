import { expect, it } from 'vitest';
import { inertText } from './inert-text.js';

const signs = 'a\u001b[31m\u0000\u007f\u009b\tb\r\n';

it('has nothing in a file that acts on a terminal, and keeps its spaces', () => {
  expect(inertText('report.html', signs)).toBe('a\ufffd[31m\ufffd\ufffd\ufffd\tb\r\n');
  expect(inertText('report.junit.xml', 'ä \u{1f600}')).toBe('ä \u{1f600}');
});

it('has escapes in JSON, which mean the same', () => {
  for (const name of ['report.json', 'messages.ndjson', 'report.sarif', 'exchanges.har']) {
    const written = inertText(name, JSON.stringify(signs));
    expect(written).toBe('"a\\u001b[31m\\u0000\\u007f\\u009b\\tb\\r\\n"');
    expect(JSON.parse(written)).toBe(signs);
  }
});
