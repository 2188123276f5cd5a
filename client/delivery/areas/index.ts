import table from './areas.json';

// Names of GB/T 2260, mainland; a line a province: `city:district,district;city…`. A city of a province is without
// districts where the county-level unit stands alone, and a municipality is its own city.
const lines: Readonly<Record<string, string>> = table;

export interface City { name: string; districts: readonly string[] }

/** The libraries' own province first, then by code. */
export const provinces: readonly string[] = Object.keys(lines);

const cityOf = (text: string): City => {
  const [name = '', districts = ''] = text.split(':');
  return { name, districts: districts ? districts.split(',') : [] };
};

export const citiesOf = (province: string): readonly City[] => lines[province]?.split(';').map(cityOf) ?? [];
