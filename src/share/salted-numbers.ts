/**
 * The numbers 1 to `count` in an order that only the salt knows: a mask made of such a number says nothing about the
 * customer, not even where it stood in the list. Fisher-Yates over sfc32; at least four 32-bit words of salt.
 */
export function saltedNumbers(count: number, salt: Uint32Array): Uint32Array {
  const next = sfc32(salt);
  const numbers = Uint32Array.from({ length: count }, (_, index) => index + 1);
  for (let index = count - 1; index > 0; index--) {
    const other = next() % (index + 1);
    const number = numbers[index]!;
    numbers[index] = numbers[other]!;
    numbers[other] = number;
  }
  return numbers;
}

/** Small Fast Counter, 32 bit (C. Doty-Humphrey, PractRand). */
function sfc32(salt: Uint32Array): () => number {
  let [a = 0, b = 0, c = 0, d = 0] = salt;
  const next = (): number => {
    const sum = (a + b + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum;
    return sum >>> 0;
  };
  for (let warm = 0; warm < 12; warm++) next();
  return next;
}
