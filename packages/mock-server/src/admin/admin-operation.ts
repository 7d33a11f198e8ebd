import type { AdminOperationTypes } from '@heliostat/spec';
import type { World } from '../records/world.ts';
import type { Worlds } from '../records/worlds.ts';

/** The operations of the admin API, by the ids of its document. */
export type AdminOperationId = keyof AdminOperationTypes;

type Flat<T> = { [Key in keyof T]: T[Key] };
type Given<T> = { [Key in keyof T as [T[Key]] extends [undefined] ? never : Key]: T[Key] };
type Content<T> = T extends { readonly content: { readonly 'application/json': infer Body } } ? Body : undefined;
type Answer<T> = T extends { readonly content: unknown } ? Content<T> : undefined;
type Operation<Id extends AdminOperationId> = AdminOperationTypes[Id];
type Body<T> = T extends { readonly requestBody: infer Required }
  ? { readonly body: Content<Required> }
  : T extends { readonly requestBody?: infer Optional }
    ? [Optional] extends [undefined]
      ? unknown
      : { readonly body?: Content<NonNullable<Optional>> }
    : unknown;

/** What an operation takes: `path`, `query` and `body`, as far as it has them. */
export type AdminInput<Id extends AdminOperationId> = Flat<
  Given<Pick<Operation<Id>['parameters'], 'path' | 'query'>> & Body<Operation<Id>>
>;

/** What an operation answers when all is well, if that is anything. */
export type AdminOutput<Id extends AdminOperationId> = {
  [Status in keyof Operation<Id>['responses']]: `${Status & number}` extends `2${string}`
    ? Answer<Operation<Id>['responses'][Status]>
    : never;
}[keyof Operation<Id>['responses']];

/** What the operations work on. */
export interface AdminContext {
  readonly worlds: Worlds;
  /** @throws where the engine or the store does not answer */
  readonly checkReady: () => Promise<void>;
  /** Told of what a scenario has in store and could not happen. */
  readonly report: (failure: unknown) => void;
}

type WorldOf<Id extends AdminOperationId> = Operation<Id>['parameters'] extends { readonly path: { readonly world_id: string } }
  ? World
  : undefined;

/** A call whose input is as the document has it. */
export type AdminCall<Id extends AdminOperationId> = AdminContext & {
  /** The world that the path names, where it names one. */
  readonly world: WorldOf<Id>;
  readonly path: NonNullable<Operation<Id>['parameters']['path']>;
  readonly query: NonNullable<Operation<Id>['parameters']['query']>;
  /** Empty where an optional body was left out. */
  readonly body: Content<NonNullable<Operation<Id> extends { readonly requestBody?: infer Given } ? Given : undefined>>;
};

/** How one operation is done. @throws AdminError */
export type AdminHandler<Id extends AdminOperationId> = (call: AdminCall<Id>) => Promise<AdminOutput<Id>>;

export type AdminHandlers = { readonly [Id in AdminOperationId]: AdminHandler<Id> };
