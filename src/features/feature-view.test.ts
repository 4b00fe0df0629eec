import { describe, expect, it } from 'vitest';
import { readJourneyPhrases } from '../vocabulary/journey-phrases.js';
import { featureView } from './feature-view.js';

const text = `@bb=x @operation=getBook @method=GET @endpoint=/books/{id}
Feature: Books, getBook
  Reads a book.

  Background:
    Given the resource "/books/{id}"

  Rule: A wrong request is refused

    @id=x.getBook.wrong @check=wrong
    Scenario: A long id is refused
      Given the changed request breaks the clause "/components/schemas/Id/maxLength" of the definition
      When a book is read
      Then the request is refused
`;
const phrases = readJourneyPhrases(
  'Feature: p\nScenario: a book is read\nWhen the request "getBook" is sent\nThen the response status code is 200',
  'phrases',
);

describe('a feature for its readers', () => {
  const view = featureView('books/getBook.feature', text, phrases);

  it('says which operation it asks, and where its scenarios stand', () => {
    expect(view.operation).toEqual({ name: 'getBook', method: 'GET', path: '/books/{id}' });
    expect(view.background.map((step) => step.text)).toEqual(['the resource "/books/{id}"']);
    expect(view.rules).toMatchObject([
      { title: 'A wrong request is refused', scenarios: [{ id: 'x.getBook.wrong', tags: ['check=wrong'] }] },
    ]);
  });

  it('names clauses in words, and says what the phrases of journeys stand for', () => {
    const [clause, phrase] = view.rules[0]?.scenarios[0]?.steps ?? [];
    expect(clause?.clauses).toEqual(['Id: maxLength']);
    expect(phrase?.standsFor?.map(({ keyword, text: says }) => `${keyword} ${says}`)).toEqual([
      '* the request "getBook" is sent',
      'Then the response status code is 200',
    ]);
  });

  it('cannot be read of a file that is none', () => {
    expect(() => featureView('x.feature', 'Nonsense', [])).toThrow('A feature cannot be read: x.feature');
    expect(() => featureView('x.feature', '', [])).toThrow('x.feature has no feature');
  });
});
