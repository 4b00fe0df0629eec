import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { sampleRegister } from '../../../tests/support/sample-register.js';
import { languages } from '../../model/language.js';
import { packageRoot } from '../../support/package/paths.js';
import { renderRegisterHtml } from './register-page.js';
import { trendOf } from './trend.js';

const register = sampleRegister();
const page = renderRegisterHtml(register, { badges: new Map() });

describe('the page of a register', () => {
  it('links to the report of every submission, and to every badge', () => {
    const links = register.entries.flatMap(({ badge, submissions }) => [
      badge.svg,
      badge.endpoint,
      ...submissions.map(({ report }) => report),
    ]);
    for (const link of links) expect(page).toContain(`href="${link}"`);
  });

  it('says of what is not verified that it is not, and why', () => {
    const [, refused = ''] = page.split('id="refused"');
    expect(refused).toContain('broken.zip');
    expect(refused).toMatch(/not verified<\/strong>: it does not match what it claims/);
    expect(refused).toContain('verdicts: 1 verdict does not follow from the recording');
  });

  it('shows whatever stands in a submission as text', () => {
    expect(page).not.toContain('<img');
    expect(page).toContain('&lt;img src=x onerror=alert(1)&gt;');
    expect(page).not.toContain('\u202e');
    expect(page).not.toMatch(/<link|@import|url\(/);
  });

  it.each(languages)('has all its words in %s', (language) => {
    expect(renderRegisterHtml(register, { language, badges: new Map() })).toContain(`<html lang="${language}"`);
  });
});

describe('the index of a register', () => {
  const schema: object = JSON.parse(readFileSync(path.join(packageRoot, 'specs', 'register.schema.json'), 'utf8'));
  const ajv = new Ajv2020({ strict: false });
  addFormats.default(ajv);
  const validate = ajv.compile(schema);

  it('is what its schema says', () => {
    expect([validate(register), validate.errors]).toEqual([true, null]);
    expect(validate({ ...register, more: true })).toBe(false);
  });
});

describe('a trend', () => {
  it('is drawn from two runs on, and leaves out what has no share', () => {
    const run = { score: 0.5, coverage: 1 };
    expect(trendOf([run])).toBeUndefined();
    const trend = trendOf([run, { score: null, coverage: 0 }, { score: 1, coverage: 0.25 }]);
    expect(trend?.score.dots).toHaveLength(2);
    expect(trend?.coverage.dots).toHaveLength(3);
    expect(trend?.score.dots[1]?.y).toBe(trend?.grid[0]?.y);
    expect(trend?.coverage.dots[1]?.y).toBe(trend?.grid[2]?.y);
  });
});
