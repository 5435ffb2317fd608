import type { FunctionsTexts } from '../en-US/functions';

export const functions: FunctionsTexts = {
  functions: {
    TIER: {
      description: '按本工作簿保存的方案返回客户等级：与“客户等级”列对同样数值、或对该客户给出的结果一致。',
      parameters: {
        last_purchase_or_id:
          '最近一次购买的日期（空或 0 表示没有日期）；或者只给这一个参数：分级表中的客户。',
        orders: '订单数。0 表示从未购买。',
        amount: '全部订单的累计金额。',
        as_of: '计算距最近购买天数的截止日期。省略时采用上次运行的截止日期。',
      },
      result: '等级名称。',
      examples: [
        {
          formula: '=CRM.TIER(B2,C2,D2)',
          result: '按 B2 至 D2 的数值得出的等级',
        },
        {
          formula: '=CRM.TIER("12346")',
          result: '分级表中客户 12346 的等级',
        },
      ],
      errors: '',
    },
    SEGMENT: {
      description:
        '客户细分：与“细分”列对同样数值、或对该客户给出的结果一致；也可按另一张使用同样得分的细分图。',
      parameters: {
        last_purchase_or_id:
          '最近一次购买的日期（空或 0 表示没有日期）；或者只给这一个参数：分级表中的客户。',
        orders: '订单数。0 表示从未购买。',
        amount: '全部订单的累计金额。',
        as_of: '计算距最近购买天数的截止日期。省略时采用上次运行的截止日期。',
        map: '另一张细分图：eleven、r-by-f 或 r-package。省略时采用方案的细分图。',
      },
      result: '细分名称；从未购买的客户为空。',
      examples: [
        {
          formula: '=CRM.SEGMENT(B2,C2,D2)',
          result: '这些数值对应的细分',
        },
        {
          formula: '=CRM.SEGMENT(B2,C2,D2,,"r-by-f")',
          result: '同一客户在 R×F 细分图上的细分',
        },
      ],
      errors: '#VALUE!：细分图不是上述之一。',
    },
    LIFECYCLE: {
      description:
        '客户的生命周期阶段：与“生命周期”列对该客户给出的结果一致；给出数值时，仅在数值足以确定时作答。',
      parameters: {
        last_purchase_or_id:
          '最近一次购买的日期（空或 0 表示没有日期）；或者只给这一个参数：分级表中的客户。',
        orders: '订单数。0 表示从未购买。',
        amount: '全部订单的累计金额。',
        as_of: '计算距最近购买天数的截止日期。省略时采用上次运行的截止日期。',
        first_purchase: '首次购买的日期，用于判断是否新客户。',
      },
      result: '阶段名称。',
      examples: [
        {
          formula: '=CRM.LIFECYCLE(A2)',
          result: 'A2 中客户的阶段',
        },
        {
          formula: '=CRM.LIFECYCLE(B2,C2,D2,,E2)',
          result: '按数值得出的阶段，E2 为首次购买日期',
        },
      ],
      errors: '#N/A：数据是订单列表，阶段还取决于购买间隔或前后两期的消费；请改为按客户查询。',
    },
    RFM: {
      description: '三项得分组成的代码，例如 543：与“RFM”列一致。',
      parameters: {
        last_purchase_or_id:
          '最近一次购买的日期（空或 0 表示没有日期）；或者只给这一个参数：分级表中的客户。',
        orders: '订单数。0 表示从未购买。',
        amount: '全部订单的累计金额。',
        as_of: '计算距最近购买天数的截止日期。省略时采用上次运行的截止日期。',
      },
      result: '文本形式的代码；从未购买的客户为空。',
      examples: [
        {
          formula: '=CRM.RFM(B2,C2,D2)',
          result: '例如 543',
        },
      ],
      errors: '',
    },
    SCORE: {
      description: '客户的加权得分，0 到 100：与“得分”列一致。',
      parameters: {
        last_purchase_or_id:
          '最近一次购买的日期（空或 0 表示没有日期）；或者只给这一个参数：分级表中的客户。',
        orders: '订单数。0 表示从未购买。',
        amount: '全部订单的累计金额。',
        as_of: '计算距最近购买天数的截止日期。省略时采用上次运行的截止日期。',
      },
      result: '0 到 100，保留一位小数；从未购买的客户为 0。',
      examples: [
        {
          formula: '=CRM.SCORE(B2,C2,D2)',
          result: '例如 83.3',
        },
      ],
      errors: '',
    },
    SCORES: {
      description: '客户的 R、F、M 三项得分，排在并列的三个单元格：与“R”“F”“M”列一致。',
      parameters: {
        last_purchase_or_id:
          '最近一次购买的日期（空或 0 表示没有日期）；或者只给这一个参数：分级表中的客户。',
        orders: '订单数。0 表示从未购买。',
        amount: '全部订单的累计金额。',
        as_of: '计算距最近购买天数的截止日期。省略时采用上次运行的截止日期。',
      },
      result: '一行三个数，从 1 到分档数；从未购买的客户、或数据中没有的维度为空。',
      examples: [
        {
          formula: '=CRM.SCORES(B2,C2,D2)',
          result: '三个单元格中的 5、4、3',
        },
      ],
      errors: '#SPILL!：溢出区域被占用。',
    },
    TAGS: {
      description: '客户的标签：与“标签”列对该客户给出的结果一致；给出一行数据时，仅在这些列足以确定时作答。',
      parameters: {
        headers_or_id: '列表的表头，例如 A$1:F$1；或者只给这一个参数：分级表中的客户。',
        row: '这些表头之下该客户的一行，例如 A2:F2。',
      },
      result: '全部标签合为一个文本；没有标签时为空。',
      examples: [
        {
          formula: '=CRM.TAGS(A$1:F$1,A2:F2)',
          result: '该行客户的标签',
        },
        {
          formula: '=CRM.TAGS("12346")',
          result: '分级表中客户 12346 的标签',
        },
      ],
      errors: '#N/A：某个标签取决于该行没有的列，提示会指出是哪一列。#VALUE!：表头与数据行长度不同。',
    },
    WHY: {
      description: '用一两句话说明客户为什么是这个等级：起决定作用的规则或分界、客户自己的数值、得分和阶段。',
      parameters: {
        last_purchase_or_id:
          '最近一次购买的日期（空或 0 表示没有日期）；或者只给这一个参数：分级表中的客户。',
        orders: '订单数。0 表示从未购买。',
        amount: '全部订单的累计金额。',
        as_of: '计算距最近购买天数的截止日期。省略时采用上次运行的截止日期。',
      },
      result: '说明文字。',
      examples: [
        {
          formula: '=CRM.WHY(B2,C2,D2)',
          result: 'A 重点客户：得分 100，需 80 及以上。……',
        },
        {
          formula: '=CRM.WHY(A2)',
          result: '对 A2 中客户的说明',
        },
      ],
      errors: '',
    },
    NEXTTIER: {
      description: '客户升到下一等级还差什么，例如再下 2 单，或再消费 1,350.00；每条途径都经过试算。',
      parameters: {
        last_purchase_or_id:
          '最近一次购买的日期（空或 0 表示没有日期）；或者只给这一个参数：分级表中的客户。',
        orders: '订单数。0 表示从未购买。',
        amount: '全部订单的累计金额。',
        as_of: '计算距最近购买天数的截止日期。省略时采用上次运行的截止日期。',
      },
      result: '一句话；已是最高等级，或订单、金额和再次购买都无济于事时为空。',
      examples: [
        {
          formula: '=CRM.NEXTTIER(B2,C2,D2)',
          result: '升到 B 还需：再下 2 单，或再消费 1,350.00。',
        },
      ],
      errors: '#N/A：方案的等级规则还依据数值以外的内容。按客户查询时，方案须输出“升级所需”列。',
    },
    STRATEGY: {
      description: '某个等级和生命周期阶段的客户应当怎样经营，取自所保存方案的策略手册。',
      parameters: {
        tier: '等级名称，例如“客户等级”列中的单元格。',
        stage: '生命周期阶段名称，例如“生命周期”列中的单元格。',
        part: '只取一项：objective、offer、service、channel、rhythm、owner 或 measure。省略时为全部。',
      },
      result: '建议内容，每项一行；手册中没有时为空。',
      examples: [
        { formula: '=CRM.STRATEGY(E2,F2)', result: '策略手册对 E2 的等级、F2 的阶段的建议' },
        { formula: '=CRM.STRATEGY(E2,F2,"offer")', result: '给这些客户的优惠或推荐' },
      ],
      errors: '#VALUE!：方案中没有该等级，或没有该阶段、该项；提示会列出可用名称。',
    },
    ABC: {
      description:
        '一列金额的 ABC 分类：A 类贡献总额的前 80%，B 类贡献其后的 15%，其余为 C 类。跨越分界的客户归入较好的一类。',
      parameters: {
        amounts: '金额区域，每位客户一个。',
        a_share: 'A 类占总额的百分比。省略时为 80。',
        b_share: 'B 类占总额的百分比。省略时为 15。',
      },
      result: '与区域形状相同的 A、B 或 C；空单元格旁为空。',
      examples: [
        {
          formula: '=CRM.ABC(D2:D500)',
          result: '每个金额旁的 A、B 或 C',
        },
        {
          formula: '=CRM.ABC(D2:D500,70,20)',
          result: '按 70/20/10 划分',
        },
      ],
      errors: '#VALUE!：有单元格不是数字，或两项占比之和超过 100。不需要保存方案。',
    },
    RECENCY: {
      description: '从最近一次购买到截止日期的天数，依据该客户各订单的日期。',
      parameters: {
        dates: '该客户各订单的日期，例如 FILTER(日期,客户=A2)。空单元格不计。',
        as_of: '计算天数的截止日期。省略时采用上次运行的截止日期。',
      },
      result: '整天数；最近一次购买在截止日期当天或之后时为 0。',
      examples: [
        {
          formula: '=CRM.RECENCY(FILTER(orders[date],orders[customer]=A2))',
          result: '距该客户最近购买的天数',
        },
      ],
      errors: '#N/A：没有任何日期，或既没有给出 as_of 也没有保存的运行。',
    },
    FREQUENCY: {
      description: '客户有多少个不同的订单，依据各订单行的订单号。',
      parameters: {
        orders:
          '该客户各行的订单号，例如 FILTER(订单号,客户=A2)；同一订单号只算一单。给出日期也可以：有购买的天数。',
      },
      result: '不同值的个数；全部为空时为 0。',
      examples: [
        {
          formula: '=CRM.FREQUENCY(FILTER(orders[number],orders[customer]=A2))',
          result: '该客户的订单数',
        },
      ],
      errors: '#VALUE!：订单号中有 TRUE 或 FALSE。不需要保存方案。',
    },
    MONETARY: {
      description: '客户全部订单的金额合计，精确累加；负数会被扣除。',
      parameters: {
        amounts: '该客户各订单的金额，例如 FILTER(金额,客户=A2)。空单元格不计。',
      },
      result: '合计；全部为空时为 0。',
      examples: [
        {
          formula: '=CRM.MONETARY(FILTER(orders[amount],orders[customer]=A2))',
          result: '该客户的累计金额',
        },
      ],
      errors: '#VALUE!：有单元格不是数字。不需要保存方案。',
    },
    GRADE: {
      description:
        '按所保存的方案为带表头的表格分级，并溢出各分级列：客户列表每行对应一行，订单列表每位客户一行。',
      parameters: {
        table: '带表头的表格，例如 A1:F500。',
      },
      result: '带表头的分级列。',
      examples: [
        {
          formula: '=CRM.GRADE(A1:F500)',
          result: '每位客户旁的等级、生命周期、标签、得分和细分',
        },
      ],
      errors:
        '#VALUE!：没有可用于分级的列，或超过 20,000 行。个别单元格为 #N/A：答案还取决于表格中没有的内容。#SPILL!：溢出区域被占用。',
    },
    SCHEME: {
      description: '本工作簿的函数所依据的方案：名称、版本和上次运行的截止日期。',
      parameters: {},
      result: '名称、版本和截止日期合为一个文本。',
      examples: [
        {
          formula: '=CRM.SCHEME()',
          result: '通用方案，版本 1，截至 2024-05-07',
        },
      ],
      errors: '',
    },
  },
  listSeparator: '、',
  why: {
    tier: '{tier}：并非仅由这些数值决定，而是依据规则、人工指定或排名。',
    stage: '生命周期：{stage}。',
    tags: '标签：{tags}。',
  },
  scheme: {
    dated: '{name}，版本 {version, number}，截至 {asOf}',
    undated: '{name}，版本 {version, number}，数据中没有购买日期',
  },
  play: {
    objective: '目标：{text}',
    offer: '优惠与推荐：{text}',
    service: '服务：{text}',
    channel: '渠道：{text}',
    rhythm: '节奏：{text}',
    owner: '负责人：{text}',
    measure: '衡量：{text}',
  },
  messages: {
    undetermined:
      '按所保存的方案，这些还不足以得出答案，还需要：{missing}。请改为按客户查询，例如 =CRM.TIER("12346")，或在分级表中查找。',
    missing: {
      pinnedTier: '具体是哪位客户（有数值相同的客户被人工指定了等级）',
      manualTags: '人工添加的标签',
      key: '客户键（数值相同的客户按排名分开）',
      days: '有购买的天数（方案以此代替订单数）',
      purchases: '每次购买的日期和金额',
      tags: '客户的标签',
      product: '购买的商品',
      category: '购买的品类',
    },
    noSavedRun:
      '本工作簿还没有保存分级方案。请从“客户分级”选项卡打开窗格，先对客户分级一次，公式即可得出结果。',
    notANumberOrText: '{name} 必须是数字、日期或文本，不能是 TRUE 或 FALSE。',
    oneCell: '{name} 必须是一个单元格，不能是多个单元格的区域。',
    notANumber: '{name}：“{value}”无法识别为数字。',
    notADate: '{name}：“{value}”无法识别为日期。请使用日期单元格，或 2024-05-06、2024/5/6 这样的文本。',
    noCustomer: '请给出分级表中的客户，或最近购买日期、订单数和金额。',
    argumentMissing: '缺少 {name}：请给出最近购买日期、订单数和金额，或只给出客户。',
    noGradedSheet: '找不到上次运行的分级列。请重新分级；移动或重命名工作表没有影响，但请不要改动表头。',
    stillCalculating: '分级列中的公式尚未得出结果。请待 Excel 计算完成后重新计算（Ctrl+Alt+F9）。',
    noSuchCustomer: '工作表“{sheet}”中没有客户“{id}”。请按该表客户列的写法填写；如果是新客户，请重新分级。',
    noColumn: '工作表“{sheet}”中没有上次运行的“{column}”列。请在方案中选择输出该列，然后重新分级。',
    unknownMap: '“{map}”不是按得分划分的细分图。可用的有：{maps}。',
    unknownTier: '所保存的方案没有等级“{value}”。可用的有：{names}。',
    unknownStage: '没有生命周期阶段“{value}”。可用的有：{names}。',
    unknownPart: '策略中没有“{value}”这一项。可用的有：{names}。',
    headersAndRow: '请给出长度相同的表头和其下的一行，例如 A$1:F$1 和 A2:F2。',
    noColumns: '表格中没有可用于分级的列：需要表头行，以及最近购买日期、订单数或金额，或订单列表的各列。',
    noRows: '表格中没有可以分级的行。',
    tooManyRows: '表格超过 {rows, number} 行。请改在“客户分级”窗格中分级。',
    abcShares: 'a_share 和 b_share 必须大于 0，且合计不超过 100。',
    noAmounts: 'amounts 中没有数字。',
    noAsOf: '请给出 as_of，或先分级一次，此后以该次运行的截止日期为准。',
    noDates: 'dates 中没有日期。',
  },
  help: {
    title: '客户分级：函数',
    intro:
      '这些函数可用在任意单元格中，按工作簿所保存的方案和上次运行的分界作答，与分级列一致。它们从不写入，不是易失函数，保存新的运行后会重新计算。函数名在各种语言中都用英文。',
    arguments: '参数',
    result: '结果',
    examples: '示例',
    errors: '错误',
    common: '所有函数的错误',
    commonText: [
      '#N/A：答案取决于参数以外的内容，或尚未保存方案，或分级表中没有该客户。把鼠标移到单元格的提示标志上，提示会指出缺少什么。',
      '#VALUE!：某个参数无法识别，提示会指出是哪一个。TRUE 和 FALSE 既不是数字也不是日期。文本日期须年份在前（2024-05-06、2024/5/6、2024年5月6日），因为 05/06/2024 有两种读法。',
      '#NAME?：这台电脑上没有安装本加载项。分享工作簿之前请先把公式固定为值。',
      '参数中的错误会原样成为结果。',
    ],
    optional: '可省略',
    language: 'English',
    support: '支持',
    privacy: '隐私',
  },
};
