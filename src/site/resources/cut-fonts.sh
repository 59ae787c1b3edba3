#!/bin/sh
# Cuts the bundled fonts out of Noto Sans SC and checks them before they are put in place.
# Why they are cut this way: src/site/markdown/decisions/fonts.md
#
# Needs npm, tar and fonttools (Debian: apt-get install npm fonttools). PYTHON names the Python that can import fontTools.
# Run it from anywhere: sh src/site/resources/cut-fonts.sh
set -eu

PACKAGE=@expo-google-fonts/noto-sans-sc@0.4.3
PYTHON=${PYTHON:-/usr/bin/python3}

root=$(CDPATH= cd -- "$(dirname -- "$0")/../../.." && pwd)
fonts=$root/src/main/resources/tidemark/picture/font
table=$root/src/test/resources/tidemark/picture/font/general-standard-characters.txt

command -v npm >/dev/null || { echo "cut-fonts: npm is missing" >&2; exit 3; }
command -v pyftsubset >/dev/null || { echo "cut-fonts: pyftsubset is missing (Debian package fonttools)" >&2; exit 3; }
"$PYTHON" -c 'import fontTools' || { echo "cut-fonts: set PYTHON to a Python that has fontTools" >&2; exit 3; }

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT TERM

(cd "$work" && npm pack --silent "$PACKAGE" >/dev/null && tar -xzf ./*.tgz)
cp "$work/package/LICENSE_FONT" "$work/OFL.txt"

# The table and what GB 2312 has besides it.
"$PYTHON" - "$table" > "$work/hanzi.txt" <<'PYTHON'
import sys
table = open(sys.argv[1], encoding="utf-8").read()
gb2312 = b"".join(bytes([row, cell]) for row in range(0xB0, 0xF8) for cell in range(0xA1, 0xFF))
sys.stdout.buffer.write((table + gb2312.decode("gb2312", "ignore")).encode("utf-8"))
PYTHON

# Of each range, what the font has. In order: ASCII, Latin-1, Latin Extended-A, pinyin vowels, Greek, general punctuation,
# superscripts and subscripts, currency, letterlike, number forms, arrows, mathematical operators, circled numbers 1-20,
# boxes, blocks and geometric shapes, stars, tick, CJK punctuation, squared units, full-width and half-width forms.
ranges=0020-007E,00A0-00FF,0100-017F,01CD-01DC,0370-03FF,2000-206F,2070-209F,20A0-20CF,2100-214F,2150-218F,2190-21FF
ranges=$ranges,2200-22FF,2460-2473,2500-25FF,2605-2606,2713,3000-303F,3371-33DF,FF00-FFEF

cut() { # cut FROM TO
    pyftsubset "$work/package/$1" --output-file="$work/$2" \
        --unicodes="$ranges" --text-file="$work/hanzi.txt" \
        --layout-features= --drop-tables+=GSUB,GPOS,GDEF,BASE,STAT,vhea,vmtx \
        --name-IDs=0,1,2,3,4,5,6,7,8,9,10,11,13,14 --notdef-outline --hinting
}
cut 400Regular/NotoSansSC_400Regular.ttf NotoSansSC-Regular.ttf
cut 700Bold/NotoSansSC_700Bold.ttf NotoSansSC-Bold.ttf

"$PYTHON" - "$work" <<'PYTHON'
import os
import sys
from fontTools.ttLib import TTFont

work = sys.argv[1]
wanted = set(open(os.path.join(work, "hanzi.txt"), encoding="utf-8").read()) - {"\n"}
wanted |= set(map(chr, range(0x20, 0x7F))) | set(map(chr, range(0xA0, 0x100)))
wanted |= set(map(chr, range(0x3000, 0x3040))) | set(map(chr, range(0xFF01, 0xFF5F)))
wanted |= set("①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳±×÷−≈≤≥≠‰㎡㎥℃№™—…‘’“”←↑→↓■□▲△▼▽◆◇○●★☆￥€₩")
characters = []
for style in ("Regular", "Bold"):
    path = os.path.join(work, f"NotoSansSC-{style}.ttf")
    font = TTFont(path)
    cmap = font.getBestCmap()
    missing = sorted(c for c in wanted if ord(c) not in cmap)
    assert not missing, f"{style}: no glyph for {''.join(missing)}"
    digits = {font["hmtx"][cmap[ord(d)]][0] for d in "0123456789"}
    assert len(digits) == 1, f"{style}: the digits are not all equally wide: {sorted(digits)}"
    shaping = {"GSUB", "GPOS", "GDEF", "kern", "morx", "kerx"} & set(font.keys())
    assert not shaping, f"{style}: tables that change widths or glyphs are left: {shaping}"
    names = {i: font["name"].getDebugName(i) for i in (0, 1, 2, 13)}
    assert (names[1], names[2]) == ("Noto Sans SC", style), f"{style}: named {names}"
    assert "Reserved Font Name" in names[0] and "Open Font License" in names[13], f"{style}: licence is lost: {names}"
    metrics = (font["head"].unitsPerEm, font["hhea"].ascent, font["hhea"].descent, font["hhea"].lineGap)
    assert metrics == (1000, 1160, -288, 0), f"{style}: metrics {metrics}"
    characters.append(set(cmap))
    print(f"{style}: {font['maxp'].numGlyphs} glyphs, {len(cmap)} characters, {os.path.getsize(path)} bytes,"
          f" a digit is {digits.pop()} of {metrics[0]} wide")
assert characters[0] == characters[1], "Regular and Bold differ in their characters"
PYTHON

mkdir -p "$fonts"
for file in NotoSansSC-Regular.ttf NotoSansSC-Bold.ttf OFL.txt; do
    cp "$work/$file" "$fonts/.$file.new"
    mv "$fonts/.$file.new" "$fonts/$file"
done
