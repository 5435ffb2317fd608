import { isPaid, lostByStatus, normaliseState, statusParts } from './order-status';

/** Said of refunds, returns, cancellations and parts: read by the rules, also where they leave the order standing. */
const READ_BY_RULES = /部分|退|取消|换货|售后|partial|refund|return|cancel|exchange/;

/** Whatever else is said, the order may be none. */
const DOUBT =
  /异常|纠纷|争议|仲裁|维权|投诉|欺诈|诈骗|盗刷|风险|风控|冻结|锁定|挂起|暂停|拦截|黑名单|虚假|刷单|测试|disput|fraud|suspicio|suspect|suspend|hold|held|block|risk|review|verif|investigat|frozen|locked|stolen|lostin|test|error|exception|problem|issue(?!d)/;

/** The order did not get there; "未发货" and "unshipped" are sales on their way. */
const NOT_SO =
  /失败|[未不无非没](?:能|被|予)?(?:成功|完成|完结|成交|通过|审|批|确认(?!收货)|生效|有效|成团)|(?:待|等待)(?:商家|卖家|系统|人工)?(?:审|批|确认(?!收货)|处理)|[审批]核?中|确认中|fail|lost|invalid|inactive|not|never|undeliver|incomplete|unconfirmed|unapproved|unsuccessful|unable/;

/** An order that was made, paid, sent or used. */
const SOLD =
  /成功|完成|完结|完毕|结[束案单清账算]|成交|赢单|签约|中标|发货|发出|出库|收货|签收|妥投|送达|交付|交货|配送|派送|派件|运输|在途|揽[收件]|备货|配货|拣货|打包|打单|接单|生产|自提|提货|取[货件]|核销|使用|消费|入住|离店|服务|安装|评价|付款|支付|已付|已收|到账|回款|定金|尾款|开票|正常|有效|生效|确认|审核|审批|通过|下单|新建|新订单|处理中|履行|归档|成团|拼[团单]中|销售|完工|ship|deliver|dispatch|despatch|fulfil|transit|pickup|pickedup|picking|picked|pack|collect|label|print|process|prepar|production|backorder|preorder|await|complete|finish|done|paid|(?<!un)captured|settled|success|succeeded|approved|confirm|accepted|authori[sz]ed|won|received|invoiced|billed|placed|sold|booked|cleared|scheduled|reserved|redeemed|checkedin|checkedout|installed|sendgoods|signed|waitgroup|inprogress/;

const WHOLE = /^(?:sale|sales|new|active|valid|normal|ok|used|posted|ordered|完)$/;

/**
 * Whether a status text is one whose meaning for the order is known, be it a sale or not. Where only some of it is
 * known ("已发货（顺丰）") that is enough, unless the rest casts doubt on the order.
 */
export function isKnownStatus(status: string): boolean {
  if (lostByStatus(status) !== undefined || isPaid(status)) return true;
  const whole = normaliseState(status);
  return !DOUBT.test(whole) && statusParts(status).some(isKnownPart);
}

/** Of a return or refund that is asked for, under way or over without one; said in a column of after-sales states only. */
const NO_REFUND =
  /处理|审核|待|中$|关闭|拒绝|驳回|撤销|完结|完成|正常|^无|^未|open|pending|progress|request|await|close|reject|none|^no/;

/** The same in a column of after-sales states: what is not yet paid back or brought back leaves the order standing. */
export const isKnownAfterSales = (status: string): boolean =>
  isKnownStatus(status) || (NO_REFUND.test(normaliseState(status)) && !DOUBT.test(normaliseState(status)));

const isKnownPart = (state: string): boolean =>
  READ_BY_RULES.test(state) || (!NOT_SO.test(state) && SOLD.test(state)) || WHOLE.test(state);
