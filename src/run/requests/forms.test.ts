import { describe, expect, it } from 'vitest';
import { catalogueOf } from '../../../tests/support/small-definition.js';
import { filesOf, multipart, urlEncoded } from './multipart.js';

describe('a form with texts, lists and objects', () => {
  const value = { name: 'a b', tags: ['x', 'y&z'], at: { lat: 1, lon: 2 }, none: null };

  it('is written as a query is, its objects in JSON', () => {
    expect(urlEncoded(value)).toBe('name=a+b&tags=x&tags=y%26z&at=%7B%22lat%22%3A1%2C%22lon%22%3A2%7D');
  });

  it('is written as its encoding says', () => {
    const encoding = { tags: { style: 'pipeDelimited', explode: false }, at: { style: 'deepObject', explode: true } };
    expect(urlEncoded(value, encoding)).toBe('name=a+b&tags=x%7Cy%26z&at%5Blat%5D=1&at%5Blon%5D=2');
  });

  it('is written in parts, each of its own media type', () => {
    const form = { title: 'a', at: { lat: 1 }, picture: 'bytes', other: 'more' };
    const encoding = {
      picture: { contentType: 'image/png, image/jpeg' },
      title: { contentType: 'text/plain; charset=utf-8' },
    };
    const { text } = multipart(form, { files: ['picture', 'other'], encoding });
    const heads = text.split('\r\n').filter((line) => /^Content-/.test(line));
    expect(heads).toEqual([
      'Content-Disposition: form-data; name="title"',
      'Content-Type: text/plain; charset=utf-8',
      'Content-Disposition: form-data; name="at"',
      'Content-Type: application/json',
      'Content-Disposition: form-data; name="picture"; filename="file-1"',
      'Content-Type: image/png',
      'Content-Disposition: form-data; name="other"; filename="file-1"',
      'Content-Type: application/octet-stream',
    ]);
    expect(text).toContain('\r\n\r\n{"lat":1}\r\n');
  });
});

describe('the parts of a form that are files', () => {
  const properties = {
    byFormat: { type: 'string', format: 'binary' },
    byMediaType: { type: 'string', contentMediaType: 'application/octet-stream' },
    orNull: { anyOf: [{ type: 'string', contentMediaType: 'image/png' }, { type: 'null' }] },
    several: { type: 'array', items: { type: 'string', contentMediaType: 'image/png' } },
    byEncoding: { type: 'string' },
    text: { type: 'string' },
    json: { type: 'string', contentMediaType: 'application/json' },
  };
  const form = { schema: { type: 'object', properties }, encoding: { byEncoding: { contentType: 'image/png' } } };

  it('are those that hold bytes, as either version of OpenAPI says it', () => {
    const { schemas, operations } = catalogueOf({
      openapi: '3.1.0',
      info: { title: 'Photos', version: '1' },
      paths: {
        '/photos': {
          post: {
            requestBody: { content: { 'multipart/form-data': form } },
            responses: { 201: { description: 'made' } },
          },
        },
      },
    });
    const files = operations.flatMap((operation) => filesOf(schemas, operation));
    expect(files).toEqual(['byFormat', 'byMediaType', 'orNull', 'several', 'byEncoding']);
  });
});
