/** Each member once, those that are there most often first. */
export function byFrequency<Member>(members: Member[]): Member[] {
  const counted = [...Map.groupBy(members, (member) => member)];
  return counted.sort(([, one], [, other]) => other.length - one.length).map(([member]) => member);
}
