"""The fields of a fillable form, laid over its drawing (AcroForm, ISO 32000-1, 12.7).

Their text is set by whatever program fills them, in Helvetica, which every viewer has: it shows the letters
of Western and Polish names. Letters that it lacks are kept in the file all the same, and read back whole.
"""

from __future__ import annotations

from collections.abc import Iterable
from io import BytesIO
from typing import Any

import pikepdf
from pikepdf import Array, Dictionary, Name, String

from touchaudit.reports.paper_canvas import Kind, Spot

_LOOK = b"/Helv 9.5 Tf 0.08 0.13 0.17 rg"
_PRINTED, _HIDDEN = 4, 2
_READ_ONLY, _MULTILINE, _RADIO = 1, 1 << 12, 1 << 15
_LONGEST = 2000
# PDFDocEncoding where it differs from the standard one (ISO 32000-1, Annex D.3): ReportLab's own list.
_LETTERS = (
    "24 breve caron circumflex dotaccent hungarumlaut ogonek ring tilde 39 quotesingle 96 grave 128 bullet "
    "dagger daggerdbl ellipsis emdash endash florin fraction guilsinglleft guilsinglright minus perthousand "
    "quotedblbase quotedblleft quotedblright quoteleft quoteright quotesinglbase trademark fi fl Lslash OE "
    "Scaron Ydieresis Zcaron dotlessi lslash oe scaron zcaron 160 Euro 164 currency 166 brokenbar 168 "
    "dieresis copyright ordfeminine 172 logicalnot .notdef registered macron degree plusminus twosuperior "
    "threesuperior acute mu 183 periodcentered cedilla onesuperior ordmasculine 188 onequarter onehalf "
    "threequarters 192 Agrave Aacute Acircumflex Atilde Adieresis Aring AE Ccedilla Egrave Eacute "
    "Ecircumflex Edieresis Igrave Iacute Icircumflex Idieresis Eth Ntilde Ograve Oacute Ocircumflex Otilde "
    "Odieresis multiply Oslash Ugrave Uacute Ucircumflex Udieresis Yacute Thorn germandbls agrave aacute "
    "acircumflex atilde adieresis aring ae ccedilla egrave eacute ecircumflex edieresis igrave iacute "
    "icircumflex idieresis eth ntilde ograve oacute ocircumflex otilde odieresis divide oslash ugrave uacute "
    "ucircumflex udieresis yacute thorn ydieresis"
)


def lay_fields(drawn: bytes, spots: Iterable[Spot]) -> bytes:
    """Return a drawn form with its fields, each at its place among the annotations of its page."""
    with pikepdf.open(BytesIO(drawn)) as pdf:
        fields = _Fields(pdf)
        for spot in spots:
            fields.add(spot)
        pdf.Root.AcroForm = fields.form()
        done = BytesIO()
        pdf.save(done, deterministic_id=True)
    return done.getvalue()


class _Fields:
    """Collects the fields; the rings of one question are one field."""

    def __init__(self, pdf: pikepdf.Pdf) -> None:
        self._pdf = pdf
        self._pages = [page.obj for page in pdf.pages]
        self._fields = Array()
        self._groups: dict[str, Any] = {}
        self._marks: dict[tuple[Kind, float], Any] = {}

    def add(self, spot: Spot) -> None:
        """Put one widget on its page."""
        widget = self._pdf.make_indirect(
            Dictionary(
                Type=Name.Annot,
                Subtype=Name.Widget,
                Rect=Array([round(edge, 2) for edge in spot.box]),
                P=self._pages[spot.page],
                F=_PRINTED,
            )
        )
        if spot.kind is Kind.RADIO:
            self._ring(widget, spot)
        else:
            self._alone(widget, spot)
        page = self._pages[spot.page]
        if Name.Annots not in page:
            page.Annots = Array()
        page.Annots.append(widget)

    def form(self) -> Any:
        """Return the form's dictionary, its font included."""
        letters = [int(one) if one.isdecimal() else Name(f"/{one}") for one in _LETTERS.split()]
        encoding = Dictionary(Type=Name.Encoding, Differences=Array(letters))
        font = Dictionary(
            Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica, Name=Name.Helv, Encoding=encoding
        )
        shared = Dictionary(Font=Dictionary(Helv=self._pdf.make_indirect(font)))
        return Dictionary(Fields=self._fields, NeedAppearances=True, DR=shared, DA=String(_LOOK))

    def _alone(self, widget: Any, spot: Spot) -> None:
        widget.T = String(spot.name)
        if spot.kind is Kind.CHECK:
            widget.FT = Name.Btn
            self._press(widget, spot)
            widget.V = Name.Off
        else:
            widget.FT = Name.Tx
            widget.DA = String(_LOOK)
            widget.V = String(spot.state)
        if spot.kind is Kind.LINES:
            widget.Ff = _MULTILINE
        if spot.kind is Kind.CODE:
            widget.Ff, widget.F = _READ_ONLY, _HIDDEN
        else:
            widget.TU = String(spot.told)
            if spot.kind is not Kind.CHECK:
                widget.MaxLen = _LONGEST
        self._fields.append(widget)

    def _ring(self, widget: Any, spot: Spot) -> None:
        group = self._groups.get(spot.name)
        if group is None:
            # Without NoToggleToOff a ring that was filled by mistake can be cleared.
            group = self._pdf.make_indirect(
                Dictionary(FT=Name.Btn, Ff=_RADIO, T=String(spot.name), V=Name.Off, Kids=Array())
            )
            self._groups[spot.name] = group
            self._fields.append(group)
        widget.Parent = group
        widget.TU = String(spot.told)
        group.Kids.append(widget)
        self._press(widget, spot)

    def _press(self, widget: Any, spot: Spot) -> None:
        size = spot.box[2] - spot.box[0]
        on, off = self._mark(spot.kind, round(size, 2))
        widget.AP = Dictionary(N=Dictionary({f"/{spot.state}": on, "/Off": off}))
        widget.AS = Name.Off
        widget.MK = Dictionary(CA=String("4" if spot.kind is Kind.CHECK else "l"))

    def _mark(self, kind: Kind, size: float) -> tuple[Any, Any]:
        """Return how a button looks when it is on and off; ring and box themselves are on the page."""
        known = self._marks.get((kind, size))
        if known is None:
            code = _tick(size) if kind is Kind.CHECK else _dot(size)
            known = self._marks[kind, size] = (self._stream(code, size), self._stream(b"", size))
        return known

    def _stream(self, code: bytes, size: float) -> Any:
        return self._pdf.make_stream(
            code, Type=Name.XObject, Subtype=Name.Form, BBox=Array([0, 0, size, size]), Resources=Dictionary()
        )


def _dot(size: float) -> bytes:
    middle, radius = size / 2, size * 0.29
    bow = radius * 0.5523
    low, high = middle - radius, middle + radius
    return (
        f"0.07 0.2 0.3 rg {high:.2f} {middle:.2f} m "
        f"{high:.2f} {middle + bow:.2f} {middle + bow:.2f} {high:.2f} {middle:.2f} {high:.2f} c "
        f"{middle - bow:.2f} {high:.2f} {low:.2f} {middle + bow:.2f} {low:.2f} {middle:.2f} c "
        f"{low:.2f} {middle - bow:.2f} {middle - bow:.2f} {low:.2f} {middle:.2f} {low:.2f} c "
        f"{middle + bow:.2f} {low:.2f} {high:.2f} {middle - bow:.2f} {high:.2f} {middle:.2f} c f"
    ).encode()


def _tick(size: float) -> bytes:
    return (
        f"0.07 0.2 0.3 RG {size * 0.13:.2f} w 1 J 1 j {size * 0.24:.2f} {size * 0.52:.2f} m "
        f"{size * 0.43:.2f} {size * 0.3:.2f} l {size * 0.78:.2f} {size * 0.74:.2f} l S"
    ).encode()
