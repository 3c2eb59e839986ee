import { describe, expect, it } from 'vitest';
import type { Projection } from '../../renderer/domain/election/records/projection';
import { renderProjectionHtml } from '../../renderer/print/projection-html';

const short: Projection = {
  title: '石桥村村民委员会选举选票',
  standing: '正在投票',
  parts: [{ label: '选票', lines: ['主任（应选1人）：赵安、钱诺'] }],
};
const people = Array.from({ length: 9 }, (_, at) => [
  `候选人${at} ${30 - at}票：未当选`,
  `　候选人${at}：2 × ${30 - at} = ${60 - 2 * at} ≤ 60 ✗，《村民委员会组织法》第18条`,
]);
const long: Projection = { ...short, parts: [{ label: '各职位', lines: people.flat() }] };

describe('the page for the room', () => {
  it('is one static document that can run nothing, whatever a name holds', () => {
    const html = renderProjectionHtml({ ...short, title: '<img src=x onerror=1>' }, '样例');
    expect(html).toContain('Content-Security-Policy" content="default-src &#x27;none&#x27;');
    expect(html).not.toMatch(/<img|<script/);
    expect(html).toContain('样例');
  });

  it('is as large as lets all of it stand at once, side by side where it is long', () => {
    expect(sizeIn(renderProjectionHtml(short))).toEqual({ size: 4, columns: 1 });
    const { size, columns } = sizeIn(renderProjectionHtml(long));
    expect(columns).toBeGreaterThan(1);
    expect(size).toBeGreaterThanOrEqual(1.8);
  });

  it('marks what does not hold by a class of its own', () => {
    expect(renderProjectionHtml(long).match(/class="list fails"/g)).toHaveLength(9);
  });
});

function sizeIn(html: string) {
  const [, size, columns] = /min\(([\d.]+)vw.*columns: (\d)/.exec(html) ?? [];
  return { size: Number(size), columns: Number(columns) };
}
