import type { RegionSettings } from '../../scheme/settings/groups';
import { MARKETS, REGIONS } from '../../scheme/stages';
import { foldText } from '../../scheme/rules/fold-text';
import { PROVINCES } from './provinces';

const REGION_OF = new Map(
  REGIONS.flatMap((region, index) =>
    PROVINCES[region].flatMap((names) => names.map((name) => [name, index] as const)),
  ),
);

/** Index into REGIONS of a province as exports write it (山东, 山东省, 广西壮族自治区, Guangdong Province); -1 = not known. */
export function regionIndex(province: string): number {
  const folded = foldText(province).replace(/^中国|^china\s+/, '');
  const plain = folded.replace(
    /(壮族|回族|维吾尔)?自治区$|特别行政区$|省$|市$|\s+(province|autonomous region|municipality|shi|sheng|sar)$/,
    '',
  );
  return REGION_OF.get(plain) ?? -1;
}

/** Index into MARKETS; -1 when neither country nor province says it. The country decides where there is one. */
export function marketIndex(
  country: string | undefined,
  province: string | undefined,
  { home, homeIsChina }: RegionSettings,
): number {
  const domestic = MARKETS.indexOf('domestic');
  if (country !== undefined) {
    const folded = foldText(country);
    const isHome =
      home.some((name) => foldText(name) === folded) || (homeIsChina && regionIndex(country) >= 0);
    return isHome ? domestic : MARKETS.indexOf('international');
  }
  return homeIsChina && province !== undefined && regionIndex(province) >= 0 ? domestic : -1;
}
