/** Names of what stands beside the text, as Notion, blogs and letters write them. */
const FIELDS = {
  title: /^(?:title|标题|標題|题目|題目)$/i,
  author: /^(?:author|作者|撰文)$/i,
  date: /^(?:date|日期|时间|時間|创建时间|創建時間|发布时间|發布時間)$/i,
};

/** Title, author and date among some fields. */
export function fieldsOf(data: Record<string, unknown>): {
  title?: string;
  author?: string;
  date?: string;
} {
  const find = (name: keyof typeof FIELDS) =>
    Object.entries(data).find(([key, value]) => FIELDS[name].test(key) && value !== null)?.[1];
  const [title, author, date] = [find('title'), find('author'), find('date')];
  return {
    ...(typeof title === 'string' && { title }),
    ...(typeof author === 'string' && { author }),
    ...(date !== undefined && isoDate(String(date instanceof Date ? date.toISOString() : date))),
  };
}

const DAY = /(\d{4})(?:[年/.-](\d{1,2})(?:[月/.-](\d{1,2})日?)?月?)?年?/;

/** `2023年8月1日` or `2023-08-01` as a date. */
export function isoDate(text: string): { date?: string } {
  const [, year, month = '1', day = '1'] = DAY.exec(text) ?? [];
  return year ? { date: `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` } : {};
}

/** A line such as `作者: 某人`; a day may stand behind the author. */
export function fieldLine(text: string): { title?: string; author?: string; date?: string } {
  const [, key = '', value = ''] =
    /^([^:：\s]{1,8})\s*[:：]\s*(\S.{0,60})$/.exec(text.trim()) ?? [];
  if (key === '') return {};
  const { author, ...others } = fieldsOf({ [key]: value.trim() });
  const [name = ''] = author?.split(/\s+(?=\d{4}(?:年|[/.-]\d|$))/) ?? [];
  return author === undefined ? others : { author: name, ...isoDate(author.slice(name.length)) };
}
