/** What a citation needs of a source; the collection's schema tells what each field means. */
type Cited = {
  publisher: string;
  reprint?: string | undefined;
  date?: string | undefined;
  grade: 'A' | 'B' | 'C';
  checked: 'excerpt' | 'memory' | 'calc';
};

/**
 * A source in one short phrase, as it stands under a note: `Reuters，2012年5月16日`.
 * Grade C is a lead, not a proof, and says so: `據0xcj.com轉載，36氪，2023年4月`, `據Cryptonews，2023年2月`;
 * what was not opened says that.
 */
export function sourcePhrase({ publisher, reprint, date, grade, checked }: Cited): string {
  const lead = grade === 'C';
  const reprinted = lead && reprint ? `據${reprint}轉載` : undefined;
  const said = lead && !reprint ? `據${publisher}` : publisher;
  const unread = checked === 'memory' ? '未開啟' : undefined;
  return [reprinted, said, date && chineseDate(date), unread].filter(Boolean).join('，');
}

/** An ISO date, as exact as it is known: `2012-05-16` is `2012年5月16日`, `2012-05` is `2012年5月`. */
export function chineseDate(iso: string): string {
  const [year, month, day] = iso.split('-').map(Number);
  return `${year}年${month ? `${month}月` : ''}${day ? `${day}日` : ''}`;
}
