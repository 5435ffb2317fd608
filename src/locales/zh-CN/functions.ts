import type { FunctionsTexts } from '../en-US/functions';
import { gradeFunctions } from './functions/grade-functions';
import { help } from './functions/help';
import { listFunctions } from './functions/list-functions';
import { messages } from './functions/messages';
import { reasonFunctions } from './functions/reason-functions';

export const functions: FunctionsTexts = {
  functions: { ...gradeFunctions, ...reasonFunctions, ...listFunctions },
  listSeparator: '、',
  why: {
    tier: '{tier}：并非仅由这些数值决定，而是依据规则、人工指定或排名。',
    stage: '生命周期：{stage}。',
    tags: '标签：{tags}。',
  },
  scheme: {
    dated: '{name}，版本 {version, number}，截至 {asOf}',
    undated: '{name}，版本 {version, number}，数据中没有购买日期',
  },
  play: {
    objective: '目标：{text}',
    offer: '优惠与推荐：{text}',
    service: '服务：{text}',
    channel: '渠道：{text}',
    rhythm: '节奏：{text}',
    owner: '负责人：{text}',
    measure: '衡量：{text}',
  },
  messages,
  help,
};
