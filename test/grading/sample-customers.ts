import type { ProductPurchases } from '../../src/columns/customer-attributes';
import type { Customers } from '../../src/columns/customers';
import { textColumn } from '../../src/columns/text-column';
import { attributesOf, type Cells } from './attributes-of';
import { customersOfOrders, type Order } from './customers-of';

export const SAMPLE_AS_OF = 45_352; // 2024-03-01

/** 400 seeded customers with every attribute the add-in knows, as intake would hand them over. */
export function sampleCustomers(): Customers {
  let seed = 7;
  const random = (): number => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return seed / 4_294_967_296;
  };
  const pick = <T>(...list: T[]): T => list[Math.floor(random() * list.length)]!;
  const count = 400;
  const orders: Order[] = [];
  const lines: [string, string, number][][] = [];
  for (let row = 0; row < count; row++) {
    const own: [string, string, number][] = [];
    let day = SAMPLE_AS_OF - 1 - Math.floor(random() * 1200);
    const many = 1 + Math.floor(random() * random() * 12);
    for (let order = 0; order < many && day < SAMPLE_AS_OF; order++) {
      orders.push([`C${1000 + row}`, day, Math.round(random() * random() * 90_000) / 100 + 1]);
      own.push([pick('铅笔', '椅子', '电话', '桌子'), pick('文具', '家具', '电子'), day]);
      day += 10 + Math.floor(random() * random() * 400);
    }
    lines.push(own);
  }
  const each = (of: () => string | number | null): Cells =>
    Array.from({ length: count }, () => (random() < 0.05 ? null : of()));
  const whole = (from: number, to: number): number => from + Math.floor(random() * (to - from + 1));
  const flat = lines.flat();
  const start = new Int32Array(count + 1);
  lines.forEach((own, row) => (start[row + 1] = start[row]! + own.length));
  const products: ProductPurchases = {
    start,
    product: textColumn(
      flat.map(([product]) => product),
      flat.length,
    ),
    category: textColumn(
      flat.map(([, category]) => category),
      flat.length,
    ),
    day: Float64Array.from(flat, ([, , day]) => day),
  };
  return {
    ...customersOfOrders(orders),
    products,
    attributes: attributesOf(
      {
        customerType: each(() => pick('企业', '个人', '政府')),
        industry: each(() => pick('制造业', '金融', '教育', 'Retail')),
        country: each(() => pick('中国', '中国', 'USA', 'Japan')),
        province: each(() => pick('广东省', '浙江', '北京市', '四川省', '黑龙江')),
        city: each(() => pick('北京', '深圳', '成都', '杭州')),
        gender: each(() => pick('男', '女')),
        occupation: each(() => pick('医生', '教师', '工程师')),
        age: each(() => whole(16, 80)),
        birthDate: each(() => whole(18_000, 38_000)),
        expires: each(() => SAMPLE_AS_OF + whole(-200, 400)),
        lastContact: each(() => SAMPLE_AS_OF - whole(0, 300)),
        owner: each(() => pick('张伟', '王芳', '李娜')),
        channel: each(() => pick('线上商城', '门店', '展会')),
        memberLevel: Array.from({ length: count }, () => (random() < 0.5 ? null : '金卡')),
        points: each(() => whole(0, 9000)),
        balance: each(() => whole(0, 900_000)),
        satisfaction: each(() => whole(1, 5)),
        nps: each(() => whole(0, 10)),
        complaints: each(() => whole(0, 2)),
        serviceCases: each(() => whole(0, 9)),
        customOrders: each(() => whole(0, 5)),
        returns: each(() => whole(0, 4)),
        discount: each(() => whole(0, 40) / 100),
        consent: each(() => pick('是', '否')),
        phone: Array.from({ length: count }, () => (random() < 0.2 ? null : '138****0000')),
      },
      ['birthDate', 'expires', 'lastContact'],
    ),
  };
}
