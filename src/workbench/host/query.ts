import { HostError } from './host-error';
import type { HostSession } from './host-session';
import type { HostObject } from './object-type';
import type { QueryInfo } from './protocol';

/** What is asked of one object: its own properties, and below each object that hangs on it the same again. */
interface Wanted {
  all: boolean;
  properties: Set<string>;
  objects: Map<string, Wanted>;
}

/** Answers `load(…)`: the asked properties under their wire names, objects nested, collections as `Items`. */
export function queryObject(object: HostObject, info: QueryInfo, host: HostSession): unknown {
  const wanted = newWanted();
  const select = info.Select ?? [];
  // `load()` without a word asks for every scalar property.
  if (select.length === 0 && !info.Expand?.length) wanted.all = true;
  for (const path of select) add(wanted, path.split('/'), object);
  for (const path of info.Expand ?? []) add(wanted, [...path.split('/'), '$all'], object);
  return answer(object, wanted, host, info);
}

const newWanted = (): Wanted => ({ all: false, properties: new Set(), objects: new Map() });

function add(wanted: Wanted, [name = '', ...rest]: string[], object: HostObject | null): void {
  if (name === '$all' || name === '*') wanted.all = true;
  else if (name === '$none' || name === '') return;
  else if (rest.length === 0 && !isObject(object, name)) wanted.properties.add(name);
  else {
    const below = wanted.objects.get(name) ?? newWanted();
    wanted.objects.set(name, below);
    if (rest.length === 0) below.all = true;
    else add(below, rest, null);
  }
}

const isObject = (object: HostObject | null, name: string): boolean =>
  object !== null && (name in object.type.objects || (name === 'items' && object.type.items !== undefined));

function answer(object: HostObject, wanted: Wanted, host: HostSession, page: QueryInfo = {}): unknown {
  const { type } = object;
  const result: Record<string, unknown> = { ...type.identity?.(object.self, host) };
  const isCollection = type.items !== undefined;
  const items = wanted.objects.get('items') ?? newWanted();
  for (const name of wanted.properties) {
    if (name in type.properties) result[wireName(name)] = read(object, name, host);
    // `collection.load("name")` speaks of its items; so does a lone name that is an object of theirs.
    else if (isCollection) items.properties.add(name);
    else if (name in type.objects)
      result[wireName(name)] = nested(object, name, { ...newWanted(), all: true }, host);
    else throw unknownProperty(object, name);
  }
  if (wanted.all) {
    if (isCollection) items.all = true;
    for (const name in type.properties) result[wireName(name)] = read(object, name, host);
  }
  for (const [name, below] of wanted.objects) {
    if (name === 'items' && isCollection) continue;
    if (isCollection && !(name in type.objects)) items.objects.set(name, below);
    else result[wireName(name)] = nested(object, name, below, host);
  }
  if (isCollection) result._Items = listItems(object, items, host, page);
  return result;
}

function listItems(
  object: HostObject,
  wanted: Wanted,
  host: HostSession,
  { Top, Skip = 0 }: QueryInfo,
): unknown[] {
  const all = object.type.items?.(object.self, host) ?? [];
  const shown = all.slice(Skip, Top === undefined ? undefined : Skip + Top);
  return shown.map((item) => answer(item, normalized(wanted, item), host));
}

/** A lone name below `items/` may turn out to be an object once the item's type is known. */
function normalized(wanted: Wanted, item: HostObject): Wanted {
  const result: Wanted = { all: wanted.all, properties: new Set(), objects: new Map(wanted.objects) };
  for (const name of wanted.properties) {
    if (isObject(item, name)) result.objects.set(name, { ...newWanted(), all: true });
    else result.properties.add(name);
  }
  return result;
}

function nested(object: HostObject, name: string, wanted: Wanted, host: HostSession): unknown {
  const step = object.type.objects[name];
  if (!step) throw unknownProperty(object, name);
  const child = step(object.self, host);
  return child === null ? null : answer(child, normalized(wanted, child), host);
}

function read(object: HostObject, name: string, host: HostSession): unknown {
  const property = object.type.properties[name];
  if (!property) throw unknownProperty(object, name);
  return property.get(object.self, host) ?? null;
}

const wireName = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

const unknownProperty = (object: HostObject, name: string): HostError =>
  new HostError('NotImplemented', `The workbench does not cover ${object.type.name}.${name}.`);
