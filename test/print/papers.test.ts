import { describe, expect, it } from 'vitest';
import { rubbishCase } from '../../renderer/app/sample-office/rubbish-visits';
import { wallCase } from '../../renderer/app/sample-office/wall-case';
import type { PrintModel } from '../../renderer/domain/paper/paper';
import { sampleRoom } from '../office/sample';
import { paperOf, paperText, printModelOf } from '../office/paper';

describe('人民调解受理登记表', () => {
  it('says what the committee wrote down', () => {
    expect(paperText(paperOf('rm-registration', printModelOf(sampleRoom(), wallCase)))).toMatchInlineSnapshot(`
      "样溪街道人民调解委员会驻样溪派出所调解室 | 人民调解受理登记表
      2026年1月8日，人民调解委员会根据110警情，经各方当事人同意，受理秦守安与康立本之间的纠纷，现登记如下：
      纠纷类型: 邻里纠纷
      登记编号: 样调〔2026〕1号
      案件来源: ①☐当事人申请　②☐人民调解委员会主动调解　☑110警情
      发生日期: 2026年1月8日
      发生地点: 样溪街道石桥村三组
      纠纷简要情况: 秦守安与康立本两家房屋相邻，中间有一条共用通道和三处排水口。2025年11月以来，双方因雨水排放多次争吵，康立本将三处排水口堵住。2026年1月8日，秦守安用砖在通道上砌起约一米高的墙，康立本家无法出入，报警求助。
      当事人（签名） × 2
      登记人（签名） × 1
      人民调解委员会（印章） 2026年1月8日
      此表由人民调解委员会填写。"
    `);
  });

  it('covers names when it is masked', () => {
    const text = paperText(paperOf('rm-registration', printModelOf(sampleRoom(), wallCase, { masked: true })));
    expect(text).toContain('秦某与康某');
    for (const name of ['秦守安', '康立本', '约一米高']) expect(text).not.toContain(name);
  });

  it('ticks the box of an application', () => {
    const text = paperText(paperOf('rm-registration', fromSource('application', '当事人申请')));
    expect(text).toContain('依当事人申请');
    expect(text).toContain('①☑当事人申请　②☐人民调解委员会主动调解');
  });

  it('ticks the box of a matter the committee found itself', () => {
    const text = paperText(paperOf('rm-registration', fromSource('grid', '网格上报')));
    expect(text).toContain('①☐当事人申请　②☑人民调解委员会主动调解');
  });

  it('leaves blanks to fill in by hand where nothing was entered', () => {
    const { record, ...model } = printModelOf(sampleRoom(), wallCase);
    const empty: PrintModel = { ...model, record: { ...record, text: {}, codes: {} }, children: {} };
    expect(paperText(paperOf('rm-registration', empty))).toContain('　　　　年　　月　　日');
  });
});

describe('治安调解协议书', () => {
  it('says who agreed on what, with every sum in figures and in capitals', () => {
    expect(paperText(paperOf('za-agreement', printModelOf(sampleRoom(), rubbishCase)))).toMatchInlineSnapshot(`
      "样溪派出所 | 治安调解协议书 | 样公调解字〔2026〕2号
      主持人: 周立行
      工作单位: 样溪派出所
      记录人: 田晓禾
      调解时间: 2026年2月4日19时00分
      调解地点: 样溪派出所调解室
      一方当事人: 陶永和
      性别: 男
      年龄: 45岁
      联系方式: 00000000003
      证件号码: 
      单位和职业: 样溪机械厂职工
      现住址: 样溪街道新苑社区5号楼301室
      对方当事人: 骆建平
      性别: 男
      年龄: 39岁
      联系方式: 00000000004
      证件号码: 
      单位和职业: 样溪物流站职工
      现住址: 样溪街道新苑社区5号楼302室
      见证人及其他在场人员: 郑新苑（新苑社区居委会工作人员）
      主要事实：
      陶永和与骆建平是门对门的邻居。2026年1月23日傍晚，双方因放在过道上的一袋垃圾发生口角，继而互相推打，骆建平右手擦伤，陶永和衣物损坏。双方到派出所后都认为是对方欺负自己。
      经调解，双方自愿达成如下协议：
      1. 双方当面互相道歉，于2026年2月4日当日履行。
      2. 陶永和向骆建平支付人民币260.00元（大写：贰佰陆拾元整），用于药费，于2026年2月6日前履行，在派出所当面支付。
      3. 骆建平向陶永和支付人民币80.00元（大写：捌拾元整），用于衣物损失，于2026年2月6日前履行，在派出所当面支付。
      4. 双方不在过道堆放垃圾和杂物，今后长期遵守。
      本协议所列期限均包括当日。本协议自双方签名之日起生效，一式3份，当事人各执一份，调解机关留存一份。不履行协议的，公安机关依法处理，当事人可以就民事争议向人民法院起诉。
      主持人（签名） × 1
      见证人（签名） × 1
      当事人（签名或按指印） × 2
      调解机关（印章） 2026年2月4日"
    `);
  });

  it('has one copy for each party and one for the file', () => {
    expect(paperOf('za-agreement', printModelOf(sampleRoom(), rubbishCase)).copies).toBe(3);
  });

  it('covers names and addresses when it is masked, and leaves the sums', () => {
    const text = paperText(paperOf('za-agreement', printModelOf(sampleRoom(), rubbishCase, { masked: true })));
    for (const hidden of ['陶永和', '骆建平', '301室', '00000000003', '用于药费']) expect(text).not.toContain(hidden);
    expect(text).toContain('贰佰陆拾元整');
  });
});

function fromSource(code: string, label: string): PrintModel {
  const { record, ...model } = printModelOf(sampleRoom(), wallCase);
  return {
    ...model,
    record: { ...record, text: { ...record.text, source: label }, codes: { ...record.codes, source: [code] } },
  };
}
