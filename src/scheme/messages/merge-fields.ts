/**
 * What a message can name of a customer: the field as it stands between braces, and the Chinese word for it, which is
 * understood as well.
 */
export const MERGE_FIELDS = {
  name: '姓名',
  id: '客户编号',
  tier: '等级',
  stage: '生命周期',
  segment: '细分',
  owner: '负责人',
  phone: '电话',
  email: '邮箱',
  city: '城市',
  memberLevel: '会员等级',
  points: '积分',
  firstPurchaseDate: '首次购买日期',
  lastPurchaseDate: '最近购买日期',
  daysSincePurchase: '未购买天数',
  orders: '订单数',
  amount: '累计金额',
  favouriteProduct: '常购商品',
  favouriteCategory: '常购品类',
  birthday: '生日',
  occasion: '节日',
  occasionDate: '节日日期',
  years: '周年数',
  offer: '推荐商品',
  nextTier: '下一等级',
  missing: '升级所需',
  topic: '反馈主题',
} as const;
export type MergeField = keyof typeof MERGE_FIELDS;
export const MERGE_FIELD_IDS = Object.keys(MERGE_FIELDS) as MergeField[];

const BY_NAME = new Map<string, MergeField>(
  MERGE_FIELD_IDS.flatMap((field) => [
    [field.toLowerCase(), field],
    [MERGE_FIELDS[field], field],
  ]),
);

/** The field of that name in either language; case and blanks around it do not matter. */
export const mergeField = (name: string): MergeField | undefined => BY_NAME.get(name.trim().toLowerCase());
