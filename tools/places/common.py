"""Counts how names of the gazetteer are written in raw news: in small letters, after words that lead to places, or after other names.

usage: common.py NEWS.jsonl.gz LANGUAGE_FOLDER > LANGUAGE_FOLDER/place-common.tsv
A name that is mostly a word, or mostly a person's or body's name, needs more evidence before it is read as a place. Only counts are kept.
"""
import collections
import gzip
import json
import pathlib
import re
import sys

news, folder = sys.argv[1], pathlib.Path(sys.argv[2])
places = folder.parent / 'places'
names = set()
for table in ('cities.tsv', 'admin1.tsv', 'exonyms.tsv', 'places.tsv'):
    head = None
    for line in (places / table).read_text(encoding='utf8').splitlines():
        if not line or line[0] == '#':
            continue
        cells = line.split('\t')
        if head is None:
            head = cells
            continue
        row = dict(zip(head, cells))
        for cell in (row.get('name', ''), row.get('other_names', ''), row.get('english', ''), row.get('names', ''), row.get('aliases', '')):
            for name in cell.split('|'):
                if name and name.count(' ') <= 1 and '-' not in name:
                    names.add(name.lower())
at = set()
for line in (folder / 'places.tsv').read_text(encoding='utf8').splitlines():
    cells = line.split('\t')
    if cells[0] in ('at', 'near-before') and ' ' not in cells[1]:
        at.add(cells[1].lower())
low, cap, led, after, people = (collections.Counter() for _ in range(5))
token = re.compile(r"[^\W\d_]+(?:'[a-z]+)?|[^\w\s]|\d+")
for line in gzip.open(news, 'rt', encoding='utf8'):
    text = json.loads(line)['text']
    sample = text[:3000]
    capitals = sum(c.isupper() for c in sample)
    if capitals * 50 < len(sample) or capitals * 3 > len(sample):
        continue
    words = token.findall(text)
    for i, word in enumerate(words):
        for n in (2, 1):
            part = words[i:i + n]
            key = ' '.join(part).lower()
            if key not in names:
                continue
            if all(w.islower() for w in part):
                low[key] += 1
            elif part[0][0].isupper() and not part[0].isupper() and i > 0:
                before = words[i - 1]
                if not before[0].isalpha():
                    continue
                cap[key] += 1
                if before.lower() in at or before.lower() == 'the' and i > 1 and words[i - 2].lower() in at:
                    led[key] += 1
                elif before[0].isupper():
                    after[key] += 1
print('# Names of the gazetteer that in news are mostly words, or mostly names of people and bodies; they need more evidence to be read as places.')
print('# small: times in small letters; capital: times with a capital inside a sentence; led: of those, after a word that leads to places; after: after another name.')
print('# Counted by tools/places/common.py in raw news.')
print('name\tsmall\tcapital\tled\tafter\tsource')
for key in sorted(names):
    s, c, l, a = low[key], cap[key], led[key], after[key]
    word = s >= 5 and s > (c - a) * 0.25 and s > l
    other = c >= 15 and l < c * 0.06 and l < a
    if word or other:
        print(key, s, c, l, a, 'raw-news', sep='\t')
