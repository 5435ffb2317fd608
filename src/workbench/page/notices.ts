import { element } from './element';
import { icon } from './icon';

/** Says what happened, above the sheet: errors and warnings until they are closed, good news for some seconds. */
export class Notices {
  readonly layer = element('div', { className: 'notices', attributes: { role: 'status' } });

  constructor(private readonly dismissLabel: string) {}

  error(title: string, text: string): void {
    this.show('notice error', element('strong', { textContent: title }), text);
  }

  warning(text: string): void {
    this.show('notice', text);
  }

  success(text: string): void {
    const notice = this.show('notice', text);
    setTimeout(() => notice.remove(), 4000);
  }

  clear(): void {
    this.layer.replaceChildren();
  }

  private show(className: string, ...content: (Node | string)[]): HTMLElement {
    const close = element(
      'button',
      {
        type: 'button',
        ariaLabel: this.dismissLabel,
        title: this.dismissLabel,
        onclick: () => notice.remove(),
      },
      icon('close'),
    );
    const notice: HTMLElement = element('div', { className }, element('p', {}, ...content), close);
    this.layer.replaceChildren(notice);
    return notice;
  }
}
