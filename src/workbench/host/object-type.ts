import type { HostSession } from './host-session';

/**
 * One type of Excel's object model as data: what can be read, written and called on it.
 * Names are written as an add-in writes them; on the wire their first letter is a capital.
 */
export interface ObjectType<Self> {
  name: string;
  properties: Record<string, Property<Self>>;
  /** Objects that hang on this one; null = there is none, which the client reports as `isNullObject`. */
  objects: Record<string, (self: Self, host: HostSession) => HostObject | null>;
  methods: Record<string, Method<Self>>;
  /** Makes this a collection. */
  items?(self: Self, host: HostSession): HostObject[];
  /** What `collection.getItem(key)` sends when it is an indexer. */
  item?(self: Self, key: unknown, host: HostSession): HostObject;
  /** What the client needs to find the object again in a later batch. */
  identity?(self: Self, host: HostSession): Record<string, unknown>;
}

export interface Property<Self> {
  get(self: Self, host: HostSession): unknown;
  set?(self: Self, value: unknown, host: HostSession): void;
}

/** Gives a plain value, an object, or null for an object that is not there. */
export type Method<Self> = (self: Self, args: Arguments, host: HostSession) => unknown;

/** What was passed; objects of the model stand in it as themselves. */
export type Arguments = readonly unknown[];

/** An object of the model with the type that says what it can do. */
export class HostObject<Self = unknown> {
  constructor(
    readonly type: ObjectType<Self>,
    readonly self: Self,
  ) {}
}

/** Hides the type of `self`, so that objects of all types can stand in one list. */
export const objectOf = <Self>(type: ObjectType<Self>, self: Self): HostObject =>
  new HostObject(type, self) as unknown as HostObject;

/** A property that can only be read. */
export const readOnly = <Self>(get: (self: Self, host: HostSession) => unknown): Property<Self> => ({ get });
