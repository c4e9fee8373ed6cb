"""The finishing pass: structure tree, metadata, colour profile, attached answers.

Built to PDF/A-3a (ISO 19005-3) and PDF/UA-1 (ISO 14289-1). ReportLab draws; what it can't write is added
to its file here.
"""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import UTC, datetime
from io import BytesIO
from tempfile import SpooledTemporaryFile
from typing import Any, BinaryIO, cast
from xml.sax.saxutils import escape

import pikepdf
from pikepdf import Array, Dictionary, Name, String
from PIL import ImageCms

from touchaudit.reports.tagging import LinkMark, Marked, Node, TagCanvas

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
        _fill_in(pdf, canvas)
        _Tree(pdf, canvas.marks).write(canvas)
        _say_what_it_is(pdf, about)
        _attach(pdf, attachments, about.made)
        done = cast("BinaryIO", stack.enter_context(SpooledTemporaryFile(LARGE)))
        pdf.save(done, object_stream_mode=pikepdf.ObjectStreamMode.generate, deterministic_id=True)
        pdf.close()
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


class _Tree:
    """Writes the structure tree and the table that leads from content back to it."""

    def __init__(self, pdf: pikepdf.Pdf, marks: Sequence[int]) -> None:
        self._pdf = pdf
        self._pages = [page.obj for page in pdf.pages]
        self._owners = [[0] * count for count in marks]
        self._owners += [[] for _ in range(len(self._pages) - len(marks))]
        self._names: dict[str, Name] = {}
        self._shared: dict[tuple[str, int], Any] = {}
        self._links: list[tuple[int, Any]] = []

    def write(self, canvas: TagCanvas) -> None:
        """Put the tree into the catalogue."""
        root = self._pdf.make_indirect(Dictionary(Type=Name.StructTreeRoot))
        root.K = self._element(canvas.root, root)
        numbers = Array()
        for index, page in enumerate(self._pages):
            page.StructParents = index
            page.Tabs = Name.S
            owners = Array([self._pdf.get_object(number, 0) for number in self._owners[index]])
            numbers.append(index)
            numbers.append(self._pdf.make_indirect(owners))
        for key, element in self._links:
            numbers.append(key)
            numbers.append(element)
        root.ParentTree = self._pdf.make_indirect(Dictionary(Nums=numbers))
        root.ParentTreeNextKey = len(self._pages) + len(self._links)
        self._pdf.Root.StructTreeRoot = root
        self._pdf.Root.MarkInfo = Dictionary(Marked=True)

    def _element(self, node: Node, parent: Any) -> Any:
        element = self._pdf.make_indirect(Dictionary(S=self._name(node.tag), P=parent))
        if node.alt:
            element.Alt = String(node.alt)
        attributes = self._attributes(node)
        if attributes is not None:
            element.A = attributes
        page = next((kid.page for kid in node.kids if isinstance(kid, Marked)), -1)
        if page >= 0:
            element.Pg = self._pages[page]
        kids = [self._kid(kid, element, node, page) for kid in node.kids]
        node.kids = []  # a thick report's tree is as large as all else of it: it is not held twice
        if kids:
            element.K = kids[0] if len(kids) == 1 else Array(kids)
        return element

    def _kid(self, kid: Node | Marked | LinkMark, element: Any, node: Node, usual: int) -> Any:
        """Return a kid as its element names it: content of its ``usual`` page by the number alone."""
        if isinstance(kid, Node):
            return self._element(kid, element)
        page = self._pages[kid.page]
        if isinstance(kid, Marked):
            self._owners[kid.page][kid.number] = element.objgen[0]
            if kid.page == usual:
                return kid.number
            return Dictionary(Type=Name.MCR, Pg=page, MCID=kid.number)
        annotation = page.Annots[kid.place]
        key = len(self._pages) + len(self._links)
        annotation.StructParent = key
        annotation.F = 4
        annotation.Contents = String(node.alt)
        self._links.append((key, element))
        return Dictionary(Type=Name.OBJR, Pg=page, Obj=annotation)

    def _name(self, tag: str) -> Name:
        """Return the name of a tag, one for all elements that have it."""
        return self._names.setdefault(tag, Name(f"/{tag}"))

    def _attributes(self, node: Node) -> Any:
        """Return where a figure stands, or what a heading of a table is for: one for all that are alike."""
        if node.box is not None:
            box = Array([round(edge, 2) for edge in node.box])
            return Dictionary(O=Name.Layout, BBox=box, Placement=Name.Block)
        if not node.scope:
            return None
        key = node.scope, node.span
        if key not in self._shared:
            table = self._pdf.make_indirect(Dictionary(O=Name.Table, Scope=Name(f"/{node.scope}")))
            if node.span > 1:
                table.ColSpan = node.span
            self._shared[key] = table
        return self._shared[key]


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
