import type { SeedBookstore } from './shapes';

/** Stores that exist; that they work with any library is demonstration. */
export const seedBookstores: readonly SeedBookstore[] = [
  {
    code: 'hz-qingchun', name: '杭州庆春路购书中心', city: '杭州市', district: '上城区', division: '330102',
    latitude: 30.24, longitude: 120.19, approximate: true,
  },
  {
    code: 'hz-wener', name: '博库书城文二路店', city: '杭州市', district: '西湖区', division: '330106',
    latitude: 30.26, longitude: 120.13, approximate: true,
  },
  {
    code: 'hz-xiaofeng', name: '晓风书屋体育场路店', city: '杭州市', district: '西湖区', division: '330106',
    latitude: 30.26, longitude: 120.13, approximate: true,
  },
  {
    code: 'nb-shucheng', name: '宁波书城', city: '宁波市', district: '鄞州区', division: '330212',
    latitude: 29.82, longitude: 121.55, approximate: true,
  },
  {
    code: 'wz-shucheng', name: '温州书城', city: '温州市', district: '鹿城区', division: '330302',
    latitude: 28.01, longitude: 120.66, approximate: true,
  },
];
