import type { REGIONS } from '../../scheme/stages';

type Region = (typeof REGIONS)[number];

/** Provinces of China by region (七大区), with the names that exports use in Latin letters. */
export const PROVINCES: Record<Region, readonly (readonly string[])[]> = {
  north: [
    ['北京', 'beijing'],
    ['天津', 'tianjin'],
    ['河北', 'hebei'],
    ['山西', 'shanxi'],
    ['内蒙古', 'inner mongolia', 'neimenggu', 'nei mongol'],
  ],
  northeast: [
    ['辽宁', 'liaoning'],
    ['吉林', 'jilin'],
    ['黑龙江', 'heilongjiang'],
  ],
  east: [
    ['上海', 'shanghai'],
    ['江苏', 'jiangsu'],
    ['浙江', 'zhejiang'],
    ['安徽', 'anhui'],
    ['福建', 'fujian'],
    ['江西', 'jiangxi'],
    ['山东', 'shandong'],
    ['台湾', 'taiwan'],
  ],
  central: [
    ['河南', 'henan'],
    ['湖北', 'hubei'],
    ['湖南', 'hunan'],
  ],
  south: [
    ['广东', 'guangdong'],
    ['广西', 'guangxi'],
    ['海南', 'hainan'],
    ['香港', 'hong kong', 'hongkong'],
    ['澳门', 'macao', 'macau'],
  ],
  southwest: [
    ['重庆', 'chongqing'],
    ['四川', 'sichuan'],
    ['贵州', 'guizhou'],
    ['云南', 'yunnan'],
    ['西藏', 'tibet', 'xizang'],
  ],
  northwest: [
    ['陕西', 'shaanxi'],
    ['甘肃', 'gansu'],
    ['青海', 'qinghai'],
    ['宁夏', 'ningxia'],
    ['新疆', 'xinjiang'],
  ],
};
