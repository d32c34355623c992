/** A linear model: one flat array of weights, the tables of its templates behind one another. */
export type Weights = Float32Array;

/** Unpacks tables of hundredths ("12 -3 0*40 7") into one array. A table that is missing counts as zeros. */
export function unpack(
  tables: Readonly<Record<string, string>>,
  templates: readonly { readonly name: string; readonly size: number }[],
): Weights {
  const weights = new Float32Array(templates.reduce((sum, template) => sum + template.size, 0));
  let offset = 0;
  for (const { name, size } of templates) {
    let at = offset;
    for (const item of (tables[name] ?? '').split(' ')) {
      if (item.startsWith('0*')) at += Number(item.slice(2));
      else if (at < offset + size) weights[at++] = Number(item) / 100;
    }
    offset += size;
  }
  return weights;
}
