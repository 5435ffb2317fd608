import type { Locale } from '../scheme/local-text';
import type { Occasion } from '../scheme/settings/messages';
import type { MessagePreview } from '../worker/calls/lists';
import { inSheet } from './in-sheet';
import type { PreviewRequest } from './preview';
import { withToday } from './today';
import { worker } from './worker-client';

/** A message to try out: what it is for, its text, and which of the customers it would go to. */
export interface MessageTrial {
  occasion: Occasion;
  text: string;
  /** 0 = the first; going round at the end. */
  place: number;
  /** The language of the message. */
  locale: Locale;
}

/** What the lists of the sheet last read would hold; nothing is written. */
export interface ListSession {
  /** The owners of the customers by name; empty when the data names none. */
  owners(request: PreviewRequest): Promise<string[]>;
  /** A message as a real customer would read it, or what is wrong with it. */
  messagePreview(request: PreviewRequest, trial: MessageTrial): Promise<MessagePreview>;
}

/** @param sheet the name of the sheet last read, for problems that do not say where they are */
export function listSession(sheet: () => string): ListSession {
  return {
    owners: (request) => inSheet(sheet(), worker().call('owners', inputOf(request))),
    messagePreview: (request, trial) =>
      inSheet(sheet(), worker().call('messagePreview', { ...inputOf(request), ...trial })),
  };
}

const inputOf = ({ mapping, also, options, scheme, asOf }: PreviewRequest) => ({
  ...withToday({ mapping, ...(also ? { also } : {}), options, scheme }),
  ...(asOf === undefined ? {} : { asOf }),
});
