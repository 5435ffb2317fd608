import type { Recognition } from '../intake/mapping';
import { ProblemError } from '../scheme/problem';
import { findSheets, type SheetExtent } from '../workbook/find-sheets';
import { showCell } from '../workbook/show-sheet';
import { inSheet } from './in-sheet';
import { listFindings } from './findings-sheet';
import { isOwnSheet } from './own-sheets';
import { lookAtLists } from './look-at-lists';
import { readBeside, readMain, type ReadList } from './read-source';
import { rememberMapping } from './remembered';
import type { ReadSheet } from './run-types';
import type { ReadingSession } from './session-reading';
import { toSource, type Source } from './source';
import { withToday } from './today';
import type { Watch } from './progress';
import { worker } from './worker-client';

/** The page's side of reading: the list that is graded, and those used beside it. */
export class Reader implements ReadingSession {
  private list: (ReadList & { recognition: Recognition }) | undefined;
  private readonly lists = new Map<string, ReadList>();

  /** The list that is graded. @throws ProblemError sheet-not-found when none has been read */
  get main(): ReadList & { recognition: Recognition } {
    if (!this.list) throw new ProblemError({ code: 'sheet-not-found' });
    return this.list;
  }

  /** Where the list that is graded stands; undefined when none has been read. */
  get extent(): SheetExtent | undefined {
    return this.list?.extent;
  }

  /** The lists beside it, by the ids of their sources. */
  get beside(): ReadonlyMap<string, ReadList> {
    return this.lists;
  }

  async findSources(): Promise<Source[]> {
    const [sheets, isOwn] = await Promise.all([findSheets(), isOwnSheet()]);
    return sheets.filter(({ sheetName }) => !isOwn(sheetName)).map(toSource);
  }

  async read(source: Source, watch?: Watch, headerRow?: number): Promise<ReadSheet> {
    this.list = undefined;
    this.lists.clear();
    this.list = await readMain(source, watch, headerRow);
    return asRead(this.list);
  }

  async lookAtLists(): ReturnType<ReadingSession['lookAtLists']> {
    const [sheets, isOwn] = await Promise.all([findSheets(), isOwnSheet()]);
    return lookAtLists(sheets.filter(({ sheetName }) => !isOwn(sheetName)));
  }

  recogniseAs: ReadingSession['recogniseAs'] = async (kind) => {
    const { extent, known } = this.main;
    const recognition = await inSheet(extent.sheetName, worker().call('recognise', { ...known, kind }));
    this.list = { ...this.main, recognition, guessed: this.main.guessed ?? this.main.recognition.kind };
    return asRead(this.list);
  };

  readBeside: ReadingSession['readBeside'] = async (source, kind, watch) => {
    const list = await readBeside(source, kind, watch);
    this.lists.set(source.id, list);
    return asRead(list);
  };

  remember: ReadingSession['remember'] = async (sourceId, mapping) => {
    const list = this.listOf(sourceId);
    await rememberMapping(list.recognition, mapping, list.guessed ?? list.recognition.kind);
  };

  effectOfFix: ReadingSession['effectOfFix'] = (input, fix) =>
    inSheet(this.main.extent.sheetName, worker().call('effectOfFix', { ...withToday(input), fix }));

  showCell: ReadingSession['showCell'] = (sourceId, place) =>
    showCell(this.listOf(sourceId).extent.sheetId, place);

  listFindings: ReadingSession['listFindings'] = listFindings;

  private listOf(sourceId: string): ReadList {
    const list = this.list?.extent.id === sourceId ? this.list : this.lists.get(sourceId);
    if (!list) throw new ProblemError({ code: 'sheet-not-found' });
    return list;
  }
}

const asRead = <R extends ReadList>({ extent, recognition, correctionsDamaged }: R) => ({
  source: toSource(extent),
  recognition: recognition as R['recognition'],
  ...(correctionsDamaged ? { correctionsDamaged } : {}),
});
