/** Clusters of words as scripts/word-clusters/pack.ts lays them out, in base64. */
export const wordClusters: string;
