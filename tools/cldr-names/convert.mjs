// Makes knowledge/states/cldr-names.tsv (names of states and territories in every language of CLDR) from the npm packages
// cldr-localenames-full and cldr-core. Usage: npm install && node convert.mjs [folder of node_modules]
//
// One line a name: language, alpha-2, form (name, short, variant), name. Lines are sorted by language, so that a reader can take one
// language without reading the others. A regional language keeps only what differs from its base language.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const modules = process.argv[2] ?? join(here, 'node_modules');
const main = join(modules, 'cldr-localenames-full', 'main');
const version = JSON.parse(readFileSync(join(modules, 'cldr-localenames-full', 'package.json'), 'utf8')).version;

// Groups and outliers that are no state and no territory.
const passedOver = new Set(['EU', 'EZ', 'UN', 'QO', 'XA', 'XB', 'ZZ']);

const read = locale => {
  const file = JSON.parse(readFileSync(join(main, locale, 'territories.json'), 'utf8'));
  const names = new Map();
  for (const [key, name] of Object.entries(file.main[locale].localeDisplayNames.territories)) {
    const [code, , form] = key.split('-');
    if (!/^[A-Z]{2}$/.test(code) || passedOver.has(code) || name === code) continue;
    names.set(`${code}\t${form ?? 'name'}`, name.replaceAll('\t', ' ').trim());
  }
  return names;
};

const lines = [];
const locales = readdirSync(main).filter(l => existsSync(join(main, l, 'territories.json'))).sort((a, b) => (a < b ? -1 : 1));
const base = new Map();
let languages = 0;
for (const locale of locales) {
  const names = read(locale);
  base.set(locale, names);
  const parts = locale.split('-');
  // The nearest shorter tag that exists: en-AU looks at en, uz-Arab-AF at uz-Arab.
  let parent;
  for (let n = parts.length - 1; n > 0 && !parent; n--) parent = base.get(parts.slice(0, n).join('-'));
  const own = [...names].filter(([key, name]) => parent?.get(key) !== name).sort(([a], [b]) => (a < b ? -1 : 1));
  if (own.length > 0) languages++;
  for (const [key, name] of own) lines.push(`${locale}\t${key}\t${name}`);
}

writeFileSync(join(here, '..', '..', 'knowledge', 'states', 'cldr-names.tsv'),
  `# Names of states and territories in the languages of Unicode CLDR ${version}; made by tools/cldr-names, do not edit. Source of every line: cldr.\n` +
  'language\talpha2\tform\tname\n' + lines.join('\n') + '\n');
console.log(`${lines.length} names in ${languages} languages and regional forms`);

const codes = JSON.parse(readFileSync(join(modules, 'cldr-core', 'supplemental', 'codeMappings.json'), 'utf8')).supplemental.codeMappings;
const english = base.get('en');
for (const [code, mapping] of Object.entries(codes))
  if (mapping._alpha3 && english.has(`${code}\tname`)) console.error(`${mapping._alpha3}\t${code}\t${english.get(`${code}\tname`)}`);
