import type { Locale } from './locale';
import { isFromPane, type FromPane, type ToPane } from './frame/pane-message';
import { element } from './element';

export interface PaneSettings {
  locale: Locale;
  dark: boolean;
  themeChosen: boolean;
  platform: 'web' | 'desktop';
}

/**
 * The add-in's pane in a frame from another site. Messages pass only between this page and that frame: both
 * origin and sender are checked.
 */
export class PaneFrame {
  readonly container = element('div', { className: 'pane-frame' });
  private frame: HTMLIFrameElement | null = null;
  private receive: (message: FromPane) => void = () => {};

  constructor(private readonly origin: string) {
    window.addEventListener('message', (event) => {
      if (event.source === null || event.source !== this.frame?.contentWindow || event.origin !== this.origin)
        return;
      if (isFromPane(event.data)) this.receive(event.data);
    });
  }

  /** Starts the add-in anew; from now on its messages go to `receive`. Resolves when its scripts have run. */
  load(
    { locale, dark, themeChosen, platform }: PaneSettings,
    title: string,
    receive: (message: FromPane) => void,
  ): Promise<void> {
    const address = new URL('/taskpane.html', this.origin);
    address.searchParams.set('displayLanguage', locale);
    // Excel on the web tells no theme: page and pane follow the system then, unless a theme was chosen here.
    if (themeChosen || platform === 'desktop') address.searchParams.set('theme', dark ? 'dark' : 'light');
    address.searchParams.set('platform', platform);
    this.receive = receive;
    const frame = element('iframe', {
      title,
      src: address.href,
      // What Excel on the web allows an add-in's frame, and downloads.
      attributes: {
        sandbox: 'allow-scripts allow-same-origin allow-forms allow-popups allow-downloads',
      },
    });
    const loaded = new Promise<void>((resolve) => frame.addEventListener('load', () => resolve()));
    this.frame = frame;
    this.container.replaceChildren(frame);
    return loaded;
  }

  /** Ends the add-in; nothing more is heard of it. */
  unload(): void {
    this.receive = () => {};
    this.frame = null;
    this.container.replaceChildren();
  }

  send(message: ToPane): void {
    this.frame?.contentWindow?.postMessage(message, this.origin);
  }
}
