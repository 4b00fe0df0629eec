import { describe, expect, it } from 'vitest';
import { maskData, refersToFiles, unmaskData } from './data-references.js';
import { decodedText, parseDefinition } from './parse-definition.js';

const document = (rest: string): string => `openapi: 3.0\ninfo: { title: a, version: 1.10 }\n${rest}`;

describe('the text of a definition', () => {
  it('keeps versions and dates as they are written', () => {
    const read = parseDefinition(document('x-day: 2024-01-02\npaths: { /a: { 200: yes } }'), 'a.yaml');
    expect(read).toEqual({
      openapi: '3.0',
      info: { title: 'a', version: '1.10' },
      'x-day': '2024-01-02',
      paths: { '/a': { '200': 'yes' } },
    });
  });

  it('keeps the texts that a schema of texts lists without quotes', () => {
    const listed = 'a: { type: string, enum: [1.0, 01, 0x1F, 2, no, null], default: 1.10, example: 1e3 }';
    const others = 'b: { type: number, enum: [1.0] }\nc: { properties: { type: { enum: [1.0] } } }';
    expect(parseDefinition(`${listed}\n${others}`, 'a.yaml')).toEqual({
      a: { type: 'string', enum: ['1.0', '01', '0x1F', 2, 'no', null], default: '1.10', example: '1e3' },
      b: { type: 'number', enum: [1] },
      c: { properties: { type: { enum: [1] } } },
    });
  });

  it('has merge keys, and anchors that many places repeat', () => {
    const many = Array.from({ length: 400 }, (_, index) => `  p${index}: *one`).join('\n');
    const read = parseDefinition(`a: &one { b: 1 }\nc: { <<: *one, d: 2 }\ne:\n${many}`, 'a.yaml');
    expect(read).toMatchObject({ c: { b: 1, d: 2 }, e: { p399: { b: 1 } } });
  });

  it('cannot fill the memory by repeating repetitions', () => {
    const levels = Array.from({ length: 9 }, (_, at) => `l${at + 1}: &l${at + 1} [${`*l${at},`.repeat(9)}]`);
    expect(() => parseDefinition(['l0: &l0 [x]', ...levels].join('\n'), 'a.yaml')).toThrow(/alias/i);
  });

  it.each(['utf-16le', 'utf-8'])('may begin with a mark (%s)', (encoding) => {
    const bytes = Buffer.from('\ufeffa: ž', encoding === 'utf-8' ? 'utf-8' : 'utf16le');
    expect(parseDefinition(decodedText(bytes), 'a.yaml')).toEqual({ a: 'ž' });
  });
});

describe('references in data', () => {
  const data = { $ref: 'https://example.org/1', deep: [{ $ref: '#/none' }] };
  const schema = {
    enum: [data],
    default: data,
    examples: [data],
    properties: { example: { $ref: '#/a' }, default: { $ref: './b.yaml' } },
    'x-own': data,
  };
  const node = {
    schema,
    example: data,
    examples: { one: { value: data }, two: { $ref: '#/components/examples/two' } },
  };

  it('are masked, and nothing else is', () => {
    const masked = JSON.stringify(maskData(node));
    expect(masked.match(/"\$ref"/g)).toHaveLength(3);
    expect(masked).toContain('"properties":{"example":{"$ref":"#/a"},"default":{"$ref":"./b.yaml"}}');
    expect(masked).toContain('"two":{"$ref":"#/components/examples/two"}');
    expect(unmaskData(maskData(node))).toEqual(node);
  });

  it('are no other files', () => {
    expect(refersToFiles({ example: data })).toBe(false);
    expect(refersToFiles(node)).toBe(true);
  });
});
