/** Built by scripts/build-gazetteer.ts; read by src/gazetteer/store.ts, which says what the columns mean. */
export declare const entityCount: number;
export declare const groupCount: number;
export declare const nameCount: number;
export declare const countryCodes: string;
export declare const admin1Names: string;
export declare const names: string;
export declare const spellings: string;
export declare const columns: {
  readonly blockLength: string;
  readonly primaryCount: string;
  readonly furtherCount: string;
  readonly further: string;
  readonly kind: string;
  readonly country: string;
  readonly admin1: string;
  readonly group: string;
  readonly groupLatitude: string;
  readonly groupLongitude: string;
  readonly groupId: string;
  readonly latitude: string;
  readonly longitude: string;
  readonly population: string;
  readonly geonamesId: string;
  readonly flags: string;
};
export declare const furtherTotal: number;
