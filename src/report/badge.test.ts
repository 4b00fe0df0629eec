import { describe, expect, it } from 'vitest';
import { sampleReport } from '../../tests/support/sample-report.js';
import type { Report } from '../model/report.js';
import { readXml } from '../support/xml.js';
import { renderBadge, renderBadgeEndpoint } from './badge.js';

const sample = sampleReport();

function concluded(conclusion: Partial<Report['conclusion']>, value: number | null = 0.5): Report {
  return {
    ...sample,
    conclusion: { ...sample.conclusion, ...conclusion },
    score: { ...sample.score, value },
  };
}

describe('the badge for shields.io', () => {
  it('has what its endpoint schema demands, and nothing that it does not know', () => {
    const badge: Record<string, unknown> = JSON.parse(
      renderBadgeEndpoint(concluded({ word: 'has-gaps', enough: true })),
    );
    expect(badge).toEqual({
      schemaVersion: 1,
      label: 'GovStack Messaging 1.0',
      message: 'has gaps, 50 % passed',
      color: 'red',
    });
  });

  it('says no share where not enough was verified, or there is none', () => {
    const message = (report: Report): unknown => JSON.parse(renderBadgeEndpoint(report)).message;
    expect(message(concluded({ word: 'not-enough-verified', enough: false }, 1))).toBe('not enough verified');
    expect(message(concluded({ word: 'conforms', enough: true }, null))).toBe('conforms');
  });
});

describe('the badge as a picture', () => {
  it('is XML that says in its title what it shows, whatever the Building Block is called', () => {
    const named = { ...sample, buildingBlock: { ...sample.buildingBlock, title: 'A <b> & "c"' } };
    const svg = renderBadge(named);
    expect(svg).toContain('<title>GovStack A &lt;b&gt; &amp; &quot;c&quot; 1.0: ');
    expect(readXml(svg).kind).toBe('element');
  });
});
