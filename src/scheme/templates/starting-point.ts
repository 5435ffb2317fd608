import { SCHEME_FORMAT, SCHEME_FORMAT_VERSION, type Scheme } from '../schema';
import { NO_ALLOCATION } from '../settings/allocation';
import { LIFECYCLE_PRESETS } from '../settings/lifecycle';
import { STANDARD_LISTS } from '../settings/lists';
import { STANDARD_MESSAGES } from './standard-messages';
import { TAG_GROUPS } from './ready-tags';

/** What the templates have in common; each says what differs. */
export const STARTING_POINT: Omit<Scheme, 'name' | 'tiers' | 'tags' | 'playbook'> = {
  format: SCHEME_FORMAT,
  formatVersion: SCHEME_FORMAT_VERSION,
  version: 1,
  scores: {
    bins: 5,
    method: 'by-value',
    fixed: null,
    measures: { frequency: 'orders', monetary: 'total' },
    weights: { recency: 1, frequency: 1, monetary: 1 },
  },
  segments: { map: 'eleven' },
  keyAccounts: {
    on: false,
    revenueShare: 1,
    frequency: { kind: 'topPercent', value: 20 },
    scale: { kind: 'topPercent', value: 20 },
    growth: 1.2,
  },
  lifecycle: {
    basis: 'data',
    preset: LIFECYCLE_PRESETS.beauty,
    orderStages: [2, 7],
    onTrackPercentile: 80,
    lostPercentile: 90,
    minimumGaps: 20,
    minimumWindowDays: 90,
    minimumLostDays: 90,
    growth: 1.2,
    matureOrders: null,
    phases: 'acquire',
    loyalPercentile: 80,
    complexCategories: 3,
    complexPercentile: 80,
    periodDays: 365,
  },
  tagGroups: TAG_GROUPS,
  groups: [
    {
      id: 'type',
      name: { 'zh-CN': '客户类型', 'en-US': 'Customer type' },
      by: { kind: 'field', field: 'customerType' },
    },
    {
      id: 'industry',
      name: { 'zh-CN': '行业', 'en-US': 'Industry' },
      by: { kind: 'field', field: 'industry' },
    },
    {
      id: 'market',
      name: { 'zh-CN': '国内／国际', 'en-US': 'Market' },
      by: { kind: 'field', field: 'market' },
    },
    {
      id: 'country',
      name: { 'zh-CN': '国家和地区', 'en-US': 'Country' },
      by: { kind: 'field', field: 'country' },
    },
    {
      id: 'region',
      name: { 'zh-CN': '大区', 'en-US': 'Region of China' },
      by: { kind: 'field', field: 'region' },
    },
    { id: 'owner', name: { 'zh-CN': '负责人', 'en-US': 'Owner' }, by: { kind: 'field', field: 'owner' } },
    {
      id: 'age',
      name: { 'zh-CN': '年龄段', 'en-US': 'Age band' },
      by: { kind: 'bands', field: 'age', from: [18, 30, 45, 60] },
    },
  ],
  regions: {
    home: [
      '中国',
      '中国大陆',
      '中华人民共和国',
      'China',
      'P.R. China',
      'PR China',
      'PRC',
      'Mainland China',
      'CN',
      'CHN',
    ],
    homeIsChina: true,
  },
  clusters: { on: false, k: null, seed: 20240506 },
  allocation: NO_ALLOCATION,
  lists: STANDARD_LISTS,
  messages: STANDARD_MESSAGES,
  extraColumns: [],
};
