/** What everybody who sets up an office agrees to, kept with the office word for word (`decisions.md` 30). */
export const consents = [
  '我承诺：不在本软件中录入、保存国家秘密。',
  '我承诺：不录入公安信息网（公安内网）里的数据；我知道本软件不能代替公安机关法定的办案和登记系统。',
  '我知道：网络安全等级保护定为第三级及以上的场所须使用经认证的密码产品，本软件没有这项认证，不得用在这类场所。',
] as const;
