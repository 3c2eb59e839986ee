/**
 * Prints static HTML through the browser's own dialog. No window is opened and no frame is needed: for as long as the dialog
 * stands, the paper is the only part of this page that goes to the printer. False where the browser cannot take HTML
 * without running it.
 */
export async function printInPage(html: string): Promise<boolean> {
  const paper = document.createElement('body');
  if (paper.setHTML === undefined) return false;
  // The sanitizer leaves out whatever could run, however the HTML came about.
  paper.setHTML(html, { sanitizer: {} });
  const style = takeStyle(paper);
  const families = takeFonts(style);
  const area = document.createElement('div');
  area.id = areaId;
  const shadow = area.attachShadow({ mode: 'open' });
  shadow.adoptedStyleSheets = [style];
  shadow.append(paper);
  const sheetsBefore = document.adoptedStyleSheets;
  document.body.append(area);
  // Rules of the sheet of paper itself (@page, margins, fonts) count only in the document.
  document.adoptedStyleSheets = [...sheetsBefore, style, onlyThePaper()];
  addEventListener(
    'afterprint',
    () => {
      area.remove();
      document.adoptedStyleSheets = sheetsBefore;
    },
    { once: true },
  );
  await fetchFonts(families, paper.textContent);
  print();
  return true;
}

const areaId = 'paper-to-print';

function takeStyle(paper: HTMLElement): CSSStyleSheet {
  const styles = [...paper.querySelectorAll('style')];
  const sheet = new CSSStyleSheet({ media: 'print' });
  sheet.replaceSync(styles.map((style) => style.textContent).join('\n'));
  styles.forEach((style) => style.remove());
  paper.querySelectorAll('title, meta').forEach((head) => head.remove());
  return sheet;
}

/**
 * The app declares the same fonts for its screens. Declared a second time, for the printer only, they would be fetched when it is
 * too late.
 */
function takeFonts(sheet: CSSStyleSheet): readonly string[] {
  const families: string[] = [];
  for (let at = sheet.cssRules.length - 1; at >= 0; at -= 1) {
    const rule = sheet.cssRules[at];
    if (!(rule instanceof CSSFontFaceRule)) continue;
    families.push(rule.style.getPropertyValue('font-family'));
    sheet.deleteRule(at);
  }
  return families;
}

/** A browser does not wait for fonts before it prints. */
async function fetchFonts(families: readonly string[], text: string): Promise<void> {
  await Promise.all(families.map((family) => document.fonts.load(`16px ${family}`, text)));
  await document.fonts.ready;
}

function onlyThePaper(): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    @media screen { #${areaId} { display: none } }
    @media print { body > :not(#${areaId}) { display: none !important } }
  `);
  return sheet;
}
