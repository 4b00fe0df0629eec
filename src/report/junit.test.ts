import { describe, expect, it } from 'vitest';
import { sampleReport } from '../../tests/support/sample-report.js';
import { readXml, type XmlElement } from '../support/xml.js';
import { renderFitGapJunit } from './fit-gap-junit.js';
import { junitParts } from './junit.js';

const renderJunit = (...given: Parameters<typeof junitParts>): string => [...junitParts(...given)].join('');

const sample = sampleReport();
const failed = sample.verdicts.filter(({ outcome }) => outcome === 'fail');

interface Part {
  readonly attributes: readonly string[];
  readonly required: readonly string[];
  readonly children: readonly string[];
}

const counts = ['tests', 'failures', 'errors', 'skipped', 'time', 'timestamp'];

/** What the JUnit schema of Jenkins lets stand where; `skipped` of the whole is what builders add. */
const schema: Readonly<Record<string, Part>> = {
  testsuites: { attributes: ['name', ...counts], required: [], children: ['testsuite'] },
  testsuite: { attributes: ['name', ...counts], required: ['name'], children: ['properties', 'testcase'] },
  properties: { attributes: [], required: [], children: ['property'] },
  property: { attributes: ['name', 'value'], required: ['name', 'value'], children: [] },
  testcase: {
    attributes: ['name', 'classname', 'time'],
    required: ['name', 'classname'],
    children: ['skipped', 'error', 'failure', 'system-out', 'system-err'],
  },
  skipped: { attributes: ['message', 'type'], required: [], children: [] },
  error: { attributes: ['message', 'type'], required: [], children: [] },
  failure: { attributes: ['message', 'type'], required: [], children: [] },
  'system-out': { attributes: [], required: [], children: [] },
};

function faultsOf(element: XmlElement): string[] {
  const part = schema[element.name];
  if (part === undefined) return [`<${element.name}> is unknown`];
  const names = [...element.attributes.keys()];
  return [
    ...names.filter((name) => !part.attributes.includes(name)).map((name) => `${element.name} has ${name}`),
    ...part.required.filter((name) => !names.includes(name)).map((name) => `${element.name} has no ${name}`),
    ...element.children
      .filter(({ name }) => !part.children.includes(name))
      .map(({ name }) => `${name} in ${element.name}`),
    ...element.children.flatMap(faultsOf),
  ];
}

function rootOf(text: string): XmlElement {
  const read = readXml(text);
  if (read.kind !== 'element') throw new Error(`not XML: ${read.kind}`);
  return read.root;
}

function casesOf(text: string): XmlElement[] {
  return rootOf(text).children.flatMap(({ children }) => children.filter(({ name }) => name === 'testcase'));
}

const within = (testCase: XmlElement, name: string): XmlElement | undefined =>
  testCase.children.find((child) => child.name === name);

describe('the report as JUnit XML', () => {
  it.each([
    ['a report', renderJunit(sample)],
    ['a fit-gap', renderFitGapJunit(sample)],
    ['a report with known gaps', renderJunit(sample, [{ id: failed[0]?.id ?? '' }])],
  ])('of %s matches the schema that readers have', (_, text) => {
    expect(faultsOf(rootOf(text))).toEqual([]);
  });

  it('has names that people read and no two cases share', () => {
    const names = casesOf(renderJunit(sample)).map(({ attributes }) =>
      [attributes.get('classname'), attributes.get('name')].join(' '),
    );
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => name.endsWith(' '))).toEqual([]);
    const suites = rootOf(renderJunit(sample)).children.map(({ attributes }) => attributes.get('name'));
    expect(suites).toContain('POST /send/email/single (sendSingleEmail)');
  });

  it('says in the failure what was expected and what came, what breaks, and how to repeat it', () => {
    const failures = casesOf(renderJunit(sample)).flatMap((testCase) => within(testCase, 'failure') ?? []);
    expect(failures).toHaveLength(failed.length);
    for (const { attributes, text } of failures) {
      expect(attributes.get('message')).toMatch(/: expected .*, got /);
      expect(text).toMatch(/expected: .*\n.*got: .*\n.*clause: .*\n.*to do: /);
      expect(text).toMatch(/^scenario: /m);
    }
  });

  it('says of what is skipped why, where test pages look for it', () => {
    const skipped = casesOf(renderJunit(sample)).flatMap((testCase) => within(testCase, 'skipped') ?? []);
    expect(skipped.length).toBeGreaterThan(0);
    for (const { attributes } of skipped) expect(attributes.get('message')).toMatch(/^not (verified|applicable): ./);
  });

  it('skips a gap that the build lets pass, with its reason, and no other', () => {
    const known = [{ id: failed[0]?.id ?? '', reason: 'mended in May', expires: '2026-05-31' }];
    const cases = casesOf(renderJunit(sample, known));
    expect(cases.flatMap((testCase) => within(testCase, 'failure') ?? [])).toHaveLength(failed.length - 1);
    const messages = cases.map((testCase) => within(testCase, 'skipped')?.attributes.get('message'));
    expect(messages).toContain('known gap: mended in May (until 2026-05-31)');
  });

  it('of a fit-gap skips a requirement whose gap the build lets pass', () => {
    const gap = sample.requirements.find(({ status }) => status === 'gap-tested' || status === 'gap-declared');
    const countOf = (text: string): number => casesOf(text).filter((testCase) => within(testCase, 'failure')).length;
    const all = countOf(renderFitGapJunit(sample));
    expect(all).toBeGreaterThan(0);
    expect(countOf(renderFitGapJunit(sample, [{ id: gap?.id ?? '' }]))).toBe(all - 1);
  });
});
