import { AstBuilder, compile, GherkinClassicTokenMatcher, Parser } from '@cucumber/gherkin';
import type { GherkinDocument, Pickle } from '@cucumber/messages';
import { messageOf, UserError } from '../support/errors.js';

/** A text of Gherkin, and its scenarios with all steps that each of them has. */
export interface ReadGherkin {
  readonly document: GherkinDocument;
  readonly pickles: readonly Pickle[];
}

/** @throws Error of the parser, naming line and column */
export function readGherkin(text: string, file: string): ReadGherkin {
  let last = 0;
  const newId = (): string => {
    last += 1;
    return String(last);
  };
  const document = new Parser(new AstBuilder(newId), new GherkinClassicTokenMatcher()).parse(text);
  return { document, pickles: compile(document, file, newId) };
}

/**
 * Reads a feature of a user.
 * @throws UserError when it cannot be parsed
 */
export function readFeature(text: string, file: string): ReadGherkin {
  try {
    return readGherkin(text, file);
  } catch (error) {
    throw new UserError(`A feature cannot be read: ${file}: ${messageOf(error).replaceAll('\n', ' ')}`, {
      hint: 'Correct the feature, or write it again with: govstack-check generate',
      cause: error,
    });
  }
}
