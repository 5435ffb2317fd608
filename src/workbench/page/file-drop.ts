import { element } from './element';

/**
 * Lets a file be dropped anywhere on the page until `signal` aborts. The cover it returns lies over the page while
 * a file is above it, and keeps the drop from the pane's frame.
 */
export function acceptFileDrop(
  label: string,
  onFile: (file: File) => void,
  signal: AbortSignal,
): HTMLElement {
  const cover = element('div', { className: 'drop', hidden: true }, element('p', { textContent: label }));
  const hasFile = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;
  window.addEventListener(
    'dragenter',
    (event) => {
      if (hasFile(event)) cover.hidden = false;
    },
    { signal },
  );
  window.addEventListener(
    'dragover',
    (event) => {
      if (!hasFile(event)) return;
      event.preventDefault();
      if (event.dataTransfer) event.dataTransfer.dropEffect = 'copy';
    },
    { signal },
  );
  cover.addEventListener('dragleave', () => (cover.hidden = true));
  window.addEventListener(
    'drop',
    (event) => {
      if (!hasFile(event)) return;
      event.preventDefault();
      cover.hidden = true;
      const file = event.dataTransfer?.files[0];
      if (file) onFile(file);
    },
    { signal },
  );
  return cover;
}
