import type { Pickle, PickleStep } from '@cucumber/messages';

/** So much of a doc string is shown, in characters. */
const longestDocString = 2000;

const keywords: Readonly<Record<string, string>> = { Context: 'Given', Action: 'When', Outcome: 'Then' };

/** The steps of a scenario as a reader of the feature sees them, those of its background first; one text a step. */
export function gherkinText({ steps }: Pick<Pickle, 'steps'>): string[] {
  let last = '';
  return steps.map((step) => {
    const keyword = keywords[step.type ?? ''] ?? '*';
    const word = keyword === last ? 'And' : keyword;
    last = keyword;
    return `${word} ${step.text}${docStringText(step)}`;
  });
}

function docStringText({ argument }: PickleStep): string {
  const content = argument?.docString?.content;
  if (content === undefined) return '';
  const shown = content.length > longestDocString ? `${content.slice(0, longestDocString)} …` : content;
  return `\n"""\n${shown}\n"""`;
}
