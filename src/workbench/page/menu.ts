import { element } from './element';

/** A button that opens a list of buttons below itself. */
export function menu(opener: HTMLButtonElement, entries: (close: () => void) => HTMLElement[]): HTMLElement {
  opener.setAttribute('aria-haspopup', 'true');
  const setOpen = (open: boolean): void => {
    list.hidden = !open;
    opener.setAttribute('aria-expanded', String(open));
    if (open) list.querySelector('button')?.focus();
  };
  const list = element('div', { className: 'menu-list', hidden: true }, ...entries(() => setOpen(false)));
  const whole = element('div', { className: 'menu' }, opener, list);
  opener.addEventListener('click', () => setOpen(list.hidden));
  whole.addEventListener('focusout', (event) => {
    if (!(event.relatedTarget instanceof Node) || !whole.contains(event.relatedTarget)) setOpen(false);
  });
  whole.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    setOpen(false);
    opener.focus();
  });
  setOpen(false);
  return whole;
}
