import { HEADERS } from '../intake/headers/dictionary';
import { normaliseHeader } from '../intake/headers/normalise-header';
import type { PersonalKind } from './copy-content';

/** Parts of a normalised header that say what stands below; the first kind that fits counts. */
const WORDS: Record<Exclude<PersonalKind, 'text'>, RegExp> = {
  colleague:
    /owner|sales(person|man|rep)|accountmanager|handler|handledby|assignee|assignedto|负责人|业务员|销售员|销售代表|销售顾问|客户经理|跟进人|经办人|处理人|导购/,
  email: /e?mail|邮箱|邮件|电邮/,
  phone: /phone|mobile|\btel|^tel|fax|whatsapp|wechat|手机|电话|联系方式|联系号码|传真|座机|微信号?$|^qq/,
  address: /address|street|postcode|postal|^zip|addr|地址|住址|街道|门牌|邮编/,
  name: /customername|clientname|buyername|membername|shopper|fullname|firstname|lastname|givenname|familyname|surname|nickname|recipient|consignee|contactname|contactperson|company|account(name)?$|^name$|^contact$|^client$|^buyer$|姓名|名称|客户名|会员名|昵称|收货人|收件人|联系人|买家|公司|单位名|企业名/,
};
const TEXT = /note|remark|comment|message|memo|feedback|description|备注|留言|说明|评语|意见|反馈|评价/;

/** Names of things, not of people. */
const NOT_PERSONAL = /product|item|sku|商品|产品|品名|店铺|门店|shop|store|sheet|file|tier|segment|scheme/;

/** Headers that intake knows, word for word. */
const KNOWN = new Map<string, PersonalKind>(
  Object.entries({
    customerName: 'name',
    firstName: 'name',
    lastName: 'name',
    phone: 'phone',
    email: 'email',
    owner: 'colleague',
    handler: 'colleague',
    notes: 'text',
    feedbackText: 'text',
  } as const).flatMap(([concept, kind]) =>
    HEADERS[concept as keyof typeof HEADERS].map((header): [string, PersonalKind] => [
      normaliseHeader(header),
      kind,
    ]),
  ),
);
/** May as well stand above customer numbers; who is named there is known from the other lists. */
const EITHER = new Set(['customer', '客户'].map(normaliseHeader));

/** What a column holds by its header, or undefined. */
export function personalKind(header: string): PersonalKind | undefined {
  const name = normaliseHeader(header);
  if (name === '' || name.length > 40) return undefined;
  for (const kind of ['email', 'phone', 'colleague', 'address', 'name'] as const) {
    if (WORDS[kind].test(name) && !(kind === 'name' && NOT_PERSONAL.test(name))) return kind;
  }
  if (TEXT.test(name)) return 'text';
  return EITHER.has(name) ? undefined : KNOWN.get(name);
}
