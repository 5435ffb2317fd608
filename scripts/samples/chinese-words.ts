import type { Random } from './random';

const SURNAMES = [...'王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘蒋蔡余'];
const GIVEN_MALE = [...'伟强磊军勇杰涛明超刚平辉鹏华飞鑫波斌宇浩凯健俊帆帅旭宁龙林欢'];
const GIVEN_FEMALE = [...'芳娜敏静丽艳娟霞秀燕玲桂英红玉萍洁梅琳颖慧怡婷雪倩蓉悦佳晴妍'];
const GIVEN_SECOND = [...'文子思雨晓建国志海天嘉一梓欣诗泽立若'];

const COMPANY_FIRST = [...'云海恒嘉锦瑞博华盛泰宏启源星蓝新创景维诺卓远丰泽明辰'];
const COMPANY_SECOND = [...'栖川达禾程信图辉域和腾源岚丰扬成联科盈拓润安博通景悦'];

/** Provinces with some of their cities; the municipalities are both. Weights follow roughly where buyers live. */
export const PLACES: readonly (readonly [string, readonly string[], number])[] = [
  ['浙江省', ['杭州市', '宁波市', '温州市', '金华市'], 14],
  ['广东省', ['广州市', '深圳市', '佛山市', '东莞市'], 16],
  ['江苏省', ['南京市', '苏州市', '无锡市', '常州市'], 13],
  ['上海市', ['上海市'], 11],
  ['北京市', ['北京市'], 9],
  ['四川省', ['成都市', '绵阳市'], 7],
  ['山东省', ['青岛市', '济南市', '烟台市'], 7],
  ['湖北省', ['武汉市', '宜昌市'], 5],
  ['福建省', ['厦门市', '福州市', '泉州市'], 5],
  ['河南省', ['郑州市', '洛阳市'], 4],
  ['陕西省', ['西安市'], 3],
  ['湖南省', ['长沙市'], 3],
  ['重庆市', ['重庆市'], 3],
  ['辽宁省', ['沈阳市', '大连市'], 2],
];

/** An industry, the word for it in a company's name, the median order in yuan, its weight. */
export const INDUSTRIES: readonly (readonly [string, readonly string[], number, number])[] = [
  ['信息技术', ['信息科技', '网络科技', '软件'], 5200, 16],
  ['制造业', ['精密机械', '电子', '五金制品'], 8600, 15],
  ['批发零售', ['商贸', '贸易', '百货'], 2600, 18],
  ['餐饮住宿', ['餐饮管理', '酒店管理'], 1300, 10],
  ['教育培训', ['教育咨询', '文化传播'], 1800, 8],
  ['医药健康', ['医疗器械', '健康管理'], 6100, 6],
  ['建筑装饰', ['建筑装饰', '建材'], 7400, 6],
];

export function personName(random: Random, gender: '男' | '女'): string {
  const given = gender === '男' ? GIVEN_MALE : GIVEN_FEMALE;
  return random.pick(SURNAMES) + (random.chance(0.6) ? random.pick(GIVEN_SECOND) : '') + random.pick(given);
}

export function companyName(random: Random, city: string, trade: string): string {
  const legal = random.weighted(['有限公司', '股份有限公司', '有限责任公司'], [8, 1, 1]);
  return city.replace(/市$/, '') + random.pick(COMPANY_FIRST) + random.pick(COMPANY_SECOND) + trade + legal;
}

/** As exports mask it: not a key to join on. */
export const maskedPhone = (random: Random): string =>
  `1${random.pick(['38', '39', '36', '50', '58', '86', '77', '99'])}****${String(random.integer(0, 9999)).padStart(4, '0')}`;
