import { companyName, INDUSTRIES, maskedPhone, personName, PLACES } from './chinese-words';
import type { Random } from './random';

/** A customer of the sample, before anything went wrong with the data. Days are serial numbers. */
export interface SampleCustomer {
  id: string;
  name: string;
  gender: '男' | '女';
  age: number | null;
  industry: string;
  province: string;
  city: string;
  source: string;
  owner: string;
  phone: string;
  registered: number;
  lastOrder: number | null;
  orders: number;
  amount: number;
  refund: number;
  satisfaction: number | null;
  complaints: number;
  note: string | null;
}

/** 2025-09-30, the day of the export. */
export const EXPORT_DAY = 45930;
const LONGEST_TENURE_DAYS = 1600;
const OWNERS = ['周敏', '陈浩', '林晓燕', '赵磊', '吴婷', '公海'];
const SOURCES = ['线上广告', '老客户介绍', '展会', '官网注册', '电话营销', '门店', '公众号'];
const NOTES = [
  '',
  '',
  '',
  '',
  '需开专票',
  '月结30天',
  '价格敏感',
  '已加企微',
  '发货前联系',
  '法人换了，待核实',
  '要求寄样品',
];

/**
 * Customers who buy as the "buy till you die" literature has it: each at a rate of their own until they stop without a
 * word, each with an order value of their own. So a few are worth most, many bought once, and many have lapsed.
 */
export function sampleCustomers(count: number, random: Random): SampleCustomer[] {
  return Array.from({ length: count }, (_, i) => sampleCustomer(i, random));
}

function sampleCustomer(index: number, random: Random): SampleCustomer {
  const [province, cities] = random.weighted(
    PLACES,
    PLACES.map(([, , weight]) => weight),
  );
  const city = random.pick(cities);
  const gender = random.chance(0.52) ? '男' : '女';
  const isPerson = random.chance(0.35);
  const [industry, trades, medianOrder] = random.weighted(
    INDUSTRIES,
    INDUSTRIES.map(([, , , weight]) => weight),
  );

  const tenure = Math.floor(LONGEST_TENURE_DAYS * random.next() ** 1.6);
  const { lastOrder, orders } = purchases(tenure, random);
  const typicalOrder = (isPerson ? 420 : medianOrder) * Math.exp(0.8 * random.normal());
  let amount = 0;
  for (let order = 0; order < orders; order++) amount += typicalOrder * Math.exp(0.35 * random.normal());
  amount = Math.round(amount * 100) / 100;
  const complaints = orders === 0 ? 0 : Math.min(6, Math.floor(random.exponential(0.35)));
  return {
    id: String(10_237 + index * 3 + random.integer(0, 2)).padStart(8, '0'),
    name: isPerson ? personName(random, gender) : companyName(random, city, random.pick(trades)),
    gender,
    age: random.chance(0.85) ? Math.round(Math.min(72, Math.max(19, 38 + 10 * random.normal()))) : null,
    industry: isPerson ? '个人消费' : industry,
    province,
    city,
    source: random.weighted(SOURCES, [22, 18, 9, 20, 8, 12, 11]),
    owner: random.weighted(OWNERS, [20, 19, 18, 17, 16, 10]),
    phone: maskedPhone(random),
    registered: EXPORT_DAY - tenure,
    lastOrder,
    orders,
    amount,
    refund:
      orders > 0 && random.chance(0.13) ? Math.round(amount * (0.02 + 0.2 * random.next()) * 100) / 100 : 0,
    satisfaction: orders > 0 && random.chance(0.62) ? satisfaction(complaints, random) : null,
    complaints,
    note: random.pick(NOTES) || null,
  };
}

function purchases(tenure: number, random: Random): { lastOrder: number | null; orders: number } {
  if (random.chance(0.07)) return { lastOrder: null, orders: 0 };
  const daysBetween = random.exponential(110) + 12;
  const aliveFor = random.exponential(950);
  let day = Math.min(tenure, Math.floor(random.exponential(6)));
  let orders = 1;
  for (;;) {
    const next = day + Math.max(1, Math.round(random.exponential(daysBetween)));
    if (next > tenure || next > aliveFor || orders >= 80) break;
    day = next;
    orders++;
  }
  return { lastOrder: EXPORT_DAY - tenure + day, orders };
}

const satisfaction = (complaints: number, random: Random): number =>
  Math.min(5, Math.max(1, Math.round(4.3 - 0.8 * complaints + 0.8 * random.normal())));
