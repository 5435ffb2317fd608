import { HostError } from './host-error';
import type { HostSession } from './host-session';
import { HostObject } from './object-type';
import { queryObject } from './query';
import { ACTION, OBJECT_PATH } from './protocol';
import type { Action, ActionResult, ArgumentInfo, ObjectPath, QueryBody, ResponseBody } from './protocol';

/**
 * Runs the actions of one `context.sync()` in order. The first that fails ends the batch;
 * what ran before it has taken effect, as in Excel.
 */
export async function runBatch(
  body: QueryBody,
  host: HostSession,
  failAt?: { action: number; error: HostError },
): Promise<ResponseBody> {
  const batch = new Batch(body, host);
  const results: ActionResult[] = [];
  const traces: number[] = [];
  for (const [index, action] of body.Actions.entries()) {
    try {
      if (failAt?.action === index) throw failAt.error;
      // A formula written earlier must have its value before anything is read.
      if (action.ActionType === ACTION.query) await host.book.calculation.done();
      results.push({ ActionId: action.Id, Value: batch.run(action) });
      if (action.ActionType === ACTION.trace) traces.push(action.Id);
    } catch (error) {
      const known = error instanceof HostError ? error : new HostError('GeneralException');
      if (!(error instanceof HostError)) host.reportFault(error);
      return {
        TraceIds: traces,
        Error: {
          Code: known.code,
          Message: known.message,
          Location: known.location ?? batch.location(action),
          ActionIndex: index,
        },
      };
    }
  }
  return { Results: results, TraceIds: traces };
}

/** The objects that the paths of one batch stand for; each path is followed once. */
class Batch {
  private readonly resolved = new Map<number, HostObject | null>();

  constructor(
    private readonly body: QueryBody,
    private readonly host: HostSession,
  ) {}

  run(action: Action): unknown {
    if (action.ActionType === ACTION.trace) return null;
    const object = this.resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case ACTION.instantiate:
        return object === null ? null : (object.type.identity?.(object.self, this.host) ?? {});
      case ACTION.query:
        return object === null ? null : queryObject(object, action.QueryInfo ?? {}, this.host);
      case ACTION.method: {
        const result = this.call(object, action.Name, action.ArgumentInfo);
        return result instanceof HostObject ? null : (result ?? null);
      }
      case ACTION.setProperty:
        this.set(object, action.Name, action.ArgumentInfo?.Arguments?.[0]);
        return null;
      default:
        throw new HostError(
          'NotImplemented',
          `The workbench does not know action type ${action.ActionType}.`,
        );
    }
  }

  /** "Range.values": what Excel names as the place of an error. */
  location(action: Action): string {
    let name = 'Workbook';
    try {
      name = this.resolve(action.ObjectPathId)?.type.name ?? 'Object';
    } catch {
      const path = this.body.ObjectPaths[action.ObjectPathId];
      return `${this.parentName(path)}.${memberName(path?.Name ?? '')}`;
    }
    return action.Name === '' ? name : `${name}.${memberName(action.Name)}`;
  }

  private parentName(path: ObjectPath | undefined): string {
    try {
      const parent = path?.ParentObjectPathId;
      return (parent === undefined ? null : this.resolve(parent))?.type.name ?? 'Workbook';
    } catch {
      return 'Workbook';
    }
  }

  private resolve(id: number): HostObject | null {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const path = this.body.ObjectPaths[id];
    if (!path) throw new HostError('InvalidObjectPath');
    const object = this.follow(path);
    this.resolved.set(id, object);
    return object;
  }

  private follow(path: ObjectPath): HostObject | null {
    switch (path.ObjectPathType) {
      case OBJECT_PATH.global:
        return this.host.root;
      case OBJECT_PATH.newObject:
        return this.host.newObject(path.Name);
      case OBJECT_PATH.reference:
        return this.host.reference(path.Name);
      case OBJECT_PATH.nullObject:
        return null;
    }
    if (path.ParentObjectPathId === undefined) throw new HostError('InvalidObjectPath');
    const parent = this.resolve(path.ParentObjectPathId);
    // What hangs on an object that is not there is not there either.
    if (parent === null) return null;
    if (path.ObjectPathType === OBJECT_PATH.property) {
      const step = parent.type.objects[memberName(path.Name)];
      if (!step) throw notCovered(parent, path.Name);
      return step(parent.self, this.host);
    }
    if (path.ObjectPathType === OBJECT_PATH.indexer) {
      if (!parent.type.item) throw notCovered(parent, 'getItem');
      return parent.type.item(parent.self, this.arguments(path.ArgumentInfo)[0], this.host);
    }
    const result = this.call(parent, path.Name, path.ArgumentInfo);
    if (result instanceof HostObject || result === null) return result;
    throw new HostError('InvalidObjectPath');
  }

  private call(object: HostObject | null, name: string, info: ArgumentInfo | undefined): unknown {
    if (object === null) {
      if (name === '_KeepReference') return null;
      throw new HostError('ItemNotFound');
    }
    const method = object.type.methods[memberName(name)];
    if (!method) throw notCovered(object, name);
    return method(object.self, this.arguments(info), this.host);
  }

  private set(object: HostObject | null, name: string, value: unknown): void {
    if (object === null) throw new HostError('ItemNotFound');
    const property = object.type.properties[memberName(name)];
    if (!property?.set) throw notCovered(object, name);
    property.set(object.self, value, this.host);
  }

  private arguments(info: ArgumentInfo | undefined): unknown[] {
    const references = info?.ReferencedObjectPathIds;
    return (info?.Arguments ?? []).map((argument, index) => {
      const reference = references?.[index];
      return typeof reference === 'number' && reference > 0 ? this.resolve(reference) : argument;
    });
  }
}

/** "GetRange" → "getRange"; "_KeepReference" stays. */
export const memberName = (wireName: string): string => wireName.charAt(0).toLowerCase() + wireName.slice(1);

export const notCovered = (object: HostObject, name: string): HostError =>
  new HostError('NotImplemented', `The workbench does not cover ${object.type.name}.${memberName(name)}.`);
