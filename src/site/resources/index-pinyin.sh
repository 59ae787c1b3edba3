#!/bin/sh
# Makes the tables by which the search finds Chinese words by their sound and in traditional characters.
# Why they are made this way: src/site/markdown/decisions/find.md
#
# Needs apt-get, dpkg-deb and Python 3 (Debian). The tables come from the Unicode Han Database, in the package unicode-data.
# Run it from anywhere: sh src/site/resources/index-pinyin.sh
set -eu

PACKAGE=unicode-data=15.0.0-1
PYTHON=${PYTHON:-python3}

root=$(CDPATH= cd -- "$(dirname -- "$0")/../../.." && pwd)
find=$root/src/main/resources/tidemark/find
table=$root/src/test/resources/tidemark/picture/font/general-standard-characters.txt

for tool in apt-get dpkg-deb "$PYTHON"; do
    command -v "$tool" >/dev/null || { echo "index-pinyin: $tool is missing" >&2; exit 3; }
done

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT TERM

(cd "$work" && apt-get download -q -o APT::Sandbox::User=root "$PACKAGE" >/dev/null && dpkg-deb -x ./*.deb .)
mkdir -p "$find"
"$PYTHON" - "$work/usr/share/unicode" "$table" "$work" <<'PYTHON'
import bz2
import collections
import pathlib
import re
import sys
import unicodedata

unihan, table, out = map(pathlib.Path, sys.argv[1:])


def properties(file):
    found = collections.defaultdict(dict)
    for line in bz2.open(unihan / file, "rt", encoding="utf-8"):
        if line.startswith("U+"):
            code, name, value = line.rstrip("\n").split("\t")
            if int(code[2:], 16) < 0x10000:
                found[name][chr(int(code[2:], 16))] = value
    return found


def plain(syllable):
    """Without its tone, with v for ü."""
    letters = unicodedata.normalize("NFD", syllable).replace("u\u0308", "v")
    return "".join(c for c in unicodedata.normalize("NFD", letters) if "a" <= c <= "z")


readings = properties("Unihan_Readings.txt.bz2")
# The readings of the dictionary of the table of general standard characters, and for all others the commonest one.
characters = {c: {readings["kMandarin"][c].split()[0]} for c in readings["kMandarin"]}
gb2312 = b"".join(bytes([row, cell]) for row in range(0xB0, 0xF8) for cell in range(0xA1, 0xFF)).decode("gb2312", "ignore")
wanted = set(table.read_text(encoding="utf-8").strip()) | set(gb2312)
wanted = {c for c in wanted if ord(c) < 0x10000}
syllables = collections.defaultdict(set)
for c in wanted:
    spoken = re.findall(r"[^\s:,\d.*]+", readings["kTGHZ2013"].get(c, "")) or characters.get(c, ())
    for syllable in spoken:
        syllables[plain(syllable)].add(c)
assert all(re.fullmatch("[a-z]+", s) for s in syllables), sorted(syllables)
for c, has in {"重": "zhong chong", "行": "hang xing", "长": "chang zhang", "率": "lv shuai", "调": "diao tiao", "区": "qu"}.items():
    missing = [s for s in has.split() if c not in syllables[s]]
    assert not missing, f"{c} is not read {missing}"
lines = [f"{syllable} {''.join(sorted(of))}\n" for syllable, of in sorted(syllables.items())]
(out / "pinyin.txt").write_text("".join(lines), encoding="utf-8")

# Traditional characters with the one simplified character that stands for each, where there is just one.
pairs = []
for c, forms in sorted(properties("Unihan_Variants.txt.bz2")["kSimplifiedVariant"].items()):
    codes = [chr(int(code[2:], 16)) for code in forms.split()]
    if len(codes) == 1 and codes[0] in wanted and c != codes[0] and c not in wanted:
        pairs.append(c + codes[0])
(out / "simplified.txt").write_text("".join(pair + "\n" for pair in pairs), encoding="utf-8")
print(f"{len(syllables)} syllables, {len(wanted)} characters, {len(pairs)} traditional characters")
PYTHON

for file in pinyin.txt simplified.txt; do
    mv "$work/$file" "$find/$file"
done
