/** How a list orders names: by pinyin, or by strokes in one of the two customs (`stroke-order.ts`). */
export const nameOrders = { pinyin: '拼音', surnameStrokes: '姓氏笔画', nameStrokes: '姓名笔画' } as const;
export type NameOrder = keyof typeof nameOrders;
