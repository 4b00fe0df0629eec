import type { Resource } from '../../model/bindings.js';
import type { Operation } from '../../model/definition.js';
import type { Json } from '../../model/json.js';
import { ownEntry } from '../../model/own-entry.js';
import { neededItem, type ParameterSetting, type RequestTemplate, type Setting } from '../../model/plan.js';
import { stopUnverified } from '../../model/stop.js';
import { set } from '../../support/json/pointer.js';
import { asText } from '../../support/json/write.js';
import { type DraftParameter, emptyDraft, type RequestDraft } from '../requests/draft.js';
import { draftParameter } from '../requests/draft-parameter.js';
import { pathSegment } from '../requests/path-segment.js';
import { withBody, withParameter } from '../requests/request-draft.js';
import { fillFrom, type PlaceholderSources } from './placeholders.js';

export type FillerSources = Omit<PlaceholderSources, 'isOpen'> & {
  readonly items: { has(resource: string): boolean; resource(name: string): Resource };
  /** True when the profile gives a credential for a security scheme. */
  readonly hasCredentialFor: (scheme: string) => boolean;
  readonly template: (operation: Operation) => RequestTemplate;
};

/** How placeholders are filled. */
interface FillOptions {
  /** False where a value that is assumed is no reason for doubt. */
  readonly countAssumptions?: boolean;
  /** True where parameters that need an item which the scenario does not have are left out. */
  readonly knownOnly?: boolean;
}

/** Fills planned requests with what a scenario knows. */
export class RequestFiller {
  /** True while placeholders of unknown items stay as they are written. */
  private leavesOpen = false;

  constructor(private readonly sources: FillerSources) {}

  /** The valid request to an operation as planned. */
  fromTemplate(operation: Operation, options: FillOptions = {}): RequestDraft {
    const { template, items } = this.sources;
    const { parameters, bearer, body, bodyChanges } = template(operation);
    const wanted = parameters.filter(({ setting }) => options.knownOnly !== true || this.isKnown(setting));
    const plain = wanted.reduce(
      (draft, parameter) => withParameter(draft, this.parameter(operation, parameter, options)),
      emptyDraft(operation),
    );
    const draft = bearer !== undefined && items.has(bearer) ? this.withBearer(plain, bearer) : plain;
    if (body === undefined) return draft;
    const changed = bodyChanges.reduce<Json>(
      (value, change) => set(value, change.pointer, this.filled(change.value)),
      this.filled(body.value),
    );
    return withBody(draft, changed, body.mediaType);
  }

  /**
   * The planned request of a journey. What needs an item that has not come to be known is left for later steps to say:
   * a parameter is left out, and the body keeps the placeholder.
   */
  openTemplate(operation: Operation): RequestDraft {
    this.leavesOpen = true;
    try {
      return this.fromTemplate(operation, { knownOnly: true });
    } finally {
      this.leavesOpen = false;
    }
  }

  /**
   * The request with a token that was handed out, or with the one that the profile gives in its place.
   * @throws Stop (not verified) when there is neither.
   */
  withBearer(draft: RequestDraft, resource: string): RequestDraft {
    const { items, hasCredentialFor } = this.sources;
    const { identifier } = items.item(resource);
    const scheme = items.resource(resource).credential;
    if (identifier !== undefined) return { ...draft, bearer: { token: asText(identifier) } };
    if (scheme !== undefined && hasCredentialFor(scheme)) return { ...draft, bearer: { scheme } };
    throw stopUnverified(`the existing ${resource} shows no identifier`);
  }

  /**
   * A parameter with the value that its setting stands for.
   * @throws Stop (not verified) when the profile does not give it, and nothing can be assumed.
   */
  parameter(
    operation: Operation,
    { name, in: place, setting }: ParameterSetting,
    options: FillOptions = {},
  ): DraftParameter {
    const known = this.settingValue(setting, options);
    const value = place === 'path' && setting.kind === 'existing' ? pathSegment(operation.path, name, known) : known;
    return draftParameter(this.sources.run.catalogue.schemas, operation, { name, in: place, value });
  }

  private settingValue(setting: Setting, options: FillOptions): Json {
    if (setting.kind === 'literal') return this.filled(setting.text);
    if (setting.kind === 'json') return this.filled(setting.value);
    if (setting.kind === 'existing') return this.sources.items.identifierOf(setting.resource);
    return this.profileValue(setting, options);
  }

  /** A value with its placeholders filled. */
  filled(value: Json): Json {
    const isOpen = (resource: string): boolean => this.leavesOpen && !this.sources.items.has(resource);
    return fillFrom({ ...this.sources, isOpen }, value);
  }

  private profileValue(setting: Setting & { kind: 'profile' }, { countAssumptions = true }: FillOptions): Json {
    const { run, doubts } = this.sources;
    const given = ownEntry(run.profile.values, setting.name);
    if (given !== undefined) return given;
    if (setting.assumed === undefined)
      throw stopUnverified(`the profile gives no value for "${setting.name}" (values.${setting.name})`);
    if (countAssumptions) doubts.assume(setting.name);
    return this.filled(setting.assumed);
  }

  private isKnown(setting: Setting): boolean {
    const needed = neededItem(setting);
    return needed === undefined || this.sources.items.has(needed);
  }
}
