import type { CellValue } from '../../src/intake/raw-column';

/** Twelve rows of what real exports hold below such headers: ids, names, dates as text, money, short words. */
export function plausibleRows(headers: readonly string[], kind: 'orders' | 'customers'): CellValue[][] {
  return Array.from({ length: 12 }, (_, row) => headers.map((header) => plausible(header, row, kind)));
}

function plausible(header: string, row: number, kind: 'orders' | 'customers'): CellValue {
  const customer = kind === 'orders' ? row % 5 : row;
  const h = header.toLowerCase();
  const pick = (...words: string[]): string => words[row % words.length]!;
  if (/手机|phone|电话|mobile|fax|传真|^tel$/.test(h)) return `186******${10 + customer}`;
  if (/accepts|opt.?in|是否|delinquent|exempt|taxable|requires/.test(h)) return pick('yes', 'no');
  if (/email|邮件|邮箱/.test(h)) return `buyer${customer}@example.com`;
  if (/性别|gender/.test(h)) return pick('女', '男');
  if (/原因|备注|留言|note|reason|状态|status|stage|remark/.test(h))
    return pick('已完成', 'paid', '交易成功');
  if (/source|来源|渠道|方式|method|channel/.test(h)) return pick('官网', '门店', '展会');
  if (/type|类型|等级|级别|level|rating|priority|grade|label|^segment$|细分/.test(h))
    return pick('重点', '普通', '其他');
  if (/country|国家/.test(h)) return pick('中国', 'Germany');
  if (/city|province|state|省|市|地区|区域|region|地域|district|site|location/.test(h))
    return pick('上海', '杭州', '广州');
  if (/industry|行业/.test(h)) return pick('零售', '制造');
  if (
    /时间|日期|date|\bat$|_time$|last active|last activity|sign up|生日|最近修改日|created|recent_visit|modified time|created time|activity time/.test(
      h,
    ) &&
    !/剩余|by$|remaining/.test(h)
  ) {
    return `2024-0${1 + (row % 9)}-${10 + row} 08:${10 + row}:00`;
  }
  if (/owner|负责人|导购|分销员|employee$|vendor|handler/.test(h) && !/id$|department|部门/.test(h))
    return pick('陈明', '刘洋');
  if (/折扣$|discount$/.test(h)) return pick('0.1', '0', '0.2');
  if (
    /金额|总额|货款|price|total(?! orders)|amount|spen[dt]|aov|revenue|优惠|折扣|邮费|运费|服务费|笔单价|余额|京东价|合计|subtotal|taxes|shipping$|销售额|discount|duties|balance|value|利润/.test(
      h,
    )
  ) {
    return Math.round((row + 1) * 3137.5) / 100;
  }
  if (
    /次数|数量|quantity|orders$|订单数|积分|种类数|排名|天数|人数|年龄|employees|deals|成长值|满意度|完善度|剩余|recency|件数|score|transfer|remaining|completion/.test(
      h,
    )
  )
    return 1 + (row % 4);
  if (
    /客户 ?编|customer ?id|customer_id|会员名|record id|account.?id|account.?n|客户 id/.test(h) &&
    !/name/.test(h)
  )
    return `K${1000 + customer}`;
  if (/^name$/.test(h) && kind === 'orders') return `#${1001 + row}`;
  if (
    /姓名|名称|昵称|name|buyer|company|收件人|收货人|提货人/.test(h) &&
    !/商品|产品|规格|店铺|item|product|user|优惠券/.test(h)
  )
    return ['王芳', 'Acme GmbH', '李伟', 'Bolt Ltd', '张敏'][customer % 5]! + (kind === 'orders' ? '' : row);
  if (/商品|产品|宝贝|item|product|description|规格|类别/.test(h) && !/id$/.test(h))
    return pick('手机壳', '数据线', '充电器');
  if (/编号|单号|订单号|\bid$|-id$|_id$|^id$|number$|流水|编码|sku|invoiceno|stockcode/.test(h))
    return 8_800_000 + row;
  if (/currency|币种/.test(h)) return 'CNY';
  return pick('甲', '乙', '丙');
}
