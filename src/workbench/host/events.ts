import { EVENTS, WORKBOOK_TARGET } from './event-types';

const EVENT_CATEGORY = 65_536;

/** Which events the add-in listens to, and the sending of those that happened. */
export class HostEvents {
  /** `context.runtime.enableEvents` */
  enabled = true;
  private readonly registered = new Map<string, number>();

  constructor(private readonly send: (message: object) => void) {}

  /** `target` is a sheet's id, or null for the whole workbook. */
  register(type: number, target: string | null): void {
    const key = keyOf(type, target);
    this.registered.set(key, (this.registered.get(key) ?? 0) + 1);
  }

  unregister(type: number, target: string | null): void {
    const key = keyOf(type, target);
    const left = (this.registered.get(key) ?? 0) - 1;
    if (left > 0) this.registered.set(key, left);
    else this.registered.delete(key);
  }

  /** Sends an event to the listeners of the sheet and to those of the whole workbook. */
  raise(type: number, sheetId: string | null, details: object): void {
    if (!this.enabled) return;
    const targets = [sheetId, null].filter((target, index) => index === 1 || target !== null);
    const entries = targets
      .filter(
        (target) => type === EVENTS.documentSelectionChanged || this.registered.has(keyOf(type, target)),
      )
      .map((target) => ({
        messageCategory: EVENT_CATEGORY,
        messageType: type,
        targetId: type === EVENTS.documentSelectionChanged ? '' : (target ?? WORKBOOK_TARGET),
        message: JSON.stringify(details),
      }));
    if (entries.length > 0) this.send({ type: 3, message: { entries } });
  }
}

const keyOf = (type: number, target: string | null): string => `${type} ${target ?? WORKBOOK_TARGET}`;
