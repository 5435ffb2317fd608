import type { ListId } from '../scheme/list-ids';

/** Names of the lists' sheets: the same in both languages, so that every colleague finds them. */
export const LIST_SHEET_NAMES: Record<ListId | 'bought-together', string> = {
  'win-back': 'Win-back 挽回',
  slipping: 'Slipping 即将流失',
  'up-sell': 'Up-sell 升级',
  'cross-sell': 'Cross-sell 交叉销售',
  'second-order': 'Second order 第二单',
  'key-potential': 'Potential key 潜力大客户',
  care: 'Care 客户关怀',
  'low-satisfaction': 'Low satisfaction 低满意度',
  'open-feedback': 'Open feedback 未结反馈',
  messages: 'Messages 消息',
  'bought-together': 'Bought together 搭配购买',
};
/** Before an owner's name on the sheet of all that the owner has to do. */
export const OWNER_SHEET_PREFIX = 'To do 待办';
