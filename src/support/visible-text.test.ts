import { expect, it } from 'vitest';
import { visibleText } from './visible-text.js';

it.each([
  ['turns the text around', 'a\u202etxt.exe\u202c', 'a\\u202etxt.exe\\u202c'],
  ['isolates a part of it', '\u2067a\u2069', '\\u2067a\\u2069'],
  ['marks a direction', 'a\u200fb\u061c', 'a\\u200fb\\u061c'],
  ['has no width', 'pay\u200bment\ufeff\u2060', 'pay\\u200bment\\ufeff\\u2060'],
  ['joins what needs no joining', 'ad\u200dmin\u200c', 'ad\\u200dmin\\u200c'],
  ['ends a line where no line ends', 'a\u2028b', 'a\\u2028b'],
  ['spells in tags', 'a\u{e0041}', 'a\\udb40\\udc41'],
  ['hides bytes in variation selectors', 'a\ufe0f\u{e0101}', 'a\ufe0f\\udb40\\udd01'],
])('what %s is shown', (_, text, shown) => expect(visibleText(text)).toBe(shown));

it.each([
  ['Persian', 'می\u200cخواهم'],
  ['Hindi', 'क्\u200dष'],
  ['a family', '👨\u200d👩\u200d👧'],
  ['a coloured heart', '❤\ufe0f\u200d🔥'],
  ['the flag of Wales', '🏴\u{e0067}\u{e0062}\u{e0077}\u{e006c}\u{e0073}\u{e007f}'],
  ['Arabic and Hebrew', 'العربية עברית'],
  ['lines', 'a\r\n\tb'],
])('what belongs to the writing stays: %s', (_, text) => expect(visibleText(text)).toBe(text));
