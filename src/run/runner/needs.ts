import type { Resource } from '../../model/bindings.js';
import type { Catalogue } from '../../model/catalogue.js';
import { type Operation, shortName } from '../../model/definition.js';
import type { EvidenceKind } from '../../model/evidence-kinds.js';
import { operationNamed } from '../../model/find-operation.js';
import { ownEntry } from '../../model/own-entry.js';
import { partOf, resourcesWith, roleOf } from '../../model/parts.js';
import type { Profile } from '../../model/profile.js';
import type { Phrase } from '../../vocabulary/phrases.js';
import { isUnsafe } from '../http/unsafe.js';
import type { Script } from '../scenario/script.js';
import { Families } from './families.js';
import { type Claim, overlap } from './turns.js';

/** When a scenario is run, and what of the candidate it needs for itself. */
export interface Need {
  /** 'calm': when nobody touches what it claims any more; 'late': when those have ended; 'last': when all else has ended. */
  readonly when: 'now' | 'calm' | 'late' | 'last';
  /** Resources that it may change, as far as it needs nothing for itself. */
  readonly touches: ReadonlySet<string>;
  readonly claim: Claim;
  /** The step before which the claim must hold. */
  readonly from: number;
}

const none: ReadonlySet<string> = new Set();

/** Words of operations that may remove more than one item without the method DELETE. */
const removing = /reset|clear|purg|prun|truncat|wip(e|ing)|flush|empty|delet|remov/i;

/** Lists that are walked through must not grow meanwhile. */
const walking: ReadonlySet<EvidenceKind> = new Set<EvidenceKind>([
  'pages',
  'page',
  'followed-pages',
  'each-filtered',
  'several-filtered',
  'bounded',
  'found',
  'searched',
  'shifted-pages',
  'sorted',
]);
/** Who else touched an item, or a list, must be known. */
const changing: ReadonlySet<EvidenceKind> = new Set<EvidenceKind>(['other-item', 'list-around']);

/** With these a scenario begins to walk through a list. */
const ownRequests: ReadonlySet<Phrase | undefined> = new Set<Phrase>(['accepted', 'acceptedWithCredential', 'sent']);

/** Tells of each scenario what others must leave alone while it is run, by the bindings. */
export class Needs {
  private readonly families: Families;

  constructor(
    private readonly catalogue: Pick<Catalogue, 'bindings' | 'operations'>,
    private readonly profile: Pick<Profile, 'existing'>,
  ) {
    this.families = new Families(catalogue.bindings);
  }

  /** What is said of the whole run comes last of all, and so does the list as it is when all else is done. */
  of(script: Script): Need {
    const kinds = new Set(script.steps.flatMap(({ meaning }) => meaning?.judging?.of ?? []));
    const touches = this.touchedBy(script);
    const idle = { touches, claim: { watches: none, changes: none }, from: 0 };
    if (script.facts.crossFunctional || kinds.has('plain-page')) return { ...idle, when: 'last' };
    if (this.removesMany(script)) return { ...idle, when: 'late' };
    const shared = this.families.of([...this.sharedBy(script), ...this.settingsOf(script)]);
    const claim = claimOf(kinds, { script, needs: this });
    if (claim !== undefined)
      return { touches, claim, from: shared.size > 0 ? 0 : beginOf(script, kinds), when: 'calm' };
    if (shared.size === 0) return { ...idle, when: 'now' };
    const changes = this.mayChange(script) ? shared : none;
    return { ...idle, claim: { watches: shared, changes }, when: 'now' };
  }

  /** The items of a list are those of the resources that the operation lists; all of them where nothing is bound. */
  listedBy(script: Script): ReadonlySet<string> {
    const operation = this.operationOf(script);
    const listed = this.resourcesOf(operation).filter(
      ({ list }) => operation !== undefined && partOf(list, operation) !== undefined,
    );
    if (listed.length === 0) return this.families.all;
    const isMade = listed.every(({ create }) => create.length > 0);
    const names = listed.map(({ name }) => name);
    return isMade ? new Set(names) : this.families.of(names);
  }

  /** The resources of which the operation makes, changes or removes an item. */
  changedBy(script: Script): ReadonlySet<string> {
    const operation = this.operationOf(script);
    const changed = this.resourcesOf(operation).filter(
      ({ create, update, delete: remove }) =>
        operation !== undefined && partOf([...create, ...update, ...remove], operation) !== undefined,
    );
    return changed.length === 0 ? this.families.all : new Set(changed.map(({ name }) => name));
  }

  private resourcesOf(operation: Operation | undefined): Resource[] {
    return operation === undefined ? [] : resourcesWith(this.catalogue.bindings, shortName(operation));
  }

  private touchedBy(script: Script): ReadonlySet<string> {
    const names = this.namedBy(script);
    const isAnything = isJourney(script) || (names.length === 0 && this.mayChange(script));
    return isAnything ? this.families.all : this.families.of(names);
  }

  /** The resources of which the steps speak, and those for which the operation plays a part. */
  private namedBy(script: Script): string[] {
    const { resources, operations } = this.catalogue.bindings;
    const { api, operation, sends } = script.facts;
    const sent = [`${api}/${operation}`, `${api}/${sends}`];
    const said = script.steps.flatMap(({ meaning }) => meaning?.values ?? []);
    const needed = sent.flatMap((name) => operations[name]?.needs ?? []);
    const bound = sent.flatMap((name) => resourcesWith(this.catalogue.bindings, name));
    return [...said.filter((name) => Object.hasOwn(resources, name)), ...needed, ...bound.map(({ name }) => name)];
  }

  /** Resources whose items were there before, so that several scenarios may be given the same. */
  private sharedBy({ steps }: Script): string[] {
    return steps.flatMap(({ meaning }) => {
      const [resource = ''] = meaning?.values ?? [];
      const isGiven = (ownEntry(this.profile.existing, resource) ?? []).length > 0;
      return meaning?.phrase === 'existing' || (isCreated(meaning?.phrase) && isGiven) ? [resource] : [];
    });
  }

  /**
   * The scenario as it is run. What changes settings and looks at them afterwards sends a request of its own: where scenarios
   * share one, another may have changed the settings again before the last of them looks. The same goes for what asks whether
   * a second request changes a new item, which other scenarios would read.
   */
  asRun(script: Script): Script {
    const looksBack = script.steps.some(
      ({ meaning }) => meaning?.phrase === 'readBack' || meaning?.judging?.of === 'look-back',
    );
    const mayReplace = script.steps.some(({ meaning }) => meaning?.judging?.of === 'key-again');
    const { together, ...facts } = script.facts;
    if (!mayReplace && (!looksBack || this.settingsOf(script).length === 0)) return script;
    return { ...script, facts: { ...facts, scope: `${facts.scope} ${facts.id}` } };
  }

  /**
   * What stands alone at its path, such as settings: every scenario of its operations asks for the same. What each item has once
   * counts too: where a candidate keeps one for all items, only the check that looks at two items is to say so.
   */
  private settingsOf(script: Script): string[] {
    const isSetting = ({ identifier, create }: Resource): boolean =>
      identifier === undefined && create.every(({ by }) => by !== undefined);
    return this.resourcesOf(this.operationOf(script))
      .filter(isSetting)
      .map(({ name }) => name);
  }

  /** True for a removal that names no item, as far as the bindings tell: it may remove those of other scenarios. */
  private removesMany(script: Script): boolean {
    const operation = this.operationOf(script);
    if (operation === undefined || !isUnsafe(operation.method)) return false;
    if (operation.method !== 'DELETE' && !removing.test(`${operation.name} ${operation.path}`)) return false;
    return roleOf(this.catalogue, operation) === undefined;
  }

  private mayChange(script: Script): boolean {
    const operation = this.operationOf(script);
    return operation === undefined || isUnsafe(operation.method);
  }

  private operationOf({ facts: { api, sends } }: Script): Operation | undefined {
    return operationNamed(this.catalogue, `${api}/${sends}`);
  }
}

function claimOf(
  kinds: ReadonlySet<EvidenceKind>,
  { script, needs }: { readonly script: Script; readonly needs: Needs },
): Claim | undefined {
  if (overlap(kinds, changing)) return { watches: judgedIn(script), changes: needs.changedBy(script) };
  return overlap(kinds, walking) ? { watches: needs.listedBy(script), changes: none } : undefined;
}

/** The resources that the judging steps name. */
function judgedIn({ steps }: Script): ReadonlySet<string> {
  return new Set(
    steps.flatMap(({ meaning }) => (changing.has(meaning?.judging?.of ?? 'answer') ? (meaning?.values ?? []) : [])),
  );
}

function isJourney({ facts }: Script): boolean {
  return facts.operation === '';
}

/** The step with which the claim begins: what comes before it may be disturbed, and is done when the scenario is begun. */
function beginOf({ steps }: Script, kinds: ReadonlySet<EvidenceKind>): number {
  const walks = overlap(kinds, walking);
  const first = steps.findIndex(({ meaning }) => {
    const isWatched = meaning?.phrase === 'another' || meaning?.judging?.of === 'list-around';
    return isWatched || (walks && ownRequests.has(meaning?.phrase));
  });
  return Math.max(0, first);
}

function isCreated(phrase: Phrase | undefined): boolean {
  return phrase === 'existingCreated' || phrase === 'existingCreatedWith';
}
