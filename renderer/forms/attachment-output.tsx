import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useEffect, useState } from 'react';
import type { AttachmentField, AttachmentValue } from '../domain/fields/attachment';
import { maskedText, textOf } from '../domain/fields/registry';
import type { OutputProps } from './field-screen';

/** Pictures may be looked at here; other files are only named, because nothing outside the app is ever opened. */
const picturesShown: readonly string[] = ['image/png', 'image/jpeg', 'image/webp', 'image/gif', 'image/bmp'];

export function AttachmentOutput({ field, value, context, masked }: OutputProps<AttachmentField, AttachmentValue>) {
  const [picture, setPicture] = useState<string>();
  const [missing, setMissing] = useState(false);
  useEffect(() => () => void (picture && URL.revokeObjectURL(picture)), [picture]);

  async function show(): Promise<void> {
    const content = await context.reach.attachment(value.hash);
    setMissing(!content.ok);
    if (content.ok) setPicture(URL.createObjectURL(new Blob([content.value.slice()], { type: value.mediaType })));
  }

  if (masked) return maskedText(field, value);
  return (
    <Box>
      {textOf(field, value)}
      {picturesShown.includes(value.mediaType) && picture === undefined && (
        <Button onClick={() => void show()}>查看图片</Button>
      )}
      {missing && '（本机没有这份附件的内容）'}
      {picture !== undefined && (
        <Box component="img" src={picture} alt={value.name} sx={{ display: 'block', maxWidth: '100%' }} />
      )}
    </Box>
  );
}
