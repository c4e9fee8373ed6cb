"""The finishing pass: structure tree, metadata, colour profile, attached answers.

Built to PDF/A-3a (ISO 19005-3) and PDF/UA-1 (ISO 14289-1). ReportLab draws; what it can't write is added
to its file here: by qpdf what the file says of itself, and behind that the structure tree.
"""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import dataclass
from datetime import UTC, datetime
from io import BytesIO
from tempfile import SpooledTemporaryFile
from typing import BinaryIO, cast
from xml.sax.saxutils import escape

import pikepdf
from pikepdf import Array, Dictionary, Name, String
from PIL import ImageCms

from touchaudit.reports.appending import Appending
from touchaudit.reports.letters import say_letters
from touchaudit.reports.structure import Tree, make_room
from touchaudit.reports.tagging import TagCanvas

PROGRAM = "Touchaudit"
SRGB = "sRGB IEC61966-2.1"
LARGE = 32_000_000
"""Bytes from which on a file is made on the disk, in a file without a name, and not in memory."""


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file that travels inside the report."""

    name: str
    media_type: str
    data: bytes
    description: str


@dataclass(frozen=True, slots=True)
class About:
    """What the file says of itself; ``made`` is aware."""

    title: str
    author: str
    language: str
    made: datetime


def finish(
    drawn: bytes | BinaryIO, canvas: TagCanvas, about: About, attachments: tuple[Attachment, ...]
) -> bytes:
    """Return the finished file: the same input gives the same bytes."""
    with ExitStack() as stack:
        pdf = stack.enter_context(pikepdf.open(BytesIO(drawn) if isinstance(drawn, bytes) else drawn))
        done = cast("BinaryIO", stack.enter_context(SpooledTemporaryFile(LARGE)))
        _fill_in(pdf, canvas)
        say_letters(pdf)
        make_room(pdf, canvas)
        _say_what_it_is(pdf, about)
        if canvas.right:
            pdf.Root.ViewerPreferences.Direction = Name.R2L
        _attach(pdf, attachments, about.made)
        pdf.save(done, object_stream_mode=pikepdf.ObjectStreamMode.disable, deterministic_id=True)
        pdf.close()
        with pikepdf.open(done) as saved:
            tree = Tree(saved, canvas.marks)
        behind = Appending(done)
        tree.write(behind, canvas.root)
        behind.close()
        done.seek(0)
        return done.read()


def _fill_in(pdf: pikepdf.Pdf, canvas: TagCanvas) -> None:
    """Write what had to wait until all pages were known."""
    pages: dict[int, bytes] = {}
    for page, token, operators in canvas.drawn_later:
        code = pages.get(page) or pdf.pages[page].Contents.read_bytes()
        pages[page] = code.replace(token.encode(), operators.encode("latin-1"))
    for page, code in pages.items():
        pdf.pages[page].Contents = pdf.make_stream(code)


def _srgb() -> bytes:
    """Return an sRGB profile without the moment of its making, which would differ from run to run."""
    profile = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    profile[24:36] = bytes((7, 228, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0))
    return bytes(profile)


def _say_what_it_is(pdf: pikepdf.Pdf, about: About) -> None:
    profile = pdf.make_stream(_srgb(), N=3, Alternate=Name.DeviceRGB)
    intent = Dictionary(
        Type=Name.OutputIntent,
        S=Name.GTS_PDFA1,
        OutputConditionIdentifier=String(SRGB),
        Info=String(SRGB),
        DestOutputProfile=profile,
    )
    pdf.Root.OutputIntents = Array([intent])
    pdf.Root.Lang = String(about.language)
    pdf.Root.ViewerPreferences = Dictionary(DisplayDocTitle=True)
    moment = about.made.astimezone(UTC)
    stamp = moment.strftime("D:%Y%m%d%H%M%S+00'00'")
    for key in list(pdf.docinfo.keys()):
        del pdf.docinfo[key]
    pdf.docinfo.Title = about.title
    pdf.docinfo.Author = about.author
    pdf.docinfo.Producer = PROGRAM
    pdf.docinfo.CreationDate = stamp
    pdf.docinfo.ModDate = stamp
    metadata = pdf.make_stream(_xmp(about, moment.strftime("%Y-%m-%dT%H:%M:%S+00:00")))
    metadata.Type = Name.Metadata
    metadata.Subtype = Name.XML
    pdf.Root.Metadata = metadata


def _attach(pdf: pikepdf.Pdf, attachments: tuple[Attachment, ...], made: datetime) -> None:
    stamp = made.astimezone(UTC).strftime("D:%Y%m%d%H%M%S+00'00'")
    for file in attachments:
        pdf.attachments[file.name] = pikepdf.AttachedFileSpec(
            pdf,
            file.data,
            filename=file.name,
            mime_type=file.media_type,
            description=file.description,
            relationship=Name.Data,  # type: ignore[call-arg]  # missing from the stubs
            creation_date=stamp,
            mod_date=stamp,
        )
    if attachments:
        pdf.Root.AF = Array([pdf.attachments[file.name].obj for file in attachments])


_XMP = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>
<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
<xmp:CreateDate>{stamp}</xmp:CreateDate><xmp:ModifyDate>{stamp}</xmp:ModifyDate>
<xmp:CreatorTool>{program}</xmp:CreatorTool><pdf:Producer>{program}</pdf:Producer>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
<pdfaid:part>3</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
 xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part of ISO 14289 that is followed</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"><pdfuaid:part>1</pdfuaid:part>
</rdf:Description>
</rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>"""


def _xmp(about: About, stamp: str) -> bytes:
    texts = {"title": about.title, "author": about.author, "language": about.language}
    known = {name: escape(text) for name, text in texts.items()}
    return _XMP.format(**known, stamp=stamp, program=PROGRAM).encode()
