import type { WorkbenchTexts } from '../../locales/en-US/workbench';
import { element } from './element';
import { icon } from './icon';

const widths = [300, 350, 450];
const least = 280;
const most = 800;
const step = 10;

/** The add-in's pane as Excel shows it: a title, a button to close it, an edge to drag. */
export class PanePanel {
  readonly divider: HTMLElement;
  readonly panel: HTMLElement;
  private readonly widthChoice: HTMLSelectElement;
  private width: number;

  constructor(
    texts: WorkbenchTexts,
    content: HTMLElement,
    { width, onWidth, onClose }: { width: number; onWidth(width: number): void; onClose(): void },
  ) {
    this.width = width;
    this.widthChoice = element('select', {
      title: texts.paneWidth,
      onchange: () => {
        this.setWidth(Number(this.widthChoice.value));
        onWidth(this.width);
      },
      attributes: { 'aria-label': texts.paneWidth },
    });
    this.panel = element(
      'aside',
      { className: 'pane', attributes: { 'aria-label': texts.paneTitle } },
      element(
        'div',
        { className: 'pane-title' },
        element('h2', { textContent: texts.paneTitle }),
        this.widthChoice,
        element(
          'button',
          { type: 'button', title: texts.paneClose, ariaLabel: texts.paneClose, onclick: onClose },
          icon('close'),
        ),
      ),
      content,
    );
    this.divider = element('div', {
      className: 'divider',
      tabIndex: 0,
      title: texts.paneWidthDrag,
      attributes: { role: 'separator', 'aria-orientation': 'vertical', 'aria-label': texts.paneWidth },
    });
    this.divider.addEventListener('pointerdown', (event) => this.drag(event, onWidth));
    this.divider.addEventListener('keydown', (event) => {
      const change = { ArrowLeft: step, ArrowRight: -step }[event.key];
      if (change === undefined) return;
      this.setWidth(this.width + change);
      onWidth(this.width);
    });
    this.setWidth(width);
  }

  setOpen(open: boolean): void {
    this.panel.hidden = !open;
    this.divider.hidden = !open;
  }

  private setWidth(width: number): void {
    this.width = Math.round(Math.min(most, Math.max(least, width)));
    this.panel.style.width = `${this.width}px`;
    this.divider.setAttribute('aria-valuenow', String(this.width));
    this.divider.setAttribute('aria-valuemin', String(least));
    this.divider.setAttribute('aria-valuemax', String(most));
    const choices = widths.includes(this.width) ? widths : [...widths, this.width];
    this.widthChoice.replaceChildren(
      ...choices.map((choice) => element('option', { value: String(choice), textContent: `${choice} px` })),
    );
    this.widthChoice.value = String(this.width);
  }

  private drag(start: PointerEvent, onWidth: (width: number) => void): void {
    const from = this.width;
    const move = (event: PointerEvent): void => this.setWidth(from + start.clientX - event.clientX);
    // The frame would take the pointer's moves for itself.
    document.body.classList.add('resizing');
    this.divider.classList.add('dragged');
    this.divider.setPointerCapture(start.pointerId);
    this.divider.addEventListener('pointermove', move);
    this.divider.addEventListener(
      'lostpointercapture',
      () => {
        this.divider.removeEventListener('pointermove', move);
        this.divider.classList.remove('dragged');
        document.body.classList.remove('resizing');
        onWidth(this.width);
      },
      { once: true },
    );
  }
}
