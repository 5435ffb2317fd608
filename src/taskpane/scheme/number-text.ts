/** How a number is written and read in a field, in the user's own way: `1,234.5`, `1.234,5`, full-width digits. */
export interface NumberText {
  write(value: number): string;
  /** undefined = not a number. */
  read(text: string): number | undefined;
}

/** @param tag BCP 47 tag, such as "en-GB" */
export function numberText(tag: string): NumberText {
  const format = new Intl.NumberFormat(tag, { maximumFractionDigits: 15 });
  const part = (type: 'group' | 'decimal'): string =>
    format.formatToParts(12_345_678.9).find((entry) => entry.type === type)?.value ?? '';
  const group = part('group');
  const decimal = part('decimal') || '.';
  return {
    write: (value) => format.format(value),
    read: (text) => {
      const plain = text
        .normalize('NFKC')
        .replace(/[\s'’]/g, '')
        .replaceAll(group.trim() === '' ? ' ' : group, '')
        .replace(decimal, '.')
        .replace('−', '-')
        .replace(/%$/, '');
      return /^[-+]?(\d+\.?\d*|\.\d+)$/.test(plain) ? Number(plain) : undefined;
    },
  };
}
