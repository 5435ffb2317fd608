import type { AlsoList } from '../../intake/also-list';
import type { ListKind, SourceKind } from '../../intake/fields';
import type { Mapping } from '../../intake/mapping';
import { mappingFrom } from '../../intake/suggest-mapping';
import type { Draft } from '../../run/draft';
import type { SeenList } from '../../run/look-at-lists';
import type { ReadSheet } from '../../run/run-types';
import type { Source } from '../../run/source';
import type { Failure } from './pane-state';

/** A list that is used beside the one that is graded. */
export interface ListBeside {
  sourceId: string;
  /** What the user says it is; null = its content decides. */
  kind: ListKind | null;
  /** waiting = to be read once the graded list is. */
  status: 'waiting' | 'done' | 'failed';
  read: ReadSheet<ListKind> | null;
  mapping: Mapping<ListKind> | null;
  cause: Failure['cause'] | null;
  /** Put there by the pane itself, not by the user: it is offered again each time. */
  offered?: true;
}

export const besideWaiting = (sourceId: string, kind: ListKind | null): ListBeside => ({
  sourceId,
  kind,
  status: 'waiting',
  read: null,
  mapping: null,
  cause: null,
});

/** Read again: with the graded list the worker forgets those beside it. */
export const allWaiting = (lists: readonly ListBeside[]): ListBeside[] =>
  lists.map(({ sourceId, kind, offered }) => ({
    ...besideWaiting(sourceId, kind),
    ...(offered ? { offered } : {}),
  }));

/** The lists that a draft had beside the graded one, of those that are still there. */
export const besideLeft = (
  { beside }: Pick<Draft, 'beside'>,
  sources: readonly Source[],
  mainId: string | null,
): ListBeside[] =>
  beside.flatMap(({ sheetName, kind }) => {
    const source = sources.find((each) => each.sheetName === sheetName && each.id !== mainId);
    return source ? [besideWaiting(source.id, kind)] : [];
  });

export const besideRead = (list: ListBeside, read: ReadSheet<ListKind>): ListBeside => ({
  ...list,
  status: 'done',
  read,
  mapping: mappingFrom(read.recognition),
  cause: null,
});

/** The kind that another list, read before it or graded, has already; null = it is the only one. */
export function kindTaken(
  main: SourceKind | undefined,
  lists: readonly ListBeside[],
  list: ListBeside,
): ListKind | null {
  const kind = list.mapping?.kind;
  if (!kind) return null;
  const before = lists.slice(0, lists.indexOf(list)).map(({ mapping }) => mapping?.kind);
  return kind === main || before.includes(kind) ? kind : null;
}

/** The lists that can be used, as the worker takes them. */
export function usableBeside(main: SourceKind | undefined, lists: readonly ListBeside[]): AlsoList[] {
  return lists.flatMap((list) =>
    list.mapping && list.status === 'done' && kindTaken(main, lists, list) === null
      ? [{ slot: list.sourceId, mapping: list.mapping }]
      : [],
  );
}

/** As a saved run had it. */
export function besideRestored(read: ReadSheet<ListKind>, used: AlsoList | undefined): ListBeside {
  const { kind } = used?.mapping ?? read.recognition;
  const list = besideRead(besideWaiting(read.source.id, kind), read);
  return used ? { ...list, mapping: used.mapping } : list;
}

/**
 * A returns list that stands in the workbook is offered beside orders by itself: it changes nothing until its rule is
 * switched on. One of several is the user's choice.
 */
export function returnsOffered(
  seen: readonly SeenList[],
  sources: readonly Source[],
  mainId: string | null,
): ListBeside[] {
  const returns = seen.filter(
    ({ list, sourceId }) =>
      list === 'returns' && sourceId !== mainId && sources.some(({ id }) => id === sourceId),
  );
  return returns.length === 1 ? [{ ...besideWaiting(returns[0]!.sourceId, 'returns'), offered: true }] : [];
}
