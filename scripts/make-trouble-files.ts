/*
 * Writes test/data/trouble: small files that a program has to refuse by name or to read in spite of their encoding.
 * Run by `npx tsx scripts/make-trouble-files.ts`; the result is committed and the same on every run.
 */
import { createCipheriv, createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { CFB, utils, write } from '@e965/xlsx';

import { contentFromRows } from '../src/workbench/book/empty-content';
import { writeXlsx } from '../src/workbench/files/write';

const FOLDER = join(import.meta.dirname, '../test/data/trouble');
const PASSWORD = 'secret';
const ROWS = [
  ['客户编号', '客户名称', '累计金额', '最近下单日期'],
  ['00123', '杭州云栖科技有限公司', 1234.5, '2024-05-06'],
  ['00124', '李雷, 上海', 88, '2024-06-01'],
];

const csv = (rows: (string | number)[][]): string =>
  rows
    .map((row) => row.map((cell) => (String(cell).includes(',') ? `"${cell}"` : cell)).join(','))
    .join('\r\n') + '\r\n';

/** Node decodes GBK but does not encode it: the two-byte codes are decoded once and looked up. */
function encodeGbk(text: string): Uint8Array {
  const codes = new Map<string, [number, number]>();
  const decoder = new TextDecoder('gbk');
  for (let lead = 0x81; lead <= 0xfe; lead++)
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const character = decoder.decode(Uint8Array.of(lead, trail));
      if (character.length === 1 && character !== '\ufffd') codes.set(character, [lead, trail]);
    }
  return Uint8Array.from([...text].flatMap((c) => (c < '\u0080' ? [c.charCodeAt(0)] : codes.get(c)!)));
}

const int32 = (...numbers: number[]): Buffer => {
  const bytes = Buffer.alloc(4 * numbers.length);
  numbers.forEach((number, i) => bytes.writeUInt32LE(number, 4 * i));
  return bytes;
};
const sha1 = (...parts: Uint8Array[]): Buffer => createHash('sha1').update(Buffer.concat(parts)).digest();

/** "Standard encryption" of [MS-OFFCRYPTO] 2.3.4.5 to 2.3.4.9: AES-128, as Office 2007 wrote it. */
function encrypted(file: Uint8Array, password: string): Uint8Array {
  const salt = createHash('md5').update('crm-tier').digest();
  let hash = sha1(salt, Buffer.from(password, 'utf16le'));
  for (let i = 0; i < 50_000; i++) hash = sha1(int32(i), hash);
  hash = sha1(hash, int32(0));
  const key = sha1(Buffer.alloc(64, 0x36).map((byte, i) => byte ^ (hash[i] ?? 0))).subarray(0, 16);
  const encrypt = (plain: Uint8Array): Buffer => {
    const cipher = createCipheriv('aes-128-ecb', key, null).setAutoPadding(false);
    return Buffer.concat([cipher.update(plain), Buffer.alloc(0)]);
  };
  const padded = (plain: Uint8Array): Buffer =>
    Buffer.concat([plain, Buffer.alloc((16 - (plain.length % 16)) % 16)]);

  const provider = Buffer.from('Microsoft Enhanced RSA and AES Cryptographic Provider\0', 'utf16le');
  const header = Buffer.concat([int32(0x24, 0, 0x660e, 0x8004, 128, 0x18, 0, 0), provider]);
  const verifier = createHash('md5').update('verifier').digest();
  const info = Buffer.concat([
    Buffer.from([4, 0, 2, 0]),
    int32(0x24, header.length),
    header,
    int32(16),
    salt,
    encrypt(verifier),
    int32(20),
    encrypt(padded(sha1(verifier))),
  ]);
  const container = CFB.utils.cfb_new();
  CFB.utils.cfb_add(container, '/EncryptionInfo', info);
  CFB.utils.cfb_add(
    container,
    '/EncryptedPackage',
    Buffer.concat([int32(file.length, 0), encrypt(padded(file))]),
  );
  return CFB.write(container, { type: 'buffer' }) as Uint8Array;
}

/** An old .xls that says with a FILEPASS record after its first one that the rest is encrypted. */
function passwordXls(): Uint8Array {
  const book = utils.book_new(utils.aoa_to_sheet(ROWS), 'Sheet1');
  const container = CFB.read(write(book, { bookType: 'biff8', type: 'buffer' }), { type: 'buffer' });
  const stream = Buffer.from(CFB.find(container, '/Workbook').content);
  const firstRecord = 4 + stream.readUInt16LE(2);
  const rc4 = Buffer.concat([Buffer.from([0x2f, 0, 54, 0, 1, 0, 1, 0, 1, 0]), Buffer.alloc(48, 7)]);
  CFB.utils.cfb_add(
    container,
    '/Workbook',
    Buffer.concat([stream.subarray(0, firstRecord), rc4, stream.subarray(firstRecord)]),
  );
  return CFB.write(container, { type: 'buffer' }) as Uint8Array;
}

const xlsx = await writeXlsx(contentFromRows({ Sheet1: ROWS }));
const files: Record<string, Uint8Array | string> = {
  'broken.xlsx': xlsx.subarray(0, Math.floor(xlsx.length / 2)),
  'password-protected.xlsx': encrypted(xlsx, PASSWORD),
  'password-protected.xls': passwordXls(),
  'gbk.csv': encodeGbk(csv(ROWS)),
  'utf8-bom.csv': `\ufeff${csv(ROWS)}`,
  'utf16.txt': Buffer.from(
    `\ufeff${csv(ROWS.map((row) => [row.join('\t')])).replaceAll('"', '')}`,
    'utf16le',
  ),
  'table-of-html.xls': `<html><head><meta charset="utf-8"></head><body><table>${ROWS.map(
    (row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`,
  ).join('')}</table></body></html>`,
  'empty.csv': '',
};
await mkdir(FOLDER, { recursive: true });
for (const [name, content] of Object.entries(files)) await writeFile(join(FOLDER, name), content);
