import { expect } from 'vitest';
import type { Frame } from 'playwright-core';
import type { OpenWorkbench } from './open-workbench';

/** Widths of the pane in CSS pixels: those Excel gives it, and 175, which are 350 at 200 % zoom. */
export const WIDTHS = [300, 350, 450, 175] as const;

/** Makes the pane as wide as asked; null = as the workbench has it. */
export async function setWidth({ page }: OpenWorkbench, pane: Frame, width: number | null): Promise<void> {
  await page
    .locator('.pane-frame')
    .evaluate(
      (frame, px) =>
        px === null
          ? (frame as HTMLElement).style.removeProperty('width')
          : (frame as HTMLElement).style.setProperty('width', `${px}px`, 'important'),
      width,
    );
  if (width !== null) await expect.poll(() => pane.evaluate(() => window.innerWidth)).toBe(width);
}

/** The beginnings of the elements that reach beyond the pane's page to the left or the right. */
const cutOff = (pane: Frame): Promise<string[]> =>
  pane.evaluate(() =>
    [...document.querySelectorAll('main *')]
      .filter((element) => {
        const { left, right, width: wide } = element.getBoundingClientRect();
        const unseen = getComputedStyle(element).clipPath !== 'none';
        return !unseen && wide > 1 && (left < -1 || right > window.innerWidth + 1);
      })
      .map((element) => element.outerHTML.slice(0, 120)),
  );

/** Fails unless, at this width, nothing reaches beyond the page once it has come to rest: charts are measured anew. */
export async function expectNothingCutOff(
  workbench: OpenWorkbench,
  pane: Frame,
  width: number,
  where?: string,
): Promise<void> {
  await setWidth(workbench, pane, width);
  await expect.poll(() => cutOff(pane), { message: `${where ?? ''} ${width} px` }).toEqual([]);
}
