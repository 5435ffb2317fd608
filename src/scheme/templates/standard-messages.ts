import type { MessageSettings, MessageTemplate, Occasion } from '../settings/messages';

type Row = readonly [occasion: Occasion, zh: string, en: string];

const ROWS: readonly Row[] = [
  [
    'win-back',
    '[[{name}，]]您好！[[您上次购买是在 {lastPurchaseDate}，]]我们一直记得您。[[如需再购{favouriteProduct}，请随时联系我们。]]如果之前有不满意的地方，请告诉我们，我们会认真改进。[[——{owner}]]',
    'Hello[[ {name}]], it has been a while[[ since your order of {lastPurchaseDate}]].[[ If you need {favouriteProduct} again, just reply.]] If something was not right, please tell us: we would like to do better.[[ — {owner}]]',
  ],
  [
    'slipping',
    '[[{name}，]]您好！[[距您上次购买已有 {daysSincePurchase} 天，]]不知近来是否一切顺利？[[如需补货{favouriteProduct}，]]请随时联系我们。[[——{owner}]]',
    'Hello[[ {name}]], we hope all is well.[[ Your last order was {daysSincePurchase} days ago.]] If you need anything[[, {favouriteProduct} for instance]], just reply.[[ — {owner}]]',
  ],
  [
    'up-sell',
    '[[{name}，]]您好！感谢您一直以来的支持。[[您离更多权益已经不远：{missing}。]]如需了解，请随时联系我们。[[——{owner}]]',
    'Hello[[ {name}]], thank you for staying with us.[[ You are close to more benefits: {missing}.]] Ask us any time what they are.[[ — {owner}]]',
  ],
  [
    'cross-sell',
    '[[{name}，]]您好！[[购买{favouriteProduct}的客户也常选{offer}。]]如果想了解与您所购商品相配的选择，我们可以为您介绍。[[——{owner}]]',
    'Hello[[ {name}]].[[ Customers who choose {favouriteProduct} often add {offer}.]] We are glad to tell you what goes well with what you have.[[ — {owner}]]',
  ],
  [
    'step-up',
    '[[{name}，]]您好！[[除了您买过的{favouriteProduct}，]]我们还有更高一档的选择[[：{offer}]]。如有兴趣，我们可以为您介绍。[[——{owner}]]',
    'Hello[[ {name}]], [[besides {favouriteProduct}, ]]there is one step up that may suit you[[: {offer}]]. We are glad to tell you more.[[ — {owner}]]',
  ],
  [
    'second-order',
    '[[{name}，]]您好！感谢您[[在 {firstPurchaseDate}]]选择我们。[[{favouriteProduct}]]用得还顺手吗？有任何问题请直接回复，我们很乐意帮忙。[[——{owner}]]',
    'Hello[[ {name}]], thank you for your first order[[ of {firstPurchaseDate}]]. Is everything as you hoped[[ with {favouriteProduct}]]? Just reply if we can help.[[ — {owner}]]',
  ],
  [
    'key-potential',
    '[[{name}，]]您好！近来合作日益增多，非常感谢。我们希望了解您接下来的计划，看看怎样配合更好，您何时方便？[[——{owner}]]',
    'Hello[[ {name}]], thank you for the growing business. We would like to hear about your plans and how we can support them. When would suit you?[[ — {owner}]]',
  ],
  [
    'low-satisfaction',
    '[[{name}，]]您好！感谢您的坦率评价[[（{topic}）]]，没能让您满意，我们很抱歉。能否请您说说哪里需要改进？我们会尽快处理。[[——{owner}]]',
    'Hello[[ {name}]], thank you for your frank answer[[ about {topic}]]. We are sorry that we let you down. Would you tell us what went wrong, so that we can put it right?[[ — {owner}]]',
  ],
  [
    'open-feedback',
    '[[{name}，]]您好！您反映的问题[[（{topic}）]]仍在处理中，让您久等了，我们会尽快给您答复。[[——{owner}]]',
    'Hello[[ {name}]], we are still working on what you told us[[ about {topic}]] and are sorry for the wait. You will hear from us soon.[[ — {owner}]]',
  ],
  [
    'birthday',
    '[[{name}，]]祝您生日快乐，愿您新的一岁平安顺遂。[[——{owner}]]',
    'Happy birthday[[, {name}]]! We wish you a good year.[[ — {owner}]]',
  ],
  [
    'first-purchase',
    '[[{name}，]]您好！[[今天距您第一次选择我们已满 {years}，]]感谢您的信任。[[——{owner}]]',
    'Hello[[ {name}]].[[ It is {years} since your first order.]] Thank you for your trust.[[ — {owner}]]',
  ],
  [
    'registration',
    '[[{name}，]]您好！[[您成为我们的客户已满 {years}，]]感谢一路相伴。[[——{owner}]]',
    'Hello[[ {name}]].[[ You have been with us for {years}.]] Thank you for being our customer.[[ — {owner}]]',
  ],
  [
    'festival',
    '[[{name}，]]祝您{occasion}安康，阖家幸福。[[——{owner}]]',
    'Warm wishes[[ for {occasion}]][[, {name}]].[[ — {owner}]]',
  ],
];

/** A sparing message for every occasion, in both languages. It does not name the tier, which is ours to know. */
export const STANDARD_MESSAGES: MessageSettings = {
  inLists: true,
  templates: ROWS.map(([occasion, zh, en]): MessageTemplate => ({
    id: occasion,
    occasion,
    tier: null,
    stage: null,
    tag: null,
    text: { 'zh-CN': zh, 'en-US': en },
  })),
};

/** Where customers know their tier, as members do, the message names the next one. */
export const MEMBER_MESSAGES: MessageSettings = {
  ...STANDARD_MESSAGES,
  templates: STANDARD_MESSAGES.templates.map((template) =>
    template.occasion === 'up-sell'
      ? {
          ...template,
          text: {
            'zh-CN':
              '[[{name}，]]您好！感谢您一直以来的支持。[[您距离“{nextTier}”已经不远：{missing}。]]如需了解权益，请随时联系我们。[[——{owner}]]',
            'en-US':
              'Hello[[ {name}]], thank you for staying with us.[[ You are close to {nextTier}: {missing}.]] Ask us any time what it includes.[[ — {owner}]]',
          },
        }
      : template,
  ),
};
