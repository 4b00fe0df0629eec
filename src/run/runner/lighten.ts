import type { Envelope, GherkinDocument, Pickle, TestCase } from '@cucumber/messages';

/**
 * Makes a message of Cucumber small, which keeps all of them until it ends. What a step matched is nothing that a run looks at,
 * and an id takes ten times its length until somebody reads it. The message itself is changed, so it must not be written down.
 */
export function lighten({ gherkinDocument, pickle, testCase }: Envelope): void {
  if (gherkinDocument !== undefined) readIdsOfDocument(gherkinDocument);
  if (pickle !== undefined) readIdsOfPickle(pickle);
  if (testCase !== undefined) lightenTestCase(testCase);
}

function lightenTestCase({ id, testSteps }: TestCase): void {
  readId(id);
  for (const step of testSteps) {
    readId(step.id);
    if (step.stepMatchArgumentsLists !== undefined) step.stepMatchArgumentsLists = [];
  }
}

function readIdsOfPickle({ id, steps }: Pickle): void {
  readId(id);
  for (const step of steps) readId(step.id);
}

function readIdsOfDocument({ feature }: GherkinDocument): void {
  const children = feature?.children ?? [];
  const inRules = children.flatMap(({ rule }) => rule?.children ?? []);
  for (const { background, scenario } of [...children, ...inRules]) {
    for (const step of [...(background?.steps ?? []), ...(scenario?.steps ?? [])]) readId(step.id);
    for (const tag of scenario?.tags ?? []) readId(tag.id);
  }
}

/** The engine keeps a text that was put together of pieces as its pieces, until a character of it is read. */
function readId(id: string): void {
  id.charCodeAt(0);
}
