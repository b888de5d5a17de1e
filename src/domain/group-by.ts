/** The members under each key, in their own order. */
export const groupBy = <T, K>(list: readonly T[], key: (member: T) => K): ReadonlyMap<K, readonly T[]> => {
  const groups = new Map<K, T[]>();
  for (const member of list) {
    const under = key(member);
    const group = groups.get(under);
    if (group) group.push(member);
    else groups.set(under, [member]);
  }
  return groups;
};
