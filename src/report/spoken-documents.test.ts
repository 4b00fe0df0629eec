import { describe, expect, it } from 'vitest';
import type { Comparison } from '../model/comparison.js';
import type { Portfolio } from '../model/portfolio.js';
import { comparisonIn, historyIn, portfolioIn } from './spoken-documents.js';

const french = { language: 'fr', isolated: false } as const;
const english = { language: 'en', isolated: false } as const;
const block = { id: 'consent', title: 'Consent', govspec: '1.1.0' };

const comparison = {
  mode: 'over-time',
  buildingBlock: { ...block, apis: [] },
  reports: [],
  notes: [],
  rows: [
    {
      kind: 'scenario',
      id: 's',
      title: 'A value of the wrong type is refused for the property "$.age"',
      cells: [{ state: 'not-verified', standing: 'open', reason: 'no answer' }],
      differs: true,
      change: 'other',
    },
    { kind: 'requirement', id: 'r', title: 'no answer', cells: [], differs: false, change: 'same' },
  ],
} as unknown as Comparison;

const portfolio = {
  name: 'P',
  candidates: [
    {
      name: 'A',
      buildingBlock: block,
      result: 'not-checked',
      trouble: {
        message: 'The candidate at http://a cannot be reached: the connection was refused.',
        hint: 'Run it again.',
      },
    },
  ],
  gaps: [
    {
      set: 'consent',
      requirement: '6.1',
      statement: 'It runs.',
      candidates: [{ name: 'A', reason: 'no answer' }],
      of: 1,
    },
  ],
  useCase: {
    id: 'u',
    steps: [
      {
        id: 1,
        parts: [{ buildingBlock: 'consent', state: 'gap', reasons: ['6.1-3: no answer', 'GET /a/b: no answer'] }],
      },
      {
        id: 2,
        parts: [{ buildingBlock: 'gis', state: 'no-candidate', reasons: ['the portfolio has no candidate for it'] }],
      },
    ],
    journey: { title: 'J', candidates: {}, finding: { outcome: 'not-verified', reason: 'no answer' }, exchanges: [] },
  },
} as unknown as Portfolio;

describe('documents in the language of the reader', () => {
  it('say why each thing of a comparison stands as it does, and leave requirements as they are published', () => {
    const [scenario, requirement] = comparisonIn(comparison, french).rows;
    expect([scenario?.title, scenario?.cells[0]?.reason, requirement?.title]).toEqual([
      'À refuser pour la propriété « $.age » : une valeur du mauvais type',
      'pas de réponse',
      'no answer',
    ]);
  });

  it('say why a candidate was not checked, what lacks in a step, and where a journey stopped', () => {
    const said = portfolioIn(portfolio, french);
    expect(said.candidates[0]?.trouble).toEqual({
      message: 'Le candidat à http://a ne peut pas être joint : la connexion a été refusée.',
      hint: 'Relancez-la.',
    });
    expect(said.gaps[0]?.candidates[0]?.reason).toBe('pas de réponse');
    expect(said.useCase?.steps.flatMap(({ parts }) => parts.flatMap(({ reasons }) => reasons))).toEqual([
      '6.1-3: pas de réponse',
      'GET /a/b: pas de réponse',
      'le portefeuille n’a pas de candidat pour lui',
    ]);
    expect(said.useCase?.journey?.finding).toMatchObject({ reason: 'pas de réponse' });
  });

  it('name the scenarios that changed', () => {
    const broken = [
      { id: 's', operation: 'o', title: 'A value of the wrong type is refused for the property "$.age"' },
    ];
    const since = { at: '2026-01-01', broken, found: [], fixed: [], undecided: [] };
    const said = historyIn({ points: [], since }, french);
    expect(said.since?.broken[0]?.title).toMatch(/^À refuser/);
    expect(historyIn({ points: [] }, french)).toEqual({ points: [] });
  });

  it('are themselves in English', () => {
    expect(comparisonIn(comparison, english)).toBe(comparison);
    expect(portfolioIn(portfolio, english)).toBe(portfolio);
  });
});
