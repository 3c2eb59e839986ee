import type { RecordPage } from './page-objects/record-page';

/** Questions that ask for one out of several, and the answer that nothing of the kind is known. */
const nothingKnown: Readonly<Record<string, string>> = {
  是否涉及未成年人: '不涉及',
  '夫妻、恋人、家庭成员之间是否有暴力': '没有',
  '法院、仲裁、行政机关是否已经受理或者处理': '没有',
  '争的是不是权属或者身份（土地林地权属、婚姻亲子收养身份）': '不是',
};

/** What is asked of every matter before anybody takes it in: nothing unusual, but for what is named. */
export async function answerScreening(record: RecordPage, unusual: Readonly<Record<string, string>> = {}) {
  const nothing = Object.fromEntries(plainQuestions.map((question) => [question, '否']));
  await record.step('受理前审查', '已审查', async (form) => {
    for (const [question, answer] of Object.entries({ ...nothing, ...nothingKnown, ...unusual })) {
      await form.choose(question, answer);
    }
  });
}

const plainQuestions = [
  '是否动用凶器，或者扬言报复、自伤、伤人',
  '是否有人受轻伤以上，或者可能构成轻伤以上',
  '是否涉及性侵害、猥亵、性骚扰或者拐卖',
  '同一纠纷是否多次报警或者多次调解过',
  '是否有十人以上参与，或者雇人、结伙参与',
  '处理结果是否要由当事人以外的人承担',
  '是否属于行政争议，或者涉法涉诉尚未办结',
  '是否涉外、涉港澳台、涉民族宗教，或者引起媒体关注',
];
