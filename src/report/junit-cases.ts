import junitModule, { type Builder, type TestCase } from 'junit-report-builder';

/** The package's types describe its ES build, while Node loads its CommonJS one, whose export is the builder itself. */
const junit = junitModule as unknown as Builder;

/** An empty document. */
export function newDocument(): Builder {
  return junit.newBuilder();
}

/** Marks a case as skipped, with the reason where readers of JUnit look for it: the builder itself writes none. */
export function skip(testCase: TestCase, reason: string): TestCase {
  const build = testCase.build.bind(testCase);
  testCase.skipped().build = (parent) => {
    const element = build(parent);
    for (const child of element.children) if ('name' in child && child.name === 'skipped') child.att('message', reason);
    return element;
  };
  return testCase;
}

/** Names that no other case of a suite has: readers take cases of one name for the same case. */
export function uniqueNames<T>(items: readonly T[], nameOf: (item: T) => string, idOf: (item: T) => string): string[] {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(nameOf(item), (counts.get(nameOf(item)) ?? 0) + 1);
  return items.map((item) => ((counts.get(nameOf(item)) ?? 0) > 1 ? `${nameOf(item)} (${idOf(item)})` : nameOf(item)));
}
