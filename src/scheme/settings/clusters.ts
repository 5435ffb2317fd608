import { z } from '../zod';

export const clustersSchema = z
  .strictObject({
    on: z.boolean().describe('Whether clusters are looked for.'),
    k: z
      .int()
      .min(2)
      .max(12)
      .nullable()
      .describe('Number of clusters; null = the best silhouette from 2 to 8.'),
    seed: z
      .int()
      .min(0)
      .max(4_294_967_295)
      .describe('Start of the random numbers: the same clusters on every run.'),
  })
  .describe('Clusters: k-means over the logarithms of recency, frequency and monetary.');
