/**
 * Stroke orders of the mainland: the five stroke types of GB 13000.1 字符集汉字笔顺规范 (GF 3002), 横 1 竖 2 撇 3 点 4 折 5.
 * Conway's table knows most characters but gives every regional order; cnchar's knows the usual ones in the order of the mainland.
 */

/**
 * Where the choice below contradicts the order of 通用规范汉字表, which sorts by the same rule; found by the test of that order.
 * @type {Readonly<Record<string, string>>}
 */
const corrections = {
  凸: '21251',
  𠳐: '251111352',
  皙: '1234331232511',
  诐: '4553254',
  䢺: '5225252',
  䢼: '12213452',
  昄: '25113354',
  佸: '32312251',
  𬩽: '51112452',
  𬮿: '52252515',
  𬯀: '52413432',
  𦰡: '122511352',
  叚: '512115154',
  𫄧: '551321554',
  𬯎: '52251214534',
  嶅: '1121533134252',
  䣘: '2434525112152',
  鞁: '12212511253254',
  㮾: '45115435111234',
  䗴: '251214314314312154',
  炽: '433425134',
};

/**
 * @param {{ counts: Map<number, number>, conway: string, cnchar: string }} input
 * @returns {Map<number, string>} strokes by code point
 */
export function resolveStrokes({ counts, conway, cnchar }) {
  const choices = readConway(conway);
  const usual = readCnchar(cnchar, choices);
  const votes = countVotes(choices, usual);
  /** @type {Map<number, string>} */
  const found = new Map();
  for (const [point, count] of counts) {
    const char = String.fromCodePoint(point);
    const known = corrections[char] ?? usual.get(char);
    const chosen = known ?? choose(choices.get(char) ?? '', votes, count);
    if (chosen !== '') found.set(point, chosen);
  }
  return found;
}

/** @param {string} text */
function readConway(text) {
  const lines = text.split('\n').flatMap((line) => {
    const parts = /^U\+[0-9A-F]+!?\t(.)[\^*]?\t([1-5|()\\]+)$/u.exec(line);
    return parts?.[1] === undefined || parts[2] === undefined ? [] : [/** @type {const} */ ([parts[1], parts[2]])];
  });
  return new Map(lines);
}

/**
 * cnchar names each stroke by a letter; what the letters mean is learnt from the characters both tables agree on.
 * @param {string} script
 * @param {Map<string, string>} choices
 */
function readCnchar(script, choices) {
  const json = /JSON\.parse\('(\{.*?\})'\)/.exec(script)?.[1] ?? '{}';
  const letters = /** @type {Record<string, string>} */ (JSON.parse(json));
  const meaning = learnLetters(letters, choices);
  return new Map(
    Object.entries(letters).map(([char, order]) => [char, Array.from(order, (letter) => meaning.get(letter) ?? '').join('')]),
  );
}

/**
 * @param {Record<string, string>} letters
 * @param {Map<string, string>} choices
 */
function learnLetters(letters, choices) {
  /** @type {Map<string, Map<string, number>>} */
  const counts = new Map();
  for (const [char, order] of Object.entries(letters)) {
    const strokes = choices.get(char) ?? '';
    if (!/^[1-5]+$/.test(strokes) || strokes.length !== order.length) continue;
    Array.from(order).forEach((letter, at) => add(counts, letter, strokes[at] ?? ''));
  }
  return new Map([...counts].map(([letter, found]) => [letter, most(found)]));
}

/**
 * How often each way of a group such as `(534|543)` is the one of the mainland.
 * @param {Map<string, string>} choices
 * @param {Map<string, string>} usual
 */
function countVotes(choices, usual) {
  /** @type {Map<string, Map<string, number>>} */
  const votes = new Map();
  for (const [char, strokes] of usual) {
    const fitting = expand(choices.get(char) ?? '').filter((way) => way.strokes === strokes);
    const way = fitting.length === 1 ? fitting[0] : undefined;
    way?.taken.forEach(({ group, part }) => add(votes, group, part));
  }
  return votes;
}

/**
 * The likeliest way; one with the number of strokes that Unihan counts comes first.
 * @param {string} pattern
 * @param {Map<string, Map<string, number>>} votes
 * @param {number} count
 */
function choose(pattern, votes, count) {
  const ways = expand(pattern).map(({ strokes, taken }) => ({
    strokes,
    score:
      (strokes.length === count ? 0 : -1000) + taken.reduce((sum, { group, part }) => sum + share(votes.get(group), part), 0),
  }));
  return ways.reduce((best, way) => (way.score > best.score ? way : best), { strokes: '', score: -Infinity }).strokes;
}

/**
 * @param {Map<string, number> | undefined} counts
 * @param {string} part
 */
function share(counts, part) {
  if (counts === undefined) return 0;
  const all = [...counts.values()].reduce((sum, one) => sum + one, 0);
  return (counts.get(part) ?? 0) / all;
}

/** @typedef {{ strokes: string, taken: { group: string, part: string }[] }} Way */

/**
 * All stroke orders a pattern stands for. `\\1` repeats what the first group took.
 * @param {string} pattern
 * @returns {Way[]}
 */
function expand(pattern) {
  /** @type {Way[]} */
  let ways = [{ strokes: '', taken: [] }];
  for (const [token] of pattern.matchAll(/\((?:[^()]|\([^()]*\))*\)|\\\d|[1-5]/g)) {
    ways = ways.flatMap(({ strokes, taken }) => {
      if (token.startsWith('\\')) return [{ strokes: strokes + (taken[Number(token[1]) - 1]?.part ?? ''), taken }];
      if (!token.startsWith('(')) return [{ strokes: strokes + token, taken }];
      return parts(token).map((part) => ({ strokes: strokes + part, taken: [...taken, { group: token, part }] }));
    });
  }
  return ways;
}

/**
 * @param {string} group `(52|552)`, at most one group within another
 * @returns {string[]}
 */
function parts(group) {
  const options = group.slice(1, -1).match(/(?:[^()|]|\([^()]*\))+|(?<=^|\|)(?=\||$)/g) ?? [''];
  return options.flatMap((option) => expand(option).map(({ strokes }) => strokes));
}

/**
 * @param {Map<string, Map<string, number>>} counts
 * @param {string} key
 * @param {string} value
 */
function add(counts, key, value) {
  /** @type {Map<string, number>} */
  const found = counts.get(key) ?? new Map();
  found.set(value, (found.get(value) ?? 0) + 1);
  counts.set(key, found);
}

/** @param {Map<string, number>} counts */
function most(counts) {
  return [...counts].reduce((best, one) => (one[1] > best[1] ? one : best), /** @type {[string, number]} */ (['', -1]))[0];
}
