import { expect, test } from 'vitest';
import type { PersonalKind } from '../../src/share/copy-content';
import { personalKind } from '../../src/share/personal-headers';

const HEADERS: Record<PersonalKind | 'none', string> = {
  name: '客户名称|收货人|Customer Name|Company|Shipping Name|Billing Name|Ship To|Bill To|Sold To|Sold To Name|Ship-to Name|Receiver|Receiver (Name)|Guest Name|Primary Contact|VIP contact|Contact 1|Contact|Contact Person|Cardholder Name|Delivery Name|User Name|Username|Display Name|Cust Name|Profile Name|Partner Name|Applicant Name|Estate Agent Name|First Name|法人|法定代表人|签收人|户名|发票抬头|所属单位|购货单位|旺旺|用户名|买家会员名|收货人姓名|联系人|寄件人',
  phone:
    '手机号|Phone|联系电话|Cell|Cell number|Cell No.|Landline|联络方式|联系方式|Customer Phone|收货人手机号',
  email: 'E-mail|邮箱|Email Address|电子信箱|Contact Email',
  address:
    '收货地址|Billing Street|Billing Zip|Shipping Zip|Zip Code|P.O. Box|Straße|Strasse|Adresse|送货地|户籍|Mailing Street',
  colleague: 'Account Owner|负责人|Sales Rep|业务员',
  text: '备注|Notes|Special Instructions|Delivery instructions|跟进记录|沟通内容|拜访记录|Gift message|身份证号|身份证|证件号码|银行卡号|银行账号|车牌号|纳税人识别号|Passport No.|National ID|ID card|SSN|IBAN|Bank account',
  none: '商品名称|Product Name|Lineitem name|Item name|Category name|Sub-Category Name|Brand Name|SKU name|Country Name|Billing Province Name|Campaign name|File name|Store name|店铺名称|Amount|客户等级|城市|单位|计量单位|Last Contact|Last Contact Date|First contact|Do not contact|No contact|Times Contacted|Customer last contact|Preferred contact|Email Opt Out|Accepts Email Marketing|Unsubscribed from all email|Do not allow Emails|Phone Opt Out|是否接收邮件|Excellent|Cancelled|Zipper|浏览次数|Guests|会员卡号|卡号|证件类型|Gift card|Tax|税额|Account number',
};

test.each(
  Object.entries(HEADERS).flatMap(([kind, headers]) =>
    headers.split('|').map((header) => [header, kind === 'none' ? undefined : kind] as const),
  ),
)('a column headed %s holds %s', (header, kind) => {
  expect(personalKind(header)).toBe(kind);
});
