import { element } from './element';

/** Covers the sheet while a file is read or written, with a word of what is being done. */
export class Busy {
  private readonly text = element('div');
  readonly layer = element(
    'div',
    { className: 'busy', hidden: true, attributes: { role: 'progressbar', 'aria-live': 'polite' } },
    element('div', { className: 'spinner' }),
    this.text,
  );

  /** Until `done`, what stands beside the layer takes no input. */
  say(text: string): void {
    this.text.textContent = text;
    this.show(true);
  }

  done(): void {
    this.show(false);
  }

  private show(busy: boolean): void {
    this.layer.hidden = !busy;
    for (const sibling of this.layer.parentElement?.children ?? []) {
      if (sibling !== this.layer) sibling.toggleAttribute('inert', busy);
    }
  }
}
