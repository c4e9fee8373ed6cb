"""Objects added to the end of a finished PDF, so that hundreds of thousands of them are never held at once.

qpdf keeps every object it has ever seen until the file is written; the structure tree of a thick report is
larger than all else in it. So the tree is written behind what qpdf wrote: small objects packed into
compressed object streams, then one cross-reference stream for the whole file, which stays a file of one
revision. Source: ISO 32000-1, 7.5.7 and 7.5.8.
"""

from __future__ import annotations

import os
import re
import zlib
from array import array
from hashlib import md5
from struct import pack
from typing import BinaryIO

PACKED = 200
"""Objects in one stream."""

_TAIL = 64
_ENTRY = 20
_FREE, _PLAIN, _IN_STREAM = 0, 1, 2


def text_string(text: str) -> bytes:
    """Return a text as it stands in a file."""
    if text.isascii() and text.isprintable():
        return b"(" + re.sub(rb"([\\()])", rb"\\\1", text.encode()) + b")"
    return b"<FEFF" + text.encode("utf-16-be").hex().encode() + b">"


class Appending:
    """A file that qpdf has written with a plain table of references, open to be read and written."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self._kinds, self._places, self._thirds = array("B"), array("Q"), array("H")
        self._trailer = self._cut()
        self._waiting: list[tuple[int, bytes]] = []
        self._sum = md5(usedforsecurity=False)

    def number(self) -> int:
        """Allot the number of an object that is put later."""
        self._kinds.append(_FREE)
        self._places.append(0)
        self._thirds.append(0)
        return len(self._kinds) - 1

    def put(self, number: int, told: bytes) -> None:
        """Add an object that is no stream; one that was there before is superseded."""
        self._waiting.append((number, told))
        if len(self._waiting) == PACKED:
            self._pack()

    def close(self) -> None:
        """Write what waits, and where everything stands."""
        if self._waiting:
            self._pack()
        number, place = self.number(), self._file.tell()
        self._set(number, _PLAIN, place)
        rows = bytearray()
        for row in zip(self._kinds, self._places, self._thirds, strict=True):
            rows += pack(">BIH", *row)
        told = zlib.compress(bytes(rows))
        root, info, first = self._trailer
        second = self._sum.hexdigest().encode()
        head = (
            b"<</Type/XRef/Size %d/W[1 4 2]/Root %s/Info %s/ID[<%s><%s>]/Filter/FlateDecode/Length %d>>"
            % (
                len(self._kinds),
                root,
                info,
                first,
                second,
                len(told),
            )
        )
        self._stream(number, head, told)
        self._write(b"startxref\n%d\n%%%%EOF\n" % place)

    def _cut(self) -> tuple[bytes, bytes, bytes]:
        """Read where all objects stand, and cut the table off; return root, info and identifier."""
        self._file.seek(-_TAIL, os.SEEK_END)
        start = int(self._file.read().rpartition(b"startxref")[2].split()[0])
        self._file.seek(start)
        table = self._file.read()
        head = re.match(rb"xref\s+0 (\d+)\s", table)
        assert head is not None
        low, count = head.end(), int(head[1])
        for at in range(low, low + count * _ENTRY, _ENTRY):
            used = table[at + 17 : at + 18] == b"n"
            self._kinds.append(_PLAIN if used else _FREE)
            self._places.append(int(table[at : at + 10]) if used else 0)
            self._thirds.append(0)
        trailer = table[low + count * _ENTRY :]
        found = [
            re.search(pattern, trailer)
            for pattern in (rb"/Root (\d+ 0 R)", rb"/Info (\d+ 0 R)", rb"/ID \[<(\w+)>")
        ]
        root, info, first = (match[1] for match in found if match is not None)
        self._file.seek(start)
        self._file.truncate()
        return root, info, first

    def _pack(self) -> None:
        """Write the objects that wait as one compressed stream."""
        heads: list[bytes] = []
        bodies: list[bytes] = []
        stream, at = self.number(), 0
        for index, (number, told) in enumerate(self._waiting):
            heads.append(b"%d %d" % (number, at))
            bodies.append(told)
            at += len(told) + 1
            self._set(number, _IN_STREAM, stream, index)
        head = b" ".join(heads) + b"\n"
        packed = zlib.compress(head + b"\n".join(bodies))
        self._set(stream, _PLAIN, self._file.tell())
        told = b"<</Type/ObjStm/N %d/First %d/Filter/FlateDecode/Length %d>>"
        self._stream(stream, told % (len(heads), len(head), len(packed)), packed)
        self._waiting.clear()

    def _stream(self, number: int, head: bytes, told: bytes) -> None:
        self._write(b"%d 0 obj\n%s\nstream\n%s\nendstream\nendobj\n" % (number, head, told))

    def _set(self, number: int, kind: int, place: int, third: int = 0) -> None:
        self._kinds[number], self._places[number], self._thirds[number] = kind, place, third

    def _write(self, told: bytes) -> None:
        self._sum.update(told)
        self._file.write(told)
