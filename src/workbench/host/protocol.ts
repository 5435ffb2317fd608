/** The messages of the bridge, as Microsoft's client library sends and expects them. */

export const OBJECT_PATH = {
  global: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nullObject: 7,
} as const;

export const ACTION = { instantiate: 1, query: 2, method: 3, setProperty: 4, trace: 5, update: 7 } as const;

export interface ArgumentInfo {
  Arguments?: unknown[];
  /** Beside each argument: the id of the path it stands for, 0 = none. */
  ReferencedObjectPathIds?: (number | unknown)[] | null;
}

export interface ObjectPath {
  Id: number;
  ObjectPathType: number;
  Name: string;
  ParentObjectPathId?: number;
  ArgumentInfo?: ArgumentInfo;
}

export interface QueryInfo {
  Select?: string[];
  Expand?: string[];
  Top?: number;
  Skip?: number;
}

export interface Action {
  Id: number;
  ActionType: number;
  Name: string;
  ObjectPathId: number;
  ArgumentInfo?: ArgumentInfo;
  QueryInfo?: QueryInfo;
}

export interface QueryBody {
  AutoKeepReference?: boolean;
  Actions: Action[];
  ObjectPaths: Record<string, ObjectPath>;
}

export interface RequestMessage {
  id: number;
  type: number;
  flags?: number;
  message: { url: string; method: string; headers?: Record<string, string>; body: QueryBody };
}

export interface ActionResult {
  ActionId: number;
  Value: unknown;
}

export interface ResponseBody {
  Results?: ActionResult[];
  /** The traces that were reached: the client registers an event handler when its trace was. */
  TraceIds?: number[];
  Error?: { Code: string; Message: string; Location?: string; ActionIndex?: number };
}

/** `Excel.run({ delayForCellEdit: true }, …)` sets this flag: wait instead of refusing. */
export const DELAY_FOR_CELL_EDIT = 64;
