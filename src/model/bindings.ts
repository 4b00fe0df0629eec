import type { ParameterLocation } from './http.js';
import type { Json } from './json.js';
import type { ApiRole, BodyRefusal } from './operation-behaviour.js';

/** An operation in a part that it plays for a resource. Operations are named `<api>/<name>`. */
export interface Part {
  readonly operation: string;
  /** What addresses the item, as a place: `/a` in the body, `name` for a parameter, `name/a` inside one. */
  readonly by?: string;
  /** Beside a `create` whose `by` is a parameter: what that holds for a new item, where it otherwise names one that exists. */
  readonly named?: string;
  /** The place of the object in the request. */
  readonly sent?: string;
  /** Where in the item that object goes, when it is only a part of it: a JSON pointer. */
  readonly into?: string;
  /** What the item shows afterwards, when the operation changes it in a way of its own. */
  readonly becomes?: Json;
  /** JSON pointer to the object, or the list, in the response body; with `among`, in the item. */
  readonly returned?: string;
  /** JSON pointer to a list in the response body, in which the item stands under its identifier. */
  readonly among?: string;
  /** Values, by JSON pointer, of the items of a list that count. */
  readonly where?: Readonly<Record<string, Json>>;
  /** Why an item that was removed may still be answered. */
  readonly mayStay?: string;
  /** JSON pointer to a boolean that says whether the item exists. */
  readonly answer?: string;
  /** The response header that holds the identifier. */
  readonly header?: string;
  /** Names of what is sent that are others in the item as it is read: JSON pointers, by JSON pointers into `sent`. */
  readonly renamed?: Readonly<Record<string, string>>;
  /** The operation that the candidate calls when it is done, where its answer only acknowledges the request. */
  readonly confirmedBy?: string;
  /** JSON pointer to the object in the body of that call. */
  readonly called?: string;
  /** A regular expression whose first group is the identifier, where the answer is one text; a number is one as it is. */
  readonly pattern?: string;
  /** Names under which the answer may show the identifier, the likeliest first, where nothing says at which place. */
  readonly wherever?: readonly string[];
  /** Changes to the body where an item is made before another request, by JSON pointer. */
  readonly set?: Readonly<Record<string, Json>>;
  /** The numbers in the answer add up to at least this. */
  readonly total?: number;
  /** Query parameters of a list, and the property of an item that each filters by: JSON pointers into the item. */
  readonly filters?: Readonly<Record<string, string>>;
}

/** Something that operations create, read, list, change or remove. */
export interface Resource {
  readonly name: string;
  /** What one is, for a vendor who is to offer some. */
  readonly about?: string;
  /** JSON pointer to the identifier inside the object. */
  readonly identifier?: string;
  readonly identifierChosenBy: 'client' | 'server';
  /** One item serves all scenarios that do not change it, because making one is costly. */
  readonly shared: boolean;
  /** "refused": any 4xx answers an identifier that does not exist, though no 404 is documented. */
  readonly unknown?: 'refused';
  /** Resources that must exist first. */
  readonly needs: readonly string[];
  /** Properties of the object that are not sent. */
  readonly omit: readonly string[];
  /** Properties that the Building Block keeps itself: not compared with what was sent. */
  readonly managed: readonly string[];
  /** JSON pointer to the public key inside the object: items of it are clients that sign. */
  readonly key?: string;
  /** The security scheme under which its identifier lets a caller in: a token. */
  readonly credential?: string;
  /** Values in place of sampled ones, by JSON pointer into the object. */
  readonly set: Readonly<Record<string, Json>>;
  /** What a generated object guesses: a refusal of it is not held against the candidate. An object of the profile settles it. */
  readonly guessed?: string;
  readonly create: readonly Part[];
  readonly read: readonly Part[];
  readonly update: readonly Part[];
  readonly delete: readonly Part[];
  readonly list: readonly Part[];
  readonly exists: readonly Part[];
}

/** A value that only the vendor can know. */
export interface VendorValue {
  readonly about: string;
  /** Sent when the profile is silent; a refusal is then not held against the candidate. */
  readonly assumed?: Json;
  /** False where it says nothing of which item is meant, so that an unknown one proves nothing. */
  readonly identifies?: false;
}

export interface OperationBinding {
  readonly values: Readonly<Record<string, Json>>;
  readonly needs: readonly string[];
  /** Resources whose item cannot be used again afterwards, as if the operation had removed it. */
  readonly usesUp: readonly string[];
  readonly body?: Json;
  /** Changes to what the request carries, by place. */
  readonly set: Readonly<Record<string, Json>>;
  /** Places of values that must differ from run to run. */
  readonly fresh: readonly string[];
  /** What a person must do before the answer: neither a refusal nor silence is held against the candidate. */
  readonly person?: string;
  /** Why a refusal is not held against the candidate. */
  readonly unsure?: string;
  /** Why the operation may be left out. */
  readonly optional?: string;
  /** How a 2xx answer says in its body that the request is refused. */
  readonly refusal?: BodyRefusal;
  /** It answers a page for a browser. */
  readonly page?: boolean;
  /** The resource whose identifier is presented as a bearer token. */
  readonly bearer?: string;
}

/** A system of its own that serves some operations of an API, at a base URL of its own. */
export interface SystemBinding {
  readonly about: string;
  /** As `<api>/<name>`. */
  readonly operations: readonly string[];
}

/** A call that the candidate makes after a request. */
export interface CallbackBinding {
  /** The request that makes it happen, as `<api>/<name>`. */
  readonly after: string;
  /**
   * Where the candidate is told to call: a header, a query parameter or a body property of that request, and whether the
   * path of the callback is added to it; or an address that the vendor configures.
   */
  readonly address:
    | { readonly header: string }
    | { readonly query: string }
    | { readonly body: string; readonly withPath?: boolean }
    | 'configured';
  /** A value of the request that comes back in the call: places in the two requests. */
  readonly correlate?: { readonly sent: string; readonly received: string };
  /** How such a call is acknowledged. */
  readonly answer?: Json;
  /** JSON pointer to the number of cases that failed. */
  readonly failures?: string;
  /** Why a call that does not arrive is not held against the candidate. */
  readonly unsure?: string;
}

/** What a definition leaves unsaid; read from bindings.yaml, or inferred for a document of one's own. */
export interface Bindings {
  readonly values: Readonly<Record<string, VendorValue>>;
  /** The resource that a parameter names; per API, or per `<api>/<name>`, where one name means several. */
  readonly parameters: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
  /** Parameters whose values must differ from request to request. */
  readonly fresh: readonly string[];
  readonly resources: Readonly<Record<string, Resource>>;
  readonly operations: Readonly<Record<string, OperationBinding>>;
  /** Operations that the Building Block does not serve, with who calls whom. */
  readonly roles: Readonly<Record<string, ApiRole>>;
  readonly systems: Readonly<Record<string, SystemBinding>>;
  /** By the operation that the candidate calls, as `<api>/<name>`. */
  readonly callbacks: Readonly<Record<string, CallbackBinding>>;
  readonly credentials: {
    /** Parameters that are credentials though not declared so. */
    readonly parameters: readonly { readonly in: ParameterLocation; readonly name: string }[];
    /** Declared as a security scheme, though they let nobody in. */
    readonly ignored: readonly string[];
    /** Operations that anyone may call, also where the profile says that everything is protected. */
    readonly open: readonly string[];
  };
}
