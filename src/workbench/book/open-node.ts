import { createRequire } from 'node:module';
import type * as UniverCore from '@univerjs/core';
import type * as UniverFacade from '@univerjs/core/facade';
import type * as FormulaEngine from '@univerjs/engine-formula';
import type * as NodePreset from '@univerjs/preset-sheets-node-core';
import { Book } from './book';
import type { BookContent } from './book-content';
import { collectByCounting } from './formula-data';

// Univer's ES modules import a CommonJS package by name and fail to load in Node; its CommonJS build does not.
const require = createRequire(import.meta.url);

let opened = 0;

/** Opens a workbook without a screen. The content belongs to the book from then on. */
export async function openBook(content: BookContent): Promise<Book> {
  const { IUniverInstanceService, Univer, LocaleType, LogLevel, UniverInstanceType } =
    require('@univerjs/core') as typeof UniverCore;
  const { UniverSheetsNodeCorePreset } = require('@univerjs/preset-sheets-node-core') as typeof NodePreset;
  const { FormulaDataModel } = require('@univerjs/engine-formula') as typeof FormulaEngine;
  const { FUniver } = require('@univerjs/core/facade') as typeof UniverFacade;
  const univer = new Univer({ locale: LocaleType.EN_US, locales: {}, logLevel: LogLevel.ERROR });
  for (const plugin of UniverSheetsNodeCorePreset().plugins) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  }
  const api = FUniver.newAPI(univer);
  // Univer remembers ranges by the workbook's id for the whole process: no two may have the same.
  content.univer.id = `book-${++opened}`;
  const instances = univer.__getInjector().get(IUniverInstanceService);
  collectByCounting(univer.__getInjector().get(FormulaDataModel), () =>
    instances.getAllUnitsForType(UniverInstanceType.UNIVER_SHEET),
  );
  univer.createUnit(UniverInstanceType.UNIVER_SHEET, content.univer);
  const book = new Book(api, content.extras);
  await book.calculation.done();
  return book;
}
