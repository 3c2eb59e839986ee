import { readFileSync, writeFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { findBrowser } from '../find-browser.mjs';

/**
 * Draws icon.png (Linux) and icon.ico (Windows) from icon.svg; run by hand after the drawing changed:
 * `node build/icons/draw.mjs`. Ready files keep the packing from downloading a converter.
 */
async function draw() {
  const drawing = readFileSync(new URL('icon.svg', import.meta.url), 'utf8');
  writeFileSync(new URL('icon.png', import.meta.url), await picture(drawing, 512));
  writeFileSync(new URL('icon.ico', import.meta.url), icoAround(await picture(drawing, 256)));
}

/** @param {string} drawing @param {number} size */
async function picture(drawing, size) {
  const executablePath = findBrowser();
  const browser = await chromium.launch({
    ...(executablePath === undefined ? {} : { executablePath }),
    args: ['--no-sandbox'],
  });
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${drawing}`);
  const png = await page.screenshot({ omitBackground: true });
  await browser.close();
  return png;
}

/**
 * An icon file of one 256-pixel picture: six bytes of header, sixteen of directory, then the PNG as it is.
 * @param {Buffer} png
 */
function icoAround(png) {
  const head = Buffer.alloc(22);
  head.writeUInt16LE(1, 2); // an icon
  head.writeUInt16LE(1, 4); // of one picture; width and height 0 mean 256
  head.writeUInt16LE(1, 10); // colour planes
  head.writeUInt16LE(32, 12); // bits a pixel
  head.writeUInt32LE(png.length, 14);
  head.writeUInt32LE(head.length, 18);
  return Buffer.concat([head, png]);
}

await draw();
