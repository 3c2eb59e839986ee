"""Makes the fonts the app ships (renderer/public/fonts) from fonts of Debian.

apt-get install python3-fonttools python3-brotli fonts-noto-cjk fonts-noto-cjk-extra fonts-hanazono fonts-babelstone-han
/usr/bin/python3 build/fonts/make-fonts.py [song more title hei rare latest]

Outlines become TrueType: Chromium writes fonts with PostScript outlines into a PDF as drawings (Type 3), TrueType ones as
proper subsets. Families get names of our own, as the Open Font License asks of a changed font.

Together they hold every Han character from the basic block to extension F as of Unicode 15; 45 of them, added in 2018 or later, are
in BabelStone Han alone.
"""

import sys
from pathlib import Path

from fontTools import subset
from fontTools.pens.cu2quPen import Cu2QuPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont, newTable

FONTS = Path("/usr/share/fonts")
OUT = Path(__file__).parents[2] / "renderer/public/fonts"
NOTO_SC = 2  # place of the simplified-Chinese face in Noto's collections
NOTO_UPM = 1000

HAN = [(0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0xF900, 0xFAFF)]
HAN_BEYOND = [(0x20000, 0x2A6DF), (0x2A700, 0x2EBEF), (0x2F800, 0x2FA1F)]
SIGNS = [
    (0x20, 0x24F), (0x2B0, 0x2FF), (0x370, 0x3FF), (0x400, 0x4FF), (0x2000, 0x206F), (0x20A0, 0x20BF),
    (0x2100, 0x23FF), (0x2460, 0x27BF), (0x2E80, 0x312F), (0x31C0, 0x33FF), (0xFE10, 0xFE4F), (0xFF00, 0xFFEF),
]


def every(ranges):
    return {code for first, last in ranges for code in range(first, last + 1)}


def common_han():
    """The 6763 characters of GB 2312, of which most papers need no other."""
    found = set()
    for row in range(0xB0, 0xF8):
        for cell in range(0xA1, 0xFF):
            try:
                found.add(ord(bytes([row, cell]).decode("gb2312")))
            except UnicodeDecodeError:
                pass
    return found


def open_font(path, number=0):
    return TTFont(FONTS / path, fontNumber=number, recalcTimestamp=False)


def cut(font, wanted):
    """Keeps the wanted characters and, of the layout rules, only the half-width forms that line setting asks for."""
    options = subset.Options(layout_features=["halt"], hinting=False, glyph_names=False, notdef_outline=True, name_IDs=[0, 5, 13, 14])
    options.drop_tables += ["vhea", "vmtx", "VORG", "BASE", "DSIG", "FFTM", "gasp", "PfEd"]
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=wanted)
    cutter.subset(font)


def to_truetype(font):
    """Cubic outlines to quadratic ones, at most one unit of the em off."""
    shapes, glyphs = font.getGlyphSet(), {}
    for name in font.getGlyphOrder():
        pen = TTGlyphPen(shapes)
        shapes[name].draw(Cu2QuPen(pen, 1.0, reverse_direction=True))
        glyphs[name] = pen.glyph()
    put_glyphs(font, glyphs)
    del font["CFF "]


def put_glyphs(font, glyphs):
    font["loca"] = newTable("loca")
    font["glyf"] = table = newTable("glyf")
    table.glyphOrder, table.glyphs = font.getGlyphOrder(), glyphs
    maxp = font["maxp"]
    maxp.tableVersion = 0x00010000
    zeros = "maxTwilightPoints maxStorage maxFunctionDefs maxInstructionDefs maxStackElements maxSizeOfInstructions"
    counted = "maxPoints maxContours maxCompositePoints maxCompositeContours maxComponentElements maxComponentDepth"
    for field in f"{zeros} {counted}".split():
        setattr(maxp, field, 0)
    maxp.maxZones = 1
    font.sfntVersion = "\x00\x01\x00\x00"


def polygon(pen, points):
    pen.moveTo(points[0])
    for point in points[1:]:
        pen.lineTo(point)
    pen.closePath()


def box(pen):
    polygon(pen, [(110, -10), (110, 770), (890, 770), (890, -10)])
    polygon(pen, [(160, 40), (840, 40), (840, 720), (160, 720)])


def tick(pen):
    polygon(pen, [(250, 400), (310, 440), (440, 260), (700, 620), (755, 580), (445, 150)])


def cross(pen):
    polygon(pen, [(280, 190), (690, 610), (735, 565), (325, 145)])
    polygon(pen, [(280, 565), (325, 610), (735, 190), (690, 145)])


def add_boxes(font):
    """☐ ☑ ☒ stand on most forms, and neither Noto face has them. Drawn here."""
    for code, parts in ((0x2610, [box]), (0x2611, [box, tick]), (0x2612, [box, cross])):
        pen = TTGlyphPen(None)
        for part in parts:
            part(pen)
        name = f"box{code:04X}"
        font["glyf"].glyphs[name] = pen.glyph()
        font["hmtx"].metrics[name] = (NOTO_UPM, 110)
        font.setGlyphOrder(font.getGlyphOrder() + [name])
        font["glyf"].glyphOrder = font.getGlyphOrder()
        for table in font["cmap"].tables:
            if table.isUnicode():
                table.cmap[code] = name


def rename(font, family, source):
    names = font["name"]
    names.names = [record for record in names.names if record.platformID == 3 and record.nameID in (0, 5, 13, 14)]
    postscript = f"{family.replace(' ', '')}-Regular"
    new = {1: family, 2: "Regular", 3: f"{postscript};{source}", 4: family, 6: postscript, 10: f"Made from {source}"}
    for number, text in new.items():
        names.setName(text, number, 3, 1, 0x409)


def save(font, name):
    font["post"].formatType = 3.0
    font.flavor = "woff2"
    OUT.mkdir(parents=True, exist_ok=True)
    font.save(OUT / f"{name}.woff2")
    print(name, len(font.getBestCmap()), "characters,", (OUT / f"{name}.woff2").stat().st_size, "bytes")


def make_noto(name, family, path, wanted):
    font = open_font(path, NOTO_SC)
    source = font["name"].getDebugName(4)
    cut(font, wanted)
    to_truetype(font)
    if wanted >= every(SIGNS):
        add_boxes(font)
    rename(font, family, source)
    save(font, name)


def noto_has():
    """What the faces before these can draw already."""
    return set(open_font(SONG, NOTO_SC).getBestCmap())


def make_rare():
    font = open_font("truetype/hanazono/HanaMinB.ttf")
    cut(font, every(HAN_BEYOND) - noto_has())
    rename(font, "Yuezhang Rare", "HanaMinB")
    save(font, "rare")


def make_latest():
    font = open_font("truetype/babelstone/BabelStoneHan.ttf")
    known = noto_has() | set(open_font("truetype/hanazono/HanaMinB.ttf").getBestCmap())
    assigned = every([(0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0x20000, 0x2A6DF), (0x2A700, 0x2B739)])
    cut(font, assigned - known)
    rename(font, "Yuezhang Latest", "BabelStone Han; cut to 45 characters and renamed on 2026-11-23")
    save(font, "latest")


SONG = "opentype/noto/NotoSerifCJK-Regular.ttc"
COMMON = common_han() | every(SIGNS)

MAKERS = {
    "song": lambda: make_noto("song", "Yuezhang Song", SONG, COMMON),
    "more": lambda: make_noto("more", "Yuezhang More", SONG, every(HAN + HAN_BEYOND) - COMMON),
    "title": lambda: make_noto("title", "Yuezhang Title", "opentype/noto/NotoSerifCJK-Bold.ttc", COMMON),
    "hei": lambda: make_noto("hei", "Yuezhang Hei", "opentype/noto/NotoSansCJK-Medium.ttc", COMMON),
    "rare": make_rare,
    "latest": make_latest,
}

for wanted_face in sys.argv[1:] or MAKERS:
    MAKERS[wanted_face]()
