import { readFile } from 'node:fs/promises';

import { utils, write } from '@e965/xlsx';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';

import { FileError, type FileErrorCode } from '../../../src/workbench/files/file-error';
import { readWorkbook } from '../../../src/workbench/files/read';

const trouble = (name: string) => readFile(new URL(`../../data/trouble/${name}`, import.meta.url));

async function codeOf(bytes: Uint8Array, name: string): Promise<FileErrorCode | undefined> {
  try {
    await readWorkbook(bytes, name);
    return undefined;
  } catch (error) {
    expect(error).toBeInstanceOf(FileError);
    return (error as FileError).code;
  }
}

describe('a file that cannot be opened is refused by name', () => {
  it.each<[string, FileErrorCode]>([
    ['broken.xlsx', 'file-unreadable'],
    ['password-protected.xlsx', 'file-password-protected'],
    ['password-protected.xls', 'file-password-protected'],
    ['empty.csv', 'file-empty'],
  ])('%s: %s', async (name, code) => {
    expect(await codeOf(await trouble(name), name)).toBe(code);
  });

  it.each<[string, Uint8Array]>([
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13)],
    ['an archive of something else', zipSync({ 'word/document.xml': strToU8('<document/>') })],
  ])('%s: file-type-unknown', async (_, bytes) => {
    expect(await codeOf(bytes, 'picture.xlsx')).toBe('file-type-unknown');
  });

  it('a half of an .xls: file-unreadable', async () => {
    const book = utils.book_new(utils.aoa_to_sheet([['a'], [1]]), 'Sheet1');
    const bytes = new Uint8Array(write(book, { bookType: 'biff8', type: 'array' }) as ArrayBuffer);
    expect(await codeOf(bytes.subarray(0, 600), 'half.xls')).toBe('file-unreadable');
  });

  it.each([
    ['a sheet that ends inside a row', '<worksheet><sheetData><row r="1"><c r="A1"><v>1'],
    ['a sheet with a document type', '<!DOCTYPE x><worksheet><sheetData/></worksheet>'],
  ])('%s: file-unreadable', async (_, sheet) => {
    const relationship = (type: string, target: string) =>
      strToU8(`<Relationships><Relationship Id="r1" Type="/${type}" Target="${target}"/></Relationships>`);
    const bytes = zipSync({
      '_rels/.rels': relationship('officeDocument', 'xl/workbook.xml'),
      'xl/workbook.xml': strToU8(
        '<workbook><sheets><sheet name="a" sheetId="1" r:id="r1"/></sheets></workbook>',
      ),
      'xl/_rels/workbook.xml.rels': relationship('worksheet', 'sheet.xml'),
      'xl/sheet.xml': strToU8(sheet),
    });
    expect(await codeOf(bytes, 'odd.xlsx')).toBe('file-unreadable');
  });
});
