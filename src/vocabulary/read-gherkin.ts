import { AstBuilder, compile, GherkinClassicTokenMatcher, Parser } from '@cucumber/gherkin';
import type { GherkinDocument, Pickle } from '@cucumber/messages';
import { messageOf, UserError } from '../support/errors.js';

/** A text of Gherkin, and its scenarios with all steps that each of them has. */
export interface ReadGherkin {
  readonly document: GherkinDocument;
  readonly pickles: readonly Pickle[];
}

/** Makes the ids of what is read: each is unlike those before. */
export function gherkinIds(): () => string {
  let last = 0;
  return () => {
    last += 1;
    return String(last);
  };
}

/**
 * @param newId that of other texts too, where scenarios of several are told apart by their ids
 * @throws Error of the parser, naming line and column
 */
export function readGherkin(text: string, file: string, newId = gherkinIds()): ReadGherkin {
  const document = new Parser(new AstBuilder(newId), new GherkinClassicTokenMatcher()).parse(text);
  return { document, pickles: compile(document, file, newId) };
}

/**
 * Reads a feature of a user.
 * @param newId as for readGherkin
 * @throws UserError when it cannot be parsed
 */
export function readFeature(text: string, file: string, newId = gherkinIds()): ReadGherkin {
  try {
    return readGherkin(text, file, newId);
  } catch (error) {
    throw new UserError(`A feature cannot be read: ${file}: ${messageOf(error).replaceAll('\n', ' ')}`, {
      hint: 'Correct the feature, or write it again with: govstack-check generate',
      cause: error,
    });
  }
}
