import { expect, test } from 'vitest';
import { latest } from '../../src/taskpane/latest';

test('of the questions that come while one is asked only the newest is asked, the others are told so', async () => {
  const asked: number[] = [];
  const waiting: ((answer: string) => void)[] = [];
  const ask = latest((question: number) => {
    asked.push(question);
    return new Promise<string>((resolve) => waiting.push(resolve));
  });
  const answers = [1, 2, 3, 4].map(ask);
  waiting[0]!('first');
  expect(await answers[0]).toBe('first');
  expect(await answers[1]).toBeUndefined();
  expect(await answers[2]).toBeUndefined();
  waiting[1]!('newest');
  expect(await answers[3]).toBe('newest');
  expect(asked).toEqual([1, 4]);
});

test('a question that fails does not keep the next from being asked', async () => {
  const ask = latest((question: number) =>
    question === 1 ? Promise.reject(new Error('no')) : Promise.resolve(question),
  );
  const [first, second] = [ask(1), ask(2)];
  await expect(first).rejects.toThrow('no');
  expect(await second).toBe(2);
});
