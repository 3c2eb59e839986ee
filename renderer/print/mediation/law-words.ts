// What papers cite, and nothing else: each of these articles stands in the texts of the mediation room as law. Local custom, proposals
// and rules whose numbering nobody could verify are told without an article, or not at all.

const mediationLaw = '《中华人民共和国人民调解法》';
const publicOrderLaw = '《中华人民共和国治安管理处罚法》';

export const mediation17 = `${mediationLaw}第十七条`;
export const mediation18 = `${mediationLaw}第十八条`;
export const mediation26 = `${mediationLaw}第二十六条`;
export const mediation31 = `${mediationLaw}第三十一条`;
export const mediation33 = `${mediationLaw}第三十三条`;
export const public9 = `${publicOrderLaw}第九条`;
export const public88 = `${publicOrderLaw}第八十八条`;
export const procedure205 = '《中华人民共和国民事诉讼法》第二百零五条';
export const minors11 = '《中华人民共和国未成年人保护法》第十一条';
export const violence14 = '《中华人民共和国反家庭暴力法》第十四条';
