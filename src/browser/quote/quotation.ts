/**
 * A passage in quotation marks, each mark within it a level deeper: 「」 and 『』 in turn in
 * Traditional, “” and ‘’ in Simplified (GB/T 15834—2011, 4.8). An apostrophe is none.
 *
 * @param lang the passage's: `zh-Hans`; any other takes the marks of Traditional
 */
export function quoted(passage: string, lang: string): string {
  const [open = '', close = '', innerOpen = '', innerClose = ''] =
    lang === 'zh-Hans' ? '“”‘’' : '「」『』';
  const deeper: Record<string, string> = {
    [open]: innerOpen,
    [close]: innerClose,
    [innerOpen]: open,
    [innerClose]: close,
  };
  const inner = passage.replace(
    /[「」『』“”‘]|’(?!\p{Script=Latin})/gu,
    (mark) => deeper[mark] ?? mark,
  );
  return open + inner + close;
}
