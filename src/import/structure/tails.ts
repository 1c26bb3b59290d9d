import { toString } from 'mdast-util-to-string';
import type { Root } from 'mdast';
import { ask, type Edit, pointOfNode, removal } from '../edit.ts';
import { sentenceAround } from '../sentence.ts';

const TAIL =
  /^[—–\-\s·.=]*(?:END|The End|完|全文完|正文完)[—–\-\s·.=]*$|(?:点击|點擊|長按|长按|扫码|掃碼|扫描|掃描).{0,12}(?:关注|關注|卡片|二维码|二維碼|名片)|^敬[请請](?:关注|關注|期待)|^(?:欢迎|歡迎).{0,10}(?:转发|轉發|分享|关注|關注|留言)/i;
const ASKED =
  /^本文(?:配[图圖]|首[发發]|[图圖]片)|^(?:责任|責任)?[编編][辑輯][:：]|^(?:来源|來源)[:：]|(?:点个|點個)[“「"]?(?:赞|讚|在看)/;
const LONGEST = 40;

/** Takes out what platforms put around a text, each by its words, and asks about what may be the author's. */
export function removeTails(root: Root): Edit[] {
  const edits: Edit[] = [];
  root.children = root.children.filter((node) => {
    const words = toString(node).trim();
    const place = pointOfNode(node);
    if (
      node.type === 'paragraph' &&
      /^[\s\u200b-\u200d\u2060\ufeff]*$/u.test(toString(node)) &&
      !JSON.stringify(node).includes('"image"')
    ) {
      if (toString(node) !== '')
        edits.push(removal(place, '空段', toString(node), 'a paragraph of nothing visible'));
      return false;
    }
    if (node.type !== 'paragraph' || words.length > LONGEST) return true;
    if (node.children.some(({ type }) => type === 'image')) return true;
    if (TAIL.test(words)) {
      edits.push(removal(place, '尾欄', toString(node), 'a line of the platform, not of the text'));
      return false;
    }
    if (ASKED.test(words))
      edits.push(ask(place, '尾欄', '', `a line about the publication? ${words}`));
    return true;
  });
  return edits;
}

/** Paragraphs that break off. */
export function brokenOff(root: Root): Edit[] {
  return root.children.flatMap((node) => {
    const words = node.type === 'paragraph' ? toString(node).trim() : '';
    if (!/[，,、]$/.test(words)) return [];
    const place = pointOfNode(node);
    return [
      {
        ...ask(place, '缺文', '', 'ends in a comma, something may be missing'),
        sentence: sentenceAround(words, words.length),
      },
    ];
  });
}
