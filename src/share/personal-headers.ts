import { HEADERS } from '../intake/headers/dictionary';
import { normaliseHeader } from '../intake/headers/normalise-header';
import type { PersonalKind } from './copy-content';

/** Parts of a normalised header that say what stands below; the first kind that fits counts. */
const WORDS: Record<Exclude<PersonalKind, 'text'>, RegExp> = {
  colleague:
    /owner|sales(person|man|rep)|accountmanager|handler|handledby|assignee|assignedto|负责人|业务员|销售员|销售代表|销售顾问|客户经理|跟进人|经办人|处理人|导购/,
  email: /e?mail(?!ing)|邮箱|邮件|电邮|电子信箱/,
  phone:
    /phone|mobile|\btel|^tel|fax|whatsapp|wechat|landline|(^|customer|home|work)cell(no|number)?$|手机|电话|联[系络](方式|号码)|传真|座机|微信号?$|^qq/,
  address:
    /address|adress[ez]?|street|stra(ß|ss)e|postcode|postal|^zip(?!p)|zip(code)?$|pobox|addr|地址|住址|街道|门牌|邮编|[收送]货地|户籍|居住地/,
  name: /customername|clientname|buyername|membername|shopper|fullname|firstname|lastname|givenname|familyname|surname|nickname|recipient|receiver$|consignee|contactname|contactperson|cardholder|accountholder|^guest$|^(ship|bill|sold|deliver)(ed)?to$|company|account(name)?$|^name$|^client$|^buyer$|姓名|名称|客户名|会员名|户名|昵称|旺旺|[收寄取提联签][货件系收]人|持卡人|付款人|收款人|法人|法定代表人|买家|公司|(所属|购货|收货|客户|工作)单位|单位名|企业名|抬头/,
};
const TEXT =
  /note|remark|comment|message|memo|feedback|description|instruction|备注|留言|说明|评语|意见|反馈|评价|(跟进|沟通|拜访|回访|联系|服务|洽谈)(记录|内容|情况|纪要|小结)/;

/** Numbers that a person has for life, or that money goes by: no other list knows them, and a copy needs none. */
const NUMBER_OF_PERSON =
  /身份证|证件号码?$|护照|银行卡|银行账|社保|驾驶证|车牌|纳税人识别号|^税号|passport|iban$|(national|identity|personal)(id|card|no|number)|^idcard|socialsecurity|^ssn$|bankaccount|(credit|debit|bank)cardno|(credit|debit|bank)cardnumber|driverslicense|licenseplate|^taxid|taxno$/;

/** Whom one talks to; when, how and whether one does is no name. */
const CONTACT =
  /^(?!(no|date|time|days?|marketing|ok|can|may|allow))(?!.*(last|first|next|latest|recent|donot|dont|prefer)).*contact\d*$/;

/** Names of things, not of people. */
const NOT_PERSONAL =
  /product|item|sku|商品|产品|品名|店铺|门店|shop(?!per)|store|sheet|(?<!pro)file|tier|segment|scheme/;
const NAME_OF_THING =
  /(category|brand|model|variant|option|class|collection|campaign|plan|package|service|course|event|project|deal|opportunity|warehouse|city|country|state|province|region|district|county|area|territory|currency|tag|group|department|branch|status|stage|type|channel|source|carrier|courier|method|coupon|discount|promotion|tax|template|page|website|domain|field|column|list|report|table|goods|material|unit|industry|sector|level)name\d*$/;

/**
 * An answer about mail or calls is no e-mail address and no number: masked as one, every "no" would be. An address
 * that stands there all the same is known by its looks.
 */
const ANSWER: Partial<Record<PersonalKind, RegExp>> = {
  email:
    /opt(ed)?(in|out)|unsubscri|subscribed|subscription|consent|accepts|donot|allow|marketing|营销|退订|订阅|是否|同意|接[受收]/,
  phone: /opt(ed)?(in|out)|unsubscri|consent|donot|退订|是否/,
};

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
  for (const kind of ['email', 'phone', 'colleague', 'address'] as const) {
    if (WORDS[kind].test(name)) return ANSWER[kind]?.test(name) ? undefined : kind;
  }
  if (NUMBER_OF_PERSON.test(name)) return 'text';
  if (isName(name)) return 'name';
  if (TEXT.test(name)) return 'text';
  return EITHER.has(name) ? undefined : KNOWN.get(name);
}

/** Whatever ends in "name" names somebody, unless it says that it names a thing. */
function isName(header: string): boolean {
  if (NOT_PERSONAL.test(header)) return false;
  return (
    WORDS.name.test(header) ||
    CONTACT.test(header) ||
    (/name\d*$/.test(header) && !NAME_OF_THING.test(header))
  );
}

/** Whether a column holds a part of a name: the parts beside each other are the name. */
export const isNamePart = (header: string): boolean =>
  /(first|last|given|family|middle)name$|surname$|^(姓|名|姓氏|名字)$/.test(normaliseHeader(header));

/** Whether a header asks for a number of somebody who is named in it: a company code is no name. */
export const isNumber = (header: string): boolean =>
  /(id|no|number|code|key|编号|编码|代码|[号码])$/.test(normaliseHeader(header));

/** "单位" is a company or what goods are counted in (件, 箱): the values say which. */
export const isUnitOrCompany = (header: string): boolean => normaliseHeader(header) === '单位';
