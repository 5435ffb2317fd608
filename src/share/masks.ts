import { aliasesOf } from './aliases';
import type { CopyCell, PersonalKind } from './copy-content';
import { foldedText, foldValue } from './folded-text';
import { saltedNumbers } from './salted-numbers';

/** How a mask reads, with the number in it; `text` has none. */
export interface MaskWords {
  name: (number: string) => string;
  phone: (number: string) => string;
  email: (number: string) => string;
  address: (number: string) => string;
  colleague: (number: string) => string;
  text: string;
}

// %40 is @ in the address of a page.
const EMAIL = /[\p{L}\p{N}._%+-]+(?:@|%40)[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;
const PHONES = [
  /(?<![\p{L}\p{N}])(?:\+?86[- ]?)?1[3-9]\d(?:[- ]?\d{4}){2}(?!\d)/gu,
  /(?<![\p{L}\p{N}])\+\d[\d ().-]{6,}\d/gu,
  /(?<![\p{L}\p{N}-])(?:[(（]0\d{2,3}[)）][- ]?|0\d{2,3}[- ])\d{7,8}(?!\d)/gu,
  /(?<![\p{L}\p{N}])\(?\d{3}\)?[-. ]\d{3}[-. ]\d{4}(?!\d)/gu,
];

const isWord = (character: string | undefined): boolean =>
  character !== undefined && character <= '\u2e7f' && /[\p{L}\p{N}]/u.test(character);

/**
 * Masks for the values of one copy. First every value is entered with whom it belongs to; then `seal` gives each owner
 * a number that only the salt knows, and values are replaced wherever they stand.
 */
export class Masks {
  private readonly owners = new Map<string, number>();
  private readonly values = new Map<string, { kind: PersonalKind; owner: string; value: string }>();
  /** Other spellings of values → the value. */
  private readonly aliases = new Map<string, string>();
  private numbers: Uint32Array | undefined;
  private digits = 4;
  /** Lengths of the values that are looked for within other texts, the longest first. */
  private lengths: number[] = [];

  constructor(
    private readonly words: MaskWords,
    private readonly kinds: ReadonlySet<PersonalKind>,
  ) {}

  /** `owner`: what the same customer has in common in all sheets; left out, the value stands for itself. */
  enter(kind: PersonalKind, value: CopyCell, owner?: string): void {
    const key = foldValue(String(value));
    if (kind === 'text' || key === '' || !this.kinds.has(kind) || this.values.has(key)) return;
    const known = foldValue(owner ?? key);
    if (!this.owners.has(known)) this.owners.set(known, this.owners.size);
    this.values.set(key, { kind, owner: known, value: String(value) });
  }

  /** Whom a value was entered for, to be given to `enter` with what else belongs to them. */
  ownerOfValue(value: CopyCell): string | undefined {
    return this.values.get(foldValue(String(value)))?.owner;
  }

  /** Enters e-mail addresses and phone numbers that stand within a text. */
  enterFrom(text: string, owner?: string): void {
    if (this.kinds.has('email'))
      for (const [email] of text.matchAll(EMAIL)) this.enter('email', email, owner);
    if (!this.kinds.has('phone') || !/\d{3}/.test(text)) return;
    for (const pattern of PHONES)
      for (const [phone] of text.matchAll(pattern)) this.enter('phone', phone, owner);
  }

  /**
   * Enters customer numbers that are names, or made of them: those without a digit, and those in which something
   * entered so far stands. Each keeps a mask of its own, so that customers stay apart.
   */
  enterIds(ids: Iterable<string>): void {
    this.lookFor();
    for (const id of ids) if (!/\d/.test(id) || this.mentions(id)) this.enter('name', id, `id ${id}`);
  }

  seal(salt: Uint32Array): void {
    for (const [key, { kind }] of this.values) {
      for (const alias of aliasesOf(kind, key)) {
        if (!this.values.has(alias) && !this.aliases.has(alias)) this.aliases.set(alias, key);
      }
    }
    this.numbers = saltedNumbers(this.owners.size, salt);
    this.digits = Math.max(4, String(this.owners.size).length);
    this.lookFor();
  }

  /** The mask of a whole cell of a personal column. */
  cell(kind: PersonalKind, value: CopyCell): CopyCell {
    if (value === '') return value;
    // A note that stays may still name somebody.
    if (!this.kinds.has(kind)) return this.within(value);
    return kind === 'text' ? this.words.text : (this.maskOf(foldValue(String(value))) ?? this.words.text);
  }

  /** A cell of any other column: known values are masked, alone or within a text. */
  within(value: CopyCell): CopyCell {
    if (typeof value === 'boolean' || value === '') return value;
    const whole = this.maskOf(foldValue(String(value)));
    if (typeof value === 'number') return whole !== undefined && this.isPhone(value) ? whole : value;
    return whole ?? this.text(value);
  }

  /** A text with every known value in it masked, the longest first. */
  text(text: string): string {
    const { text: folded, written } = foldedText(text);
    let masked = '';
    let hasMask = false;
    for (let at = 0; at < folded.length;) {
      const length = isWord(folded[at - 1]) && isWord(folded[at]) ? undefined : this.lengthAt(folded, at);
      const end = at + (length ?? 1);
      masked += length === undefined ? written(at, end) : this.maskOf(folded.slice(at, end))!;
      hasMask ||= length !== undefined;
      at = end;
    }
    return hasMask ? masked : text;
  }

  /** Every value with its mask, for the one who keeps the key. */
  key(): { kind: PersonalKind; value: string; mask: string }[] {
    return [...this.values].map(([key, { kind, value }]) => ({ kind, value, mask: this.maskOf(key)! }));
  }

  private lookFor(): void {
    const inner = [...this.values.keys(), ...this.aliases.keys()].filter((key) => key.length > 1);
    this.lengths = [...new Set(inner.map((key) => key.length))].sort((a, b) => b - a);
  }

  private mentions(text: string): boolean {
    const { text: folded } = foldedText(text);
    for (let at = 0; at < folded.length; at++) {
      if (!(isWord(folded[at - 1]) && isWord(folded[at])) && this.lengthAt(folded, at) !== undefined)
        return true;
    }
    return false;
  }

  private lengthAt(folded: string, at: number): number | undefined {
    return this.lengths.find((length) => {
      if (at + length > folded.length) return false;
      if (isWord(folded[at + length - 1]) && isWord(folded[at + length])) return false;
      const key = folded.slice(at, at + length);
      const found = this.found(key);
      // Numbers below a header such as "Contact" are masked where they stand, not in every text that counts.
      return found !== undefined && (found.kind === 'phone' || !/^[\d.]+$/.test(key));
    });
  }

  private found(key: string): { kind: PersonalKind; owner: string } | undefined {
    return this.values.get(key) ?? this.values.get(this.aliases.get(key) ?? '');
  }

  private isPhone(value: number): boolean {
    return this.found(foldValue(String(value)))?.kind === 'phone';
  }

  private maskOf(key: string): string | undefined {
    const found = this.found(key);
    if (!found || found.kind === 'text') return undefined;
    const number = String(this.numbers![this.owners.get(found.owner)!]).padStart(this.digits, '0');
    return this.words[found.kind](number);
  }
}
