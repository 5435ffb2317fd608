import { lossText } from '../../locales/loss-text';
import type { BookContent } from '../book/book-content';
import { isPressed, type AddinCommands } from './addin-commands';
import { addinFunctions, functionNamespace } from './addin-functions';
import { Busy } from './busy';
import { downloadXlsx } from './download';
import { element } from './element';
import { errorText } from './error-text';
import { acceptFileDrop } from './file-drop';
import { readInWorker, writeInWorker } from './file-service';
import { fill, textsOf, type Locale } from './locale';
import { Notices } from './notices';
import { keepSettings, type PageSettings } from './page-settings';
import { PaneFrame } from './pane-frame';
import { PanePanel } from './pane-panel';
import { Ribbon } from './ribbon';
import { loadSample, type Sample } from './samples';
import { openSession, type Session } from './session';
import { startView } from './start-view';
import { TitleBar } from './title-bar';

/** The page in one language and theme: its parts, made anew when either changes. */
interface Shell {
  titleBar: TitleBar;
  ribbon: Ribbon;
  pane: PanePanel;
  start: HTMLElement;
  sheetArea: HTMLElement;
  busy: Busy;
  notices: Notices;
  listeners: AbortController;
}

const acceptedFiles = '.xlsx,.xlsm,.xls,.csv,.txt,.tsv';

/** The workbench: at most one workbook open, the add-in beside it. */
export class Workbench {
  private readonly paneFrame: PaneFrame;
  private shell: Shell;
  private session: Session | null = null;
  private fileName = '';
  /** Files open one after another, never two at a time. */
  private queue: Promise<void> = Promise.resolve();

  constructor(
    private readonly settings: PageSettings,
    private readonly samples: readonly Sample[],
    /** The add-in's buttons in each language. */
    private readonly commands: Readonly<Record<Locale, AddinCommands>>,
  ) {
    const paneOrigin = `${location.protocol}//127.0.0.1:${location.port}`;
    this.paneFrame = new PaneFrame(paneOrigin);
    this.shell = this.build();
  }

  get host(): Session['host'] | null {
    return this.session?.host ?? null;
  }

  get book(): Session['book'] | null {
    return this.session?.book ?? null;
  }

  get spreadsheet(): Session['spreadsheet'] | null {
    return this.session?.spreadsheet ?? null;
  }

  /** Opens a file's bytes. Resolves when the sheet is shown, or the reason why not is. */
  open(fileName: string, bytes: () => Promise<Uint8Array>): Promise<void> {
    this.queue = this.queue.then(() => this.openNow(fileName, bytes));
    return this.queue;
  }

  openSample(sample: Sample): Promise<void> {
    return this.open(sample.file, () => loadSample(sample));
  }

  /** The open workbook as .xlsx; null when there is none or the reason why not is shown. */
  async save(): Promise<{ fileName: string; bytes: Uint8Array<ArrayBuffer> } | null> {
    if (this.session === null) return null;
    const { busy, notices } = this.shell;
    const texts = textsOf(this.settings.locale);
    const fileName = `${this.fileName.replace(/\.[^.]+$/, '')}.xlsx`;
    busy.say(fill(texts.saving, { name: fileName }));
    try {
      const progress = (rows: number): void =>
        busy.say(fill(texts.savingRows, { name: fileName, rows: this.number(rows) }));
      const bytes = await this.session.whileStill((content) => writeInWorker(content, progress));
      notices.success(fill(texts.saved, { name: fileName }));
      return { fileName, bytes };
    } catch (error) {
      notices.error(fill(texts.errorSave, { name: fileName }), errorText(error, texts));
      return null;
    } finally {
      busy.done();
    }
  }

  private async openNow(fileName: string, bytes: () => Promise<Uint8Array>): Promise<void> {
    const { busy, notices } = this.shell;
    const texts = textsOf(this.settings.locale);
    notices.clear();
    busy.say(fill(texts.reading, { name: fileName }));
    try {
      const content = await readInWorker(await bytes(), fileName, (rows) =>
        busy.say(fill(texts.readingRows, { name: fileName, rows: this.number(rows) })),
      );
      busy.say(fill(texts.showing, { name: fileName }));
      this.fileName = fileName;
      await this.show(content);
      const losses = lossText(this.settings.locale, content.losses);
      if (losses !== null) notices.warning(losses);
    } catch (error) {
      notices.error(fill(texts.errorOpen, { name: fileName }), errorText(error, texts));
    } finally {
      busy.done();
    }
  }

  private async show(content: BookContent): Promise<void> {
    this.closeSession();
    const { sheetArea, start, titleBar, ribbon } = this.shell;
    const container = element('div', { className: 'sheet' });
    sheetArea.prepend(container);
    start.hidden = true;
    this.session = await openSession(
      container,
      content,
      this.settings,
      (text) => this.paneFrame.send({ workbench: 'host', text }),
      (visible) => this.setPaneOpen(visible),
    );
    // Excel opens it in a window of its own; here it is handed to the browser.
    this.session.host.onWorkbookOpened = (bytes) => {
      const { workbookMade, workbookMadeFile } = textsOf(this.settings.locale);
      downloadXlsx(new Uint8Array(bytes), workbookMadeFile);
      this.shell.notices.success(workbookMade);
    };
    this.addCellMenu(this.session);
    titleBar.setFileName(this.fileName);
    ribbon.setWorkbookOpen(true);
    this.setPaneOpen(this.settings.paneOpen);
    void this.loadPane(this.session);
  }

  /** The add-in's entries in the menu of a cell. */
  private addCellMenu({ spreadsheet, host }: Session): void {
    for (const { label, action } of this.commands[this.settings.locale].cellMenu) {
      spreadsheet.api
        .createMenu({ id: `addin.${action}`, title: label, action: () => host.runAction(action) })
        .appendTo(['contextMenu.mainArea', 'contextMenu.others']);
    }
  }

  private async loadPane(session: Session): Promise<void> {
    const { locale } = this.settings;
    const loaded = this.paneFrame.load(this.settings, textsOf(locale).paneTitle, (message) => {
      switch (message.workbench) {
        case 'host':
          return session.receive(message.text);
        case 'visibility':
          return this.setPaneOpen(message.visible);
        case 'file':
          return void this.openFile(message.file);
      }
    });
    const [functions] = await Promise.all([addinFunctions(locale), loaded]);
    // Another workbook may have been opened meanwhile.
    if (session === this.session) session.host.registerFunctions(functionNamespace, functions);
  }

  private closeSession(): void {
    this.session?.dispose();
    this.session = null;
    this.paneFrame.unload();
    this.shell.sheetArea.querySelector('.sheet')?.remove();
  }

  private goHome(): void {
    this.closeSession();
    const { start, titleBar, ribbon } = this.shell;
    start.hidden = false;
    titleBar.setFileName(null);
    ribbon.setWorkbookOpen(false);
    this.setPaneOpen(this.settings.paneOpen);
  }

  private setPaneOpen(open: boolean): void {
    this.settings.paneOpen = open;
    const shown = open && this.session !== null;
    this.shell.pane.setOpen(shown);
    this.shell.ribbon.setPaneOpen(shown);
  }

  /** The same workbook in another language or theme: everything on the page is made anew. */
  private async change(choice: Partial<PageSettings>): Promise<void> {
    const content = await this.session?.whileStill((still) => Promise.resolve(still));
    this.closeSession();
    Object.assign(this.settings, choice);
    keepSettings(this.settings);
    this.shell.listeners.abort();
    this.shell = this.build();
    if (content !== undefined) await this.show(content);
  }

  private openFile(file: File): Promise<void> {
    return this.open(file.name, async () => new Uint8Array(await file.arrayBuffer()));
  }

  private chooseFile(): void {
    const input = element('input', { type: 'file', accept: acceptedFiles });
    input.addEventListener('change', () => {
      const file = input.files?.[0];
      if (file) void this.openFile(file);
    });
    input.click();
  }

  private async saveAsDownload(): Promise<void> {
    const saved = await this.save();
    if (saved !== null) downloadXlsx(saved.bytes, saved.fileName);
  }

  private build(): Shell {
    const { locale, dark, paneWidth } = this.settings;
    const texts = textsOf(locale);
    const listeners = new AbortController();
    const onSample = (sample: Sample): void => void this.openSample(sample);
    const onOpen = (): void => this.chooseFile();
    const busy = new Busy();
    const notices = new Notices(texts.dismiss);
    const titleBar = new TitleBar(texts, this.settings, {
      onLocale: (chosen: Locale) => void this.change({ locale: chosen }),
      onTheme: () => void this.change({ dark: !dark, themeChosen: true }),
    });
    const commands = this.commands[locale];
    const ribbon = new Ribbon(texts, locale, this.samples, commands, {
      onHome: () => this.goHome(),
      onOpen,
      onSample,
      onSave: () => void this.saveAsDownload(),
      onTogglePane: () => this.setPaneOpen(!this.settings.paneOpen),
      onAction: (action) => this.session?.host.runAction(action),
    });
    const pane = new PanePanel(texts, this.paneFrame.container, {
      width: paneWidth,
      onWidth: (width) => {
        this.settings.paneWidth = width;
        keepSettings(this.settings);
      },
      onClose: () => this.setPaneOpen(false),
    });
    const start = startView(texts, locale, this.samples, { onSample, onOpen });
    const sheetArea = element('div', { className: 'sheet-area' }, start, busy.layer, notices.layer);
    const drop = acceptFileDrop(texts.drop, (file) => void this.openFile(file), listeners.signal);
    const work = element('main', { className: 'work' }, sheetArea, pane.divider, pane.panel);
    document.addEventListener(
      'keydown',
      (event) => {
        const pressed = commands.shortcuts.find((shortcut) => isPressed(shortcut, event));
        if (!pressed || this.session === null) return;
        event.preventDefault();
        event.stopPropagation();
        this.session.host.runAction(pressed.action);
      },
      { capture: true, signal: listeners.signal },
    );
    document.documentElement.lang = locale;
    document.documentElement.classList.toggle('dark', dark);
    document.title = texts.title;
    document.body.replaceChildren(titleBar.bar, ribbon.bar, work, drop);
    const shell = { titleBar, ribbon, pane, start, sheetArea, busy, notices, listeners };
    pane.setOpen(false);
    ribbon.setPaneOpen(false);
    return shell;
  }

  private number(value: number): string {
    return value.toLocaleString(this.settings.locale);
  }
}
