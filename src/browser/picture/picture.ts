import { LIGHT } from '../../styles/palette.ts';
import { copyAndSay } from '../share/clipboard.ts';
import { shareOrCopy } from '../share/ways.ts';
import { type Claim, type Picture, setPicture } from './layout.ts';

/**
 * Makes a picture of a claim on this device, in the type of the page, and hands it to the device's own
 * sheet, or saves it. What it says is copied along, for whoever cannot see it.
 */
export async function savePicture(claim: Claim): Promise<void> {
  const { quotation, verdicts, source, address } = claim;
  const words = [
    quotation,
    ...verdicts.map(({ name, verdict }) => `${verdict}：${name}`),
    `——${source.join('　')}`,
    `https://${address}`.replace(/^https(?=:\/\/localhost)/, 'http'),
  ].join('\n');
  // At once: a browser lets nothing be copied long after the press.
  void copyAndSay(words);
  const blob = await draw(claim);
  const file = new File([blob], 'claim.png', { type: 'image/png' });
  const save = async () => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(file);
    link.download = file.name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  };
  const shared = { files: [file], text: words };
  if (matchMedia('(pointer: coarse)').matches && navigator.canShare?.(shared))
    await shareOrCopy(() => navigator.share(shared), save);
  else await save();
}

async function draw(claim: Claim): Promise<Blob> {
  const family = getComputedStyle(document.querySelector('article') ?? document.body).fontFamily;
  const words = [
    claim.quotation,
    claim.address,
    ...claim.source,
    ...claim.verdicts.flatMap(({ name, verdict }) => [name, verdict]),
  ];
  await document.fonts.load(`16px ${family}`, words.join(''));
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas to draw on');
  const widthOf = (text: string, size: number) => {
    context.font = `${size}px ${family}`;
    return context.measureText(text).width;
  };
  const picture = setPicture(claim, widthOf);
  canvas.width = picture.width;
  canvas.height = picture.height;
  canvas.lang = document.documentElement.lang;
  paint(context, picture, family);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture was made'))));
  });
}

function paint(context: CanvasRenderingContext2D, picture: Picture, family: string): void {
  context.fillStyle = LIGHT.paper;
  context.fillRect(0, 0, picture.width, picture.height);
  for (const { x, y, width, height, fill, line, dashed } of picture.boxes) {
    if (fill) {
      context.fillStyle = fill;
      context.fillRect(x, y, width, height);
    }
    if (line) {
      context.strokeStyle = line;
      context.lineWidth = 2;
      context.setLineDash(dashed ? [8, 6] : []);
      context.strokeRect(x, y, width, height);
    }
  }
  for (const { text, x, y, size, colour } of picture.labels) {
    context.font = `${size}px ${family}`;
    context.fillStyle = colour;
    context.fillText(text, x, y);
  }
}
