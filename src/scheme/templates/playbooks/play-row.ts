import type { Play } from '../../settings/playbook';
import { local, type Pair } from './playbook-of';

const SERVICE = {
  first: ['优先处理，当日答复', 'Handled first, answered the same day'],
  usual: ['沿用所属等级的服务', 'The service of their tier'],
  careful: ['专人处理，2 小时内回应', 'One person in charge, answer within 2 hours'],
} satisfies Record<string, Pair>;
const CHANNEL = {
  call: ['电话', 'Call'],
  message: ['短信或一对一消息', 'Text or personal message'],
  automatic: ['自动消息', 'Automatic message'],
  visit: ['拜访', 'Visit'],
} satisfies Record<string, Pair>;
const OWNER = {
  adviser: ['客户负责人', 'Account owner'],
  marketing: ['营销运营', 'Marketing'],
  service: ['客服主管', 'Head of service'],
  sales: ['销售主管', 'Sales manager'],
} satisfies Record<string, Pair>;

/** A play in short: service, channel and owner by their names. */
export type PlayRow = readonly [
  objective: Pair,
  offer: Pair,
  service: keyof typeof SERVICE,
  channel: keyof typeof CHANNEL,
  rhythm: Pair,
  owner: keyof typeof OWNER,
  measure: Pair,
  holdOut: number,
];

export const playOf = ([
  objective,
  offer,
  service,
  channel,
  rhythm,
  owner,
  measure,
  holdOut,
]: PlayRow): Play => ({
  objective: local(objective),
  offer: local(offer),
  service: local(SERVICE[service]),
  channel: local(CHANNEL[channel]),
  rhythm: local(rhythm),
  owner: local(OWNER[owner]),
  measure: local(measure),
  holdOut,
});
