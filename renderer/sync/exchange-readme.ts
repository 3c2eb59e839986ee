/** Lies inside every exchange file, for the day on which the app does not start. Plain lines, no names. */
export const exchangeReadme = `这是“新乐章”的交换文件解密后的内容。

怎样读：
1. 解密：age -d -i 密钥文件 交换文件.yzx > 内容.tar
   （age 是公开的加密工具，https://age-encryption.org ；密钥是收件单位或发件单位的工作密钥或纸质密钥）
2. 展开：tar -xf 内容.tar
3. 看记录：gzip -dk operations.jsonl.gz ，得到一行一条的文本（JSON，UTF-8）

里面有：
manifest.json        清单：谁发给谁、发了几条、内容的散列值
manifest.sig         发件单位对清单的 Ed25519 签名（base64url）
operations.jsonl.gz  每次保存一组：先一行总述，再逐条是当时改了什么
blobs/               附件，文件名是内容的 SHA-256（base64url）

没有带出的内容只留下校验值，这不是文件损坏。
不要改动任何文件：改动后任何一台新乐章都会拒收。
`;
