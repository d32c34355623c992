/** The name tagger's weights as scripts/train-names/pack.ts lays them out, in base64. */
export const nameModel: string;
