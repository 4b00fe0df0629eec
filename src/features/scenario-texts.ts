/** What a scenario says, with all that it takes from its feature and its rule, by its id. */
export type ScenarioTexts = ReadonlyMap<string, string>;

/** How a scenario came to be that the generated features and those of the package do not have. */
export type Custom = 'added' | 'changed';

const idTag = /@id=([^\s@]+)/;

/**
 * Reads the scenarios of a feature that have an id. Tags, backgrounds and rules above a scenario are a part of it, because they
 * change what it asks.
 */
export function scenarioTexts(feature: string): ScenarioTexts {
  const reader = new Reader();
  for (const line of feature.split(/\r?\n/)) reader.take(line);
  return reader.texts();
}

/** Scenarios that are not as they are trusted, by their id. */
export function customScenarios(running: ScenarioTexts, trusted: ScenarioTexts): Map<string, Custom> {
  const custom = new Map<string, Custom>();
  for (const [id, text] of running) {
    const known = trusted.get(id);
    if (known !== text) custom.set(id, known === undefined ? 'added' : 'changed');
  }
  return custom;
}

class Reader {
  private readonly scenarios: { readonly id: string; readonly head: string; lines: string[] }[] = [];
  private feature: string[] = [];
  private rule: string[] = [];
  /** Where the next line belongs. */
  private current = this.feature;
  private tags: string[] = [];
  private fence: string | undefined;

  take(line: string): void {
    const text = line.trim();
    if (this.fence === undefined && text.startsWith('@')) this.tags.push(text);
    else {
      if (this.fence === undefined) this.begin(text);
      this.current.push(...this.tags, line.trimEnd());
      this.tags = [];
    }
    this.noteFence(text);
  }

  texts(): ScenarioTexts {
    return new Map(
      this.scenarios.map(({ id, head, lines }) => [id, [head, ...lines].filter((line) => line !== '').join('\n')]),
    );
  }

  private begin(text: string): void {
    const [, id] = this.tags.map((tag) => idTag.exec(tag)).find((match) => match !== null) ?? [];
    if (text.startsWith('Rule:')) {
      this.rule = [];
      this.current = this.rule;
    } else if (id !== undefined) {
      this.current = [];
      this.scenarios.push({ id, head: [...this.feature, ...this.rule].join('\n'), lines: this.current });
    }
  }

  private noteFence(text: string): void {
    if (this.fence !== undefined) this.fence = text === this.fence ? undefined : this.fence;
    else if (text.startsWith('"""')) this.fence = '"""';
    else if (text.startsWith('```')) this.fence = '```';
  }
}
