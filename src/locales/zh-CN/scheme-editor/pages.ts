import type { PagesTexts } from '../../en-US/scheme-editor/pages';

export const pages: PagesTexts = {
  tiers: {
    method: '等级由什么决定',
    methods: {
      score: '综合得分（0–100）',
      percentile: '在购买客户中的排名',
      'revenue-share': '销售额占比（ABC）',
      thresholds: '固定金额或订单数',
      segment: '客户细分',
    },
    methodsShort: {
      score: '按得分',
      percentile: '按排名',
      'revenue-share': '按销售额占比',
      thresholds: '按固定金额',
      segment: '按细分',
    },
    methodHelp: {
      score: 'R、F、M 三项得分的加权平均，换算为 0 到 100。',
      percentile: '购买客户中最好的 5%、其次 15%，以此类推，与金额高低无关。',
      'revenue-share': '合计贡献前 80% 销售额的客户、其次 15%，以及其余客户。',
      thresholds: '达到您设定的累计金额或订单数即为该等级。',
      segment: '每个细分对应一个等级。',
    },
    list: '等级（从高到低）',
    listHint: '每一级从哪里开始，其余客户归入最后一级。',
    add: '添加等级',
    from: { score: '得分不低于', percentile: '最好的', 'revenue-share': '累计至' },
    rest: '其余客户',
    fallbackTitle: '购买客户较少时',
    fallbackHint: '客户太少时排名与占比没有意义：少于此数时由固定金额决定。',
    details: '名称、颜色、服务标准',
    noSegments: '没有细分',
  },

  overrides: {
    add: '添加规则',
    empty: '还没有特殊规则。可为不看数值、直接指定等级的客户添加。',
    sentence: '客户归入“{tier}”的条件：',
    list: '第一条符合的规则生效',
  },

  tags: {
    list: '标签（按列中的顺序）',
    add: '新建标签',
    ready: '现成标签',
    readyCount: '共 {count, number} 个可选',
    readyTitle: '现成标签',
    take: '加入 {count, number} 个标签',
    taken: '已在方案中',
    empty: '还没有标签。可选用现成标签，或自己新建。',
    groups: '分组',
    addGroup: '添加分组',
    allGroups: '全部分组',
    sentence: '客户获得此标签的条件：',
  },

  segments: {
    list: '细分（从高到低）',
    own: '以此为基础自定义',
    add: '添加细分',
    cells: '哪些分数属于哪个细分，第一条符合的生效',
    addCells: '添加一行',
    any: '不限',
    lowest: '{dimension} 从',
    highest: '{dimension} 到',
    cellsOf: '第 {number, number} 行',
  },

  groups: {
    add: '添加分组',
    homeHint: '各名称用逗号分隔。',
    bandsHint: '各数值用逗号分隔：18, 30, 45 表示 18 以下、18 到 30 以下，以此类推。',
    newName: '新分组',
  },

  extras: { columnsHint: '写在等级、生命周期、标签、得分和细分旁边的列。' },

  playbook: {
    whom: '适用客户',
    stage: '生命周期',
    empty: '尚无内容。',
    texts: {
      objective: '目标',
      offer: '权益',
      service: '服务',
      channel: '渠道',
      rhythm: '节奏',
      owner: '负责人',
      measure: '衡量指标',
      holdOut: '留作对照',
    },
    add: '编写策略',
    remove: '删除此策略',
    copy: '用于所有等级',
  },
};
