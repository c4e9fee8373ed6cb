"""The structure tree as it stands in the file: what each mark on the page is, in reading order.

Source: ISO 32000-1, 14.7 and 14.8.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterator, Sequence

import pikepdf
from pikepdf import Dictionary, Name, String

from touchaudit.reports.appending import Appending, text_string
from touchaudit.reports.tagging import LinkMark, Marked, Node, TagCanvas

PRINTED = 4
"""The flag of an annotation that is printed."""

_SIZE = array("I").itemsize


def make_room(pdf: pikepdf.Pdf, canvas: TagCanvas) -> None:
    """Say in pages and annotations where in the tree they will be found; the tree itself is still empty."""
    for index, page in enumerate(pdf.pages):
        page.obj.StructParents = index
        page.obj.Tabs = Name.S
    for key, (node, mark) in enumerate(_links(canvas.root), len(pdf.pages)):
        annotation = pdf.pages[mark.page].obj.Annots[mark.place]
        annotation.StructParent = key
        annotation.F = PRINTED
        annotation.Contents = String(node.alt)
    pdf.Root.StructTreeRoot = pdf.make_indirect(Dictionary(Type=Name.StructTreeRoot))
    pdf.Root.MarkInfo = Dictionary(Marked=True)


def _links(node: Node) -> Iterator[tuple[Node, LinkMark]]:
    """Yield every annotation of the tree with its element, in the order in which the tree is written."""
    for kid in node.kids:
        if isinstance(kid, Node):
            yield from _links(kid)
        elif isinstance(kid, LinkMark):
            yield node, kid


class Tree:
    """Writes the tree behind a file for which ``make_room`` was called."""

    def __init__(self, pdf: pikepdf.Pdf, marks: Sequence[int]) -> None:
        self.root = pdf.Root.StructTreeRoot.objgen[0]
        self._pages = [page.obj.objgen[0] for page in pdf.pages]
        self._annotations = [
            [annotation.objgen[0] for annotation in page.obj.get("/Annots", ())] for page in pdf.pages
        ]
        self._owners = [array("I", bytes(_SIZE * count)) for count in marks]
        self._owners += [array("I") for _ in range(len(self._pages) - len(marks))]
        self._shared: dict[tuple[str, int], int] = {}
        self._links: list[int] = []

    def write(self, into: Appending, root: Node) -> None:
        """Write the elements, and the table that leads from content back to them."""
        self._into = into
        document = self._element(root, self.root)
        numbers = bytearray()
        for index, owners in enumerate(self._owners):
            number = into.number()
            into.put(number, b"[%s]" % b" ".join(b"%d 0 R" % owner for owner in owners))
            numbers += b"%d %d 0 R " % (index, number)
        for key, element in enumerate(self._links, len(self._pages)):
            numbers += b"%d %d 0 R " % (key, element)
        table = into.number()
        into.put(table, b"<</Nums[%s]>>" % numbers.rstrip())
        into.put(
            self.root,
            b"<</Type/StructTreeRoot/K %d 0 R/ParentTree %d 0 R/ParentTreeNextKey %d>>"
            % (document, table, len(self._pages) + len(self._links)),
        )

    def _element(self, node: Node, parent: int) -> int:
        number = self._into.number()
        told = b"<</S/%s/P %d 0 R" % (node.tag.encode(), parent)
        if node.alt:
            told += b"/Alt%s" % text_string(node.alt)
        told += self._attributes(node)
        page = next((kid.page for kid in node.kids if isinstance(kid, Marked)), -1)
        if page >= 0:
            told += b"/Pg %d 0 R" % self._pages[page]
        kids = [self._kid(kid, number, page) for kid in node.kids]
        node.kids = []  # a thick report's tree is as large as all else of it: it is not held to the end
        if len(kids) == 1:
            told += b"/K %s" % kids[0]
        elif kids:
            told += b"/K[%s]" % b" ".join(kids)
        self._into.put(number, told + b">>")
        return number

    def _kid(self, kid: Node | Marked | LinkMark, element: int, usual: int) -> bytes:
        """Return a kid as its element names it: content of its ``usual`` page by the number alone."""
        if isinstance(kid, Node):
            return b"%d 0 R" % self._element(kid, element)
        page = self._pages[kid.page]
        if isinstance(kid, Marked):
            self._owners[kid.page][kid.number] = element
            if kid.page == usual:
                return b"%d" % kid.number
            return b"<</Type/MCR/Pg %d 0 R/MCID %d>>" % (page, kid.number)
        self._links.append(element)
        return b"<</Type/OBJR/Pg %d 0 R/Obj %d 0 R>>" % (page, self._annotations[kid.page][kid.place])

    def _attributes(self, node: Node) -> bytes:
        """Return where a figure stands, or what a heading of a table is for: one for all that are alike."""
        if node.box is not None:
            box = " ".join(f"{edge:.2f}" for edge in node.box)
            return f"/A<</O/Layout/BBox[{box}]/Placement/Block>>".encode()
        if not node.scope:
            return b""
        key = node.scope, node.span
        if key not in self._shared:
            wide = b"/ColSpan %d" % node.span if node.span > 1 else b""
            self._shared[key] = self._into.number()
            self._into.put(self._shared[key], b"<</O/Table/Scope/%s%s>>" % (node.scope.encode(), wide))
        return b"/A %d 0 R" % self._shared[key]
