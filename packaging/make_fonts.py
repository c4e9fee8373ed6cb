"""Cut the fonts that the window, the charts and the report share.

ReportLab takes neither variable axes nor PostScript outlines, and stock ligatures lose text when a PDF is
copied from ("office" becomes "ofice"). So each weight is frozen to a static TrueType file that keeps
kerning and drops every other feature; one cut has figures of equal width for tables.

Run from a scratch environment with ``fonttools``, ``fontpkg-inter`` and ``fontpkg-source-serif-4``::

    python packaging/make_fonts.py

The same wheels give the same bytes. The serif carries the reserved font name "Source", which a changed
cut may not bear: here it is called "Touchaudit Serif".
"""

from __future__ import annotations

import argparse
import shutil
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont

TARGET = Path(__file__).resolve().parent.parent / "resources" / "fonts"
WEIGHT_NAMES = {400: "Regular", 500: "Medium", 600: "SemiBold", 700: "Bold"}
# Latin with its extensions, Greek, Cyrillic, punctuation, currency, arrows, mathematics and shapes.
SCRIPTS = (
    (0x20, 0x24F),
    (0x250, 0x52F),
    (0x1D00, 0x1FFF),
    (0x2000, 0x23FF),
    (0x2500, 0x27BF),
    (0x2C60, 0x2C7F),
    (0xA720, 0xA7FF),
    (0xFFFD, 0xFFFD),
)
FIGURES = "0123456789+\N{MINUS SIGN}"
DROPPED = ["GSUB", "GDEF", "BASE", "DSIG", "STAT", "MVAR", "HVAR", "prep", "fpgm", "cvt ", "meta"]


@dataclass(frozen=True)
class Cut:
    """One static file to make: where from, at which optical size and weight, under which family name."""

    file: str
    package: str
    source: str
    family: str
    weight: int
    optical: float
    tabular: bool = False


def _inter(file: str, weight: int, *, family: str = "Inter", tabular: bool = False) -> Cut:
    return Cut(file, "fontpkg_inter", "Inter[opsz,wght].ttf", family, weight, 14, tabular)


def _serif(file: str, weight: int, family: str, optical: float) -> Cut:
    return Cut(file, "fontpkg_source_serif_4", "SourceSerif4[opsz,wght].ttf", family, weight, optical)


CUTS = (
    _inter("Inter-Regular.ttf", 400),
    _inter("Inter-Medium.ttf", 500),
    _inter("Inter-SemiBold.ttf", 600),
    _inter("Inter-Bold.ttf", 700),
    _inter("InterTabular-Regular.ttf", 400, family="Inter Tabular", tabular=True),
    _inter("InterTabular-SemiBold.ttf", 600, family="Inter Tabular", tabular=True),
    _serif("SourceSerif4-Regular.ttf", 400, "Touchaudit Serif", 14),
    _serif("SourceSerif4-SemiBold.ttf", 600, "Touchaudit Serif", 14),
    _serif("SourceSerif4Display-Regular.ttf", 400, "Touchaudit Serif Display", 48),
    _serif("SourceSerif4Display-SemiBold.ttf", 600, "Touchaudit Serif Display", 48),
)
LICENCES = {
    "LICENSE-Inter.txt": "fontpkg_inter",
    "LICENSE-SourceSerif4.txt": "fontpkg_source_serif_4",
}


def _freeze_figures(font: TTFont) -> None:
    """Point the digits and signs at their equal-width glyphs; hyphens and points stay as words need them."""
    table = font["GSUB"].table
    lookups = {
        index
        for record in table.FeatureList.FeatureRecord
        if record.FeatureTag == "tnum"
        for index in record.Feature.LookupListIndex
    }
    swaps: dict[str, str] = {}
    for index in sorted(lookups):
        for subtable in table.LookupList.Lookup[index].SubTable:
            swaps.update(getattr(subtable, "ExtSubTable", subtable).mapping)
    for mapping in font["cmap"].tables:
        mapping.cmap = {
            code: swaps.get(glyph, glyph) if chr(code) in FIGURES else glyph
            for code, glyph in mapping.cmap.items()
        }


def _keep_kerning_only(font: TTFont) -> None:
    wanted = Options()
    wanted.layout_features = ["kern"]
    wanted.drop_tables += DROPPED
    wanted.hinting = False
    wanted.glyph_names = False
    wanted.recalc_timestamp = False
    wanted.name_IDs = ["*"]
    subsetter = Subsetter(wanted)
    known = font.getBestCmap()
    subsetter.populate(
        unicodes=[code for first, last in SCRIPTS for code in range(first, last + 1) if code in known]
    )
    subsetter.subset(font)


def _rename(font: TTFont, cut: Cut) -> None:
    """Give the names by which Windows, macOS and Qt group the weights into one family."""
    weight = WEIGHT_NAMES[cut.weight]
    styled = weight in ("Regular", "Bold")
    names = {
        1: cut.family if styled else f"{cut.family} {weight}",
        2: weight if styled else "Regular",
        3: f"touchaudit;{cut.family.replace(' ', '')}-{weight}",
        4: f"{cut.family} {weight}",
        6: f"{cut.family.replace(' ', '')}-{weight}",
    }
    if not styled:
        names |= {16: cut.family, 17: weight}
    table = font["name"]
    kept = {number: table.getDebugName(number) for number in (0, 5, 13, 14)}
    table.names = []
    for number, text in sorted((kept | names).items()):
        if text:
            table.setName(text, number, 3, 1, 0x409)
    font["OS/2"].usWeightClass = cut.weight
    font["OS/2"].fsSelection = font["OS/2"].fsSelection & ~0b1100001 | (
        0b100000 if weight == "Bold" else 0b1000000
    )
    font["head"].macStyle = 1 if weight == "Bold" else 0


def make(cut: Cut, target: Path) -> None:
    """Write one static font."""
    source = Path(str(files(cut.package))) / "files" / cut.source
    font = TTFont(source, recalcTimestamp=False)
    font = instantiateVariableFont(font, {"wght": cut.weight, "opsz": cut.optical}, inplace=True)
    if cut.tabular:
        _freeze_figures(font)
    _keep_kerning_only(font)
    _rename(font, cut)
    font.save(target / cut.file)


def main() -> None:
    """Make all cuts, and bring their licences along."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--target", type=Path, default=TARGET)
    target = parser.parse_args().target
    target.mkdir(parents=True, exist_ok=True)
    for cut in CUTS:
        make(cut, target)
    for name, package in LICENCES.items():
        shutil.copyfile(Path(str(files(package))) / "LICENSE", target / name)


if __name__ == "__main__":
    main()
