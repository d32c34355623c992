/** Finds the same division in GeoNames, Natural Earth and ISO 3166-2: by name without its kind, else by code if the names are alike. */
export interface Division {
  readonly code: string;
  readonly name: string;
}

export interface NaturalEarthDivision {
  readonly name: string | null;
  readonly name_en: string | null;
  readonly name_alt: string | null;
  readonly gn_name: string | null;
  readonly gn_a1_code: string | null;
  readonly gn_id: number;
  readonly iso_a2: string;
  readonly type_en: string | null;
  readonly latitude: number;
  readonly longitude: number;
}

export interface IsoRegion {
  readonly name: string;
  readonly admin?: string;
  readonly names?: { readonly geonames?: string; readonly en?: string };
  readonly reference?: { readonly geonames?: number };
}

interface Matches {
  readonly earth: NaturalEarthDivision | undefined;
  readonly iso: IsoRegion | undefined;
}

export function matcher(
  earth: readonly NaturalEarthDivision[],
  iso: ReadonlyMap<string, readonly IsoRegion[]>,
): (division: Division) => Matches {
  const earthByCode = new Map<string, NaturalEarthDivision[]>();
  const earthByName = new Map<string, NaturalEarthDivision[]>();
  for (const division of earth) {
    if (division.gn_a1_code) push(earthByCode, division.gn_a1_code, division);
    for (const name of [
      division.name,
      division.name_en,
      division.gn_name,
      ...(division.name_alt?.split('|') ?? []),
    ]) {
      if (name) push(earthByName, `${division.iso_a2}|${stem(name)}`, division);
    }
  }
  const isoByCode = new Map<string, IsoRegion>();
  const isoByName = new Map<string, IsoRegion>();
  for (const [country, regions] of iso) {
    for (const region of regions) {
      for (const name of isoNames(region)) if (name) isoByName.set(`${country}|${stem(name)}`, region);
      if (region.admin) isoByCode.set(`${country}.${region.admin}`, region);
    }
  }
  return ({ code, name }) => {
    const key = `${code.slice(0, 2)}|${stem(name)}`;
    const named = earthByName.get(key) ?? [];
    const coded = (earthByCode.get(code) ?? []).filter((division) =>
      isLike(name, [division.name, division.name_en, division.gn_name]),
    );
    const region = isoByName.get(key) ?? isoByCode.get(code);
    return {
      earth:
        named.find((division) => division.gn_a1_code === code) ??
        (named.length === 1 ? named[0] : undefined) ??
        named.find((division) => /Province|Region|State|Department/.test(division.type_en ?? '')) ??
        named[0] ??
        (coded.length === 1 ? coded[0] : undefined),
      iso: isoByName.has(key) || (region && isLike(name, isoNames(region))) ? region : undefined,
    };
  };
}

function push<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [item]);
  else list.push(item);
}

const isoNames = ({ name, names }: IsoRegion): (string | undefined)[] => [name, names?.geonames, names?.en];

/** Whether one of the names begins as `name` does; codes alone are reused and mistaken too often. */
function isLike(name: string, others: readonly (string | null | undefined)[]): boolean {
  return others.some((other) => other && opening(other) === opening(name));
}

const opening = (name: string): string =>
  stem(name)
    .replace(/^(al|ar|as|an|ad) /, '')
    .slice(0, 4);

const GENERIC = new Set(
  `province governorate region state county district department prefecture oblast krai republic canton municipality parish
  emirate division of the muhafazat al wilaya wilayat provincia de departamento departement sheng autonomous kray
  voivodeship city capital`.split(/\s+/),
);

/** A name without accents and without the words that say what it is. */
function stem(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ı/g, 'i')
    .replace(/[øð]/g, 'o')
    .replace(/ł/g, 'l')
    .replace(/['’‘`ʻʿʾ]/g, '')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '' && !GENERIC.has(word))
    .join(' ');
}
