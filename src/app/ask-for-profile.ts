import type { Catalogue } from '../model/catalogue.js';
import { type StarterAnswers, type StarterCredential, starterCredentials } from '../model/starter-answers.js';
import { isUsable, plainAnswers, secretNames } from '../profile/starter-profile.js';
import { isHttpUrl } from '../support/http-url.js';
import { asText } from '../support/json/write.js';
import { isLoopback } from '../support/loopback.js';
import type { FoundPages } from './find-pages.js';

/** Someone who is asked on a terminal. */
export interface Questions {
  /** @returns what was typed, or what is usual where nothing was */
  readonly ask: (question: string, usual: string) => Promise<string>;
  readonly say: (text: string) => void;
}

/**
 * Asks for what a profile needs, one question after the other, and looks at the candidate for the rest.
 * @param find looks at the URL that was given
 */
export async function askForProfile(
  catalogue: Catalogue,
  questions: Questions,
  find: (url: string) => Promise<FoundPages>,
): Promise<StarterAnswers> {
  const { ask, say } = questions;
  const name = await ask('Name of the candidate', plainAnswers.name);
  const version = await ask('Its version', plainAnswers.version);
  const url = await valid(
    questions,
    ['Its base URL', plainAnswers.url],
    isHttpUrl,
    'Give a URL that begins with http:// or https://.',
  );
  const { answers, paths } = await find(url);
  say(foundWords(answers, paths));
  const isTest =
    !isLoopback(url) &&
    (await agrees(questions, 'Is it a test instance, in which a run may create, change and remove items'));
  const credential = await credentialOf(catalogue, questions);
  const variable =
    credential === 'none'
      ? {}
      : {
          variable: await valid(
            questions,
            ['Name of the environment variable that holds the secret', secretNames[credential]],
            (text) => /^[A-Za-z_]\w*$/.test(text),
            'Give the name of a variable, never the secret itself.',
          ),
        };
  return { name, version, url, isTest, credential, ...variable, values: await valuesOf(catalogue, questions), paths };
}

async function valid(
  { ask, say }: Questions,
  [question, usual]: readonly [question: string, usual: string],
  isRight: (text: string) => boolean,
  advice: string,
): Promise<string> {
  for (;;) {
    const text = await ask(question, usual);
    if (isRight(text)) return text;
    say(advice);
  }
}

async function agrees(questions: Questions, question: string): Promise<boolean> {
  const text = await valid(
    questions,
    [`${question} (yes or no)`, 'no'],
    (one) => /^(y|yes|n|no)$/i.test(one),
    'Type yes or no.',
  );
  return /^y/i.test(text);
}

function foundWords(answers: boolean, paths: FoundPages['paths']): string {
  if (!answers) return 'Nothing answers there yet. The profile can be written all the same.';
  const found = Object.entries(paths).map(([kind, path]) => `${kind} at ${path}`);
  return found.length === 0 ? 'It answers.' : `It answers, and offers ${found.join(', ')}.`;
}

/** What the first operation that asks for a credential asks for is what is usual. */
async function credentialOf({ operations }: Catalogue, questions: Questions): Promise<StarterCredential> {
  const [scheme] = operations.flatMap(({ security }) => security);
  const type = scheme?.type === 'http' ? 'bearer' : scheme?.type;
  const usual = starterCredentials.find((one) => one === type) ?? 'none';
  const question = `Its credential (${starterCredentials.join(', ')})`;
  const isOne = (text: string): text is StarterCredential => starterCredentials.some((one) => one === text);
  const text = await valid(questions, [question, usual], isOne, 'Choose one of the words in brackets.');
  return isOne(text) ? text : 'none';
}

async function valuesOf({ bindings }: Catalogue, { ask, say }: Questions): Promise<Record<string, string>> {
  const values: Record<string, string> = {};
  for (const [name, { about, assumed }] of Object.entries(bindings.values)) {
    const usual = isUsable(assumed) ? asText(assumed) : '';
    say(about);
    const text = await ask(name, usual);
    if (text !== usual) values[name] = text;
  }
  return values;
}
