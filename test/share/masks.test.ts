import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PERSONAL_KINDS } from '../../src/share/copy-content';
import { Masks } from '../../src/share/masks';
import { saltedNumbers } from '../../src/share/salted-numbers';

const words = {
  name: (number: string) => `Customer ${number}`,
  phone: (number: string) => `Phone ${number}`,
  email: (number: string) => `customer-${number}@example.com`,
  address: (number: string) => `Address ${number}`,
  colleague: (number: string) => `Colleague ${number}`,
  text: '(text removed)',
};
const salt = (first: number) => Uint32Array.of(first, 2, 3, 4);
const masks = (enter: (masks: Masks) => void, first = 1) => {
  const made = new Masks(words, new Set(PERSONAL_KINDS));
  enter(made);
  made.seal(salt(first));
  return made;
};

test('the same customer has one number in name, phone and e-mail', () => {
  const made = masks((all) => {
    all.enter('name', '王小明', 'K1');
    all.enter('phone', 13_812_345_678, 'K1');
    all.enter('email', 'wang@shop.cn', 'K1');
    all.enter('name', 'Ann Lee', 'K2');
  });
  const number = String(made.cell('name', '王小明')).replace('Customer ', '');
  expect(made.cell('phone', '13812345678')).toBe(`Phone ${number}`);
  expect(made.within(13_812_345_678)).toBe(`Phone ${number}`);
  expect(made.cell('email', 'WANG@shop.cn')).toBe(`customer-${number}@example.com`);
  expect(made.cell('name', 'Ann Lee')).not.toBe(`Customer ${number}`);
});

test('names are found within other texts, whole words only, the longest first', () => {
  const made = masks((all) => {
    all.enter('name', 'Ann');
    all.enter('name', 'Ann Lee');
    all.enter('name', '王小明');
  });
  const [ann, lee, wang] = ['Ann', 'Ann Lee', '王小明'].map((name) => made.cell('name', name));
  expect(made.text('Dear ANN LEE, Annual report of Ann.')).toBe(`Dear ${lee}, Annual report of ${ann}.`);
  expect(made.within('请联系王小明先生')).toBe(`请联系${wang}先生`);
});

test('e-mails and phones are found in any text, numbers that are none stay', () => {
  const made = masks((all) =>
    all.enterFrom('call +44 20 7946 0958 or 138-1234-5678, mail a.b@c.example.org'),
  );
  const text = made.text('call +44 20 7946 0958 or 138-1234-5678, mail a.b@c.example.org');
  expect(text).not.toMatch(/7946|5678|c\.example\.org/);
  expect(made.within('Order 2024-05-06 of 12345')).toBe('Order 2024-05-06 of 12345');
  expect(made.within(12_345)).toBe(12_345);
});

test('what is not to be masked stays, free text goes whole', () => {
  const made = new Masks(words, new Set(['text']));
  made.enter('name', 'Ann Lee');
  made.seal(salt(1));
  expect(made.cell('name', 'Ann Lee')).toBe('Ann Lee');
  expect(made.cell('text', 'likes tea')).toBe('(text removed)');
});

test('another salt gives other masks, the same salt the same', () => {
  const enter = (all: Masks) =>
    Array.from({ length: 50 }, (_, index) => all.enter('name', `Person ${index}x`));
  const names = (first: number) =>
    masks(enter, first)
      .key()
      .map(({ mask }) => mask);
  expect(names(1)).toEqual(names(1));
  expect(names(1)).not.toEqual(names(2));
});

test('every number is given once, whatever the salt', () => {
  fc.assert(
    fc.property(fc.nat(300), fc.uint32Array({ minLength: 4, maxLength: 4 }), (count, words) => {
      const numbers = [...saltedNumbers(count, words)].sort((a, b) => a - b);
      expect(numbers).toEqual(Array.from({ length: count }, (_, index) => index + 1));
    }),
  );
});

test('no entered name is left in any text made of names', () => {
  const name = fc.stringMatching(/^[A-Z][a-z]{2,6} [A-Z][a-z]{2,6}$/);
  fc.assert(
    fc.property(
      fc.uniqueArray(name, { minLength: 1, maxLength: 8 }),
      fc.string({ maxLength: 5 }),
      (people, between) => {
        fc.pre(!/[\p{L}\p{N}]/u.test(between));
        const made = masks((all) => people.forEach((person) => all.enter('name', person)));
        const text = made.text(people.join(` ${between} `));
        for (const person of people) expect(text).not.toContain(person);
      },
    ),
  );
});

test('a name is found with other white space and other capitals, and what stands around it stays as written', () => {
  const made = masks((all) => {
    all.enter('name', 'Avery  Stone3');
    all.enter('name', 'Ann\u00a0Lee');
  });
  const [avery, ann] = ['avery stone3', 'ANN LEE'].map((name) => made.within(name));
  expect(avery).toMatch(/^Customer/);
  expect(ann).toMatch(/^Customer/);
  expect(made.text('Ask  AVERY \n STONE3,\n\nthen Ann　Lee;  ﬁrst １２')).toBe(
    `Ask  ${avery},\n\nthen ${ann};  ﬁrst １２`,
  );
  expect(made.text('nobody  here\n ﬁrst')).toBe('nobody  here\n ﬁrst');
});

test('no entered name is left, whatever white space and capitals it is written with', () => {
  const word = fc.stringMatching(/^[A-Z][a-z]{2,6}$/);
  const blank = fc.stringMatching(/^[ \t\n\u00a0\u3000]{1,3}$/);
  fc.assert(
    fc.property(word, word, blank, blank, fc.boolean(), (first, last, between, other, capitals) => {
      const made = masks((all) => all.enter('name', first + between + last));
      const written = first + other + last;
      const text = made.text(`To ${capitals ? written.toUpperCase() : written.toLowerCase()}!`);
      expect(text).toMatch(/^To Customer \d{4}!$/);
    }),
  );
});

test('a name turned round or joined, and a phone number spelled otherwise, have the mask of the customer', () => {
  const made = masks((all) => {
    all.enter('name', 'Ann Lee', 'K1');
    all.enter('name', 'Lee Ford', 'K2');
    all.enter('name', 'Ford Lee', 'K3');
    all.enter('phone', '(212) 555-0100', 'K1');
    all.enter('phone', '+86 138-1234-5678', 'K2');
    all.enter('email', 'ann@shop.example', 'K1');
    all.enterFrom('https://page.example/?to=bob%40shop.example');
  });
  const [ann, ford, turned] = ['Ann Lee', 'Lee Ford', 'Ford Lee'].map((name) => made.cell('name', name));
  expect(new Set([ann, ford, turned]).size).toBe(3);
  expect(made.text('LEE, ANN; Lee,Ann; Ann_Lee.pdf; ann-lee')).toBe(`${ann}; ${ann}; ${ann}.pdf; ${ann}`);
  const phone = made.cell('phone', '(212) 555-0100');
  expect([made.within(2_125_550_100), made.text('call 2125550100')]).toEqual([phone, `call ${phone}`]);
  expect(made.within('13812345678')).toBe(made.cell('phone', '+86 138-1234-5678'));
  expect(made.text('https://page.example/?to=bob%40shop.example')).not.toContain('bob');
  expect(made.key().map(({ value }) => value)).not.toContain('2125550100');
});

test('numbers below a header of names are masked there and do not spoil the texts that count', () => {
  const made = masks((all) => all.enter('name', 10));
  expect(made.cell('name', 10)).toMatch(/^Customer/);
  expect(made.text('10 orders since 10/2024')).toBe('10 orders since 10/2024');
});
