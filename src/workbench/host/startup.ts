/**
 * What office.js gives an add-in before the client library loads. It runs in the add-in's own global scope, in a
 * frame or in a sandbox, and must stand before excel-web-16.00.js; it uses nothing but the language itself.
 */

export interface StartupSettings {
  /** "zh-CN", "en-US". */
  displayLanguage: string;
  contentLanguage: string;
  platform: 'PC' | 'OfficeOnline';
  /** undefined on Excel for the web. */
  theme?: OfficeTheme;
  /** Highest supported version by name of the requirement set; a set that is not named is not supported. */
  sets?: Record<string, string>;
  /** Sends a message to the host. */
  send(text: string): void;
}

export interface OfficeTheme {
  bodyBackgroundColor: string;
  bodyForegroundColor: string;
  controlBackgroundColor: string;
  controlForegroundColor: string;
  isDarkTheme: boolean;
}

export interface NativeBridge {
  onMessageFromHost: ((text: string) => void) | null;
  sendMessageToHost(text: string): void;
}

/** Excel 2509 and later; the sets that an Excel add-in asks for. */
const SETS: Record<string, string> = {
  ExcelApi: '1.20',
  SharedRuntime: '1.2',
  RibbonApi: '1.2',
  DialogApi: '1.2',
  CustomFunctions: '1.7',
  CustomFunctionsRuntime: '1.5',
  DelayForCellEdit: '1.1',
};

type Handler = (event: unknown) => void;
type Mapped = (...args: unknown[]) => unknown;

/** Names to functions, as `Office.actions` and `CustomFunctions` keep them. */
class Association {
  readonly mappings: Record<string, Mapped> = {};
  private readonly handlers: (() => void)[] = [];

  associate(name: string | Record<string, Mapped>, action?: Mapped): void {
    const entries = typeof name === 'string' ? { [name]: action } : name;
    for (const [key, value] of Object.entries(entries)) if (value) this.mappings[key.toUpperCase()] = value;
    for (const handler of this.handlers) handler();
  }

  onchange(handler: () => void): void {
    this.handlers.push(handler);
  }
}

/** Puts `Office`, `CustomFunctions` and the bridge into `scope`; gives the bridge, to be fed with messages. */
export function startOffice(scope: Record<string, unknown>, settings: StartupSettings): NativeBridge {
  const host = { host: 'Excel', platform: settings.platform };
  const sets = settings.sets ?? SETS;
  const context = {
    displayLanguage: settings.displayLanguage,
    contentLanguage: settings.contentLanguage,
    host: 'Excel',
    platform: settings.platform,
    diagnostics: { host: 'Excel', platform: settings.platform, version: '16.0.0.0' },
    officeTheme: settings.theme,
    partitionKey: 'workbench',
    touchEnabled: false,
    requirements: {
      isSetSupported: (name: string, version?: string): boolean => {
        const known = Object.keys(sets).find((set) => set.toLowerCase() === name.toLowerCase());
        return known !== undefined && isAtLeast(sets[known] ?? '0', String(version ?? '0'));
      },
    },
    document: { settings: documentSettings() },
  };
  const actions = new Association();
  const functions = new Association();
  const office = {
    onReady: (callback?: (info: typeof host) => unknown): Promise<typeof host> => {
      const ready = Promise.resolve(host);
      if (callback) void ready.then(callback);
      return ready;
    },
    HostType: { Excel: 'Excel' },
    PlatformType: { PC: 'PC', OfficeOnline: 'OfficeOnline' },
    actions: { associate: actions.associate.bind(actions), _association: actions },
    addin: {
      showAsTaskpane: (): Promise<void> => Promise.resolve(),
      hide: (): Promise<void> => Promise.resolve(),
      setStartupBehavior: (): Promise<void> => Promise.resolve(),
      getStartupBehavior: (): Promise<string> => Promise.resolve('None'),
      onVisibilityModeChanged: (_handler: Handler): Promise<() => Promise<void>> =>
        Promise.resolve(() => Promise.resolve()),
    },
    ribbon: { requestUpdate: (): Promise<void> => Promise.resolve() },
    context,
  };
  const bridge: NativeBridge = { onMessageFromHost: null, sendMessageToHost: settings.send };
  scope.Microsoft = { Office: { WebExtension: office } };
  scope.Office = office;
  scope.CustomFunctions = { associate: functions.associate.bind(functions), _association: functions };
  // The library reads the context through this factory once it has taken `Office` over.
  scope.OSF = {
    _OfficeAppFactory: {
      getContext: () => context,
      getHostInfo: () => ({ hostType: 'excel', isDialog: true }),
    },
  };
  scope._richApiNativeBridge = bridge;
  return bridge;
}

/** Settings live as long as the page: the workbench's files have no place for them. */
function documentSettings(): object {
  const values = new Map<string, unknown>();
  return {
    get: (name: string) => values.get(name) ?? null,
    set: (name: string, value: unknown) => void values.set(name, value),
    remove: (name: string) => void values.delete(name),
    saveAsync: (...args: unknown[]) => succeed(args),
  };
}

/** Calls the callback that office.js takes as its last argument. */
function succeed(given: unknown[]): void {
  const callback = given.at(-1);
  if (typeof callback === 'function') (callback as Handler)({ status: 'succeeded' });
}

function isAtLeast(have: string, wanted: string): boolean {
  const [haveMajor = 0, haveMinor = 0] = have.split('.').map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = wanted.split('.').map(Number);
  return haveMajor > wantedMajor || (haveMajor === wantedMajor && haveMinor >= wantedMinor);
}
