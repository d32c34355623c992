/** The same question with answers kept by what was asked; emptied at `most` of them, so that long runs do not fill the memory. */
export function remembered<T extends object | string | number | boolean | null>(
  most: number,
  answer: (asked: string) => T,
): (asked: string) => T {
  const answers = new Map<string, T>();
  return (asked) => {
    let known = answers.get(asked);
    if (known === undefined) {
      known = answer(asked);
      if (answers.size >= most) answers.clear();
      answers.set(asked, known);
    }
    return known;
  };
}
