import { expect, it } from 'vitest';
import { exchange, words } from '../../../tests/support/small-exchanges.js';
import type { Exchange } from '../../model/exchange.js';
import { html5 } from './judge.js';

const page = (body: string, type = 'text/html'): Exchange => exchange(200, { body, headers: { 'content-type': type } });
const whole =
  '<!DOCTYPE html>\n<html lang="en">\n<head><title>Start</title></head>\n<body><p>Welcome</p></body>\n</html>\n';

it.each<[string, Exchange, string]>([
  ['a page', page(whole), 'pass, with a remark'],
  ['a page after a comment', page(`<!-- made by hand -->\n${whole}`), 'pass, with a remark'],
  ['a page of another HTML', page('<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01//EN">\n<p>x</p>'), 'fail page-invalid'],
  ['a page with an element that is not closed', page(whole.replace('<p>', '<div><p>')), 'fail page-invalid'],
  ['a page with an obsolete element', page(whole.replaceAll(/<(\/?)p>/g, '<$1center>')), 'fail page-invalid'],
  ['a page with an id twice', page(whole.replace('<p>', '<p id="a"></p><p id="a">')), 'fail page-invalid'],
  ['a page without a title', page(whole.replace('<title>Start</title>', '')), 'fail page-invalid'],
  ['a page with an attribute twice', page(whole.replace('<p>', '<p class="a" class="b">')), 'fail page-invalid'],
  [
    'a page that leaves out what may be left out',
    page('<!doctype html><title>A</title><p>One<p>Two<br>'),
    'pass, with a remark',
  ],
  [
    'a page with its own elements and pictures',
    page(whole.replace('<p>', '<my-part data-a="1"></my-part><svg><path d="M0 0"/></svg><p>')),
    'pass, with a remark',
  ],
  [
    'a picture with elements of its own',
    page(whole.replace('<p>', '<svg><title>Map</title><font></font></svg><p>')),
    'pass, with a remark',
  ],
  [
    'a page with a title in a picture only',
    page(whole.replace('<title>Start</title>', '').replace('<p>', '<svg><title>Map</title></svg><p>')),
    'fail page-invalid',
  ],
  [
    'a page that is too long to be looked at',
    page(whole.replace('<p>Welcome</p>', `<div>${'x'.repeat(2_000_000)}</div>`)),
    'not-verified',
  ],
  ['no page', page('{}', 'application/json'), 'not-verified'],
  ['a refusal', exchange(404), 'not-verified'],
])('%s', async (_, given, expected) => expect(words(await html5([given]))).toBe(expected));
