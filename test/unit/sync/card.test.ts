import { describe, expect, it } from 'vitest';
import { canonicalText, cardText, fingerprintWords, readCard } from '../../../renderer/sync';
import { inventFour, inventOffice } from '../../exchange/offices';

const { room, street } = await inventFour();
const { signing, ...unsigned } = room.card;

describe('an office card', () => {
  it('is read as it was written', async () => {
    expect(await readCard(cardText(room.card))).toEqual({ ok: true, value: room.card });
    expect(await readCard(cardText(street.card))).toEqual({ ok: true, value: street.card });
  });

  it('has twelve fingerprint words that stay when name or paper key change', async () => {
    const renamed = await inventOffice(11, { name: '改名后的调解室', type: 'police-mediation' });
    const words = fingerprintWords(room.card);
    expect(words).toHaveLength(12);
    expect(words.every((word) => [...word].length === 1)).toBe(true);
    expect(fingerprintWords(renamed.card)).toEqual(words);
    expect(fingerprintWords({ ...room.card, paper: null })).toEqual(words);
  });

  it('has other words for another office, signing key or working key', () => {
    const cards = [
      room.card,
      { ...room.card, office: { ...room.card.office, id: street.card.office.id } },
      { ...room.card, signing: street.card.signing },
      { ...room.card, working: street.card.working },
    ];
    expect(new Set(cards.map((card) => fingerprintWords(card).join(''))).size).toBe(cards.length);
  });

  it.each<[string, object]>([
    ['another name', { ...room.card, office: { ...room.card.office, name: '冒名' } }],
    ['another id', { ...room.card, office: { ...room.card.office, id: 'x' } }],
    ['another mode', { ...room.card, office: { ...room.card.office, mode: 'official' } }],
    ['another signing key', { ...room.card, signing: street.card.signing }],
    ['another working key', { ...room.card, working: street.card.working }],
    ['another paper key', { ...room.card, paper: street.card.working }],
    ['its paper key dropped', { ...room.card, paper: null }],
    ['another time', { ...room.card, madeAt: '1790000000001-0000' }],
    ['another signature', { ...room.card, signature: street.card.signature }],
  ])('is refused with %s', async (_name, card) => {
    expect(await readCard(canonicalText(card))).toMatchObject({ ok: false, error: { code: 'card-altered' } });
  });

  it.each<[string, string]>([
    ['a later epoch', canonicalText({ ...room.card, epoch: 1 })],
    ['a key too many', canonicalText({ ...room.card, more: 1 })],
    ['a key too few', canonicalText(unsigned)],
    ['an unknown office type', canonicalText({ ...room.card, office: { ...room.card.office, type: 'palace' } })],
    ['another spelling', JSON.stringify(room.card, null, 1)],
    ['nothing', ''],
    ['something else', 'PK\u0003\u0004'],
    ['far too much', `${cardText(room.card)}${' '.repeat(20_000)}`],
  ])('is no card with %s', async (_name, text) => {
    expect(signing).toBe(room.card.signing);
    expect(await readCard(text)).toMatchObject({ ok: false, error: { code: 'not-a-card' } });
  });
});
