import { exitCodes, UserError } from '../support/errors.js';

/** A Building Block of which nothing but its name is published, and what comes near. */
interface Named {
  readonly title: string;
  /** By id, with what they specify. */
  readonly nearest: Readonly<Record<string, string>>;
}

/** That nothing can be checked against, and what is nearest: an answer, and no mistake of whoever asks. */
export function nothingPublished(named: Named): UserError {
  return new UserError(nothingPublishedWords(named), {
    hint: nearestWords(named),
    exitCode: exitCodes.failure,
    isAnswer: true,
  });
}

/** One sentence: that there is nothing to check against. */
export function nothingPublishedWords({ title }: Pick<Named, 'title'>): string {
  return `GovStack names ${title} and has published no specification of it, so there is nothing to check against.`;
}

/** What can be done instead. */
export function nearestWords({ nearest }: Named): string {
  const near = Object.entries(nearest).map(([id, what]) => `${id} (${what})`);
  const first = near.length === 0 ? 'No other Building Block comes near.' : `Nearest: ${near.join(', ')}.`;
  return `${first} What is asked of every candidate: cross-functional. With --spec, run checks any OpenAPI document.`;
}
