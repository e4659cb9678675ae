/** The first days of the quarters of a period; none while its days are not given, or go back. */
export function quartersFrom(fromOn: string, toOn: string): readonly string[] {
  const [year, month] = [Number(fromOn.slice(0, 4)), Number(fromOn.slice(5, 7))];
  if (!isDay(fromOn) || !isDay(toOn)) return [];
  const list: string[] = [];
  for (let quarter = Math.floor((month - 1) / 3); list.length < most; quarter++) {
    const day = `${String(year + Math.floor(quarter / 4)).padStart(4, '0')}-${String((quarter % 4) * 3 + 1).padStart(2, '0')}-01`;
    if (day > toOn) break;
    list.push(day);
  }
  return list;
}

const most = 40;
const isDay = (text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text);
