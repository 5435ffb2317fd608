/** CRC-32 (ISO 3309) of every byte value, for the polynomial 0xEDB88320. */
const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/**
 * CRC-32 of a JSON value as eight hexadecimal digits; the order of keys and white space do not count. It tells that a
 * document was edited or damaged, nothing more: whoever edits it on purpose can compute it too, so what is read is
 * checked by its schema all the same (docs/decisions/0005).
 */
export function checksum(value: unknown): string {
  let crc = 0xffffffff;
  for (const byte of new TextEncoder().encode(canonicalJson(value))) {
    crc = (crc >>> 8) ^ TABLE[(crc ^ byte) & 0xff]!;
  }
  return ((crc ^ 0xffffffff) >>> 0).toString(16).padStart(8, '0');
}

function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
