"""A form's data files written into its XForm, so that one text holds all that a visit freezes.

An instance keeps the ``src`` it had and gets the items of the file as its content. Two kinds of data have
no instance of their own in the XForm: the lists of *select_one_external* (``itemsets.csv``), which get one
by their name, and the files that the appearance ``search('towns')`` names, which get one by the file's.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from touchaudit.xlsform.externals import file_name_of, itemset_lists, read_external
from touchaudit.xlsform.xml import XmlNode, escape

ITEMSETS = "itemsets.csv"
_FILE = "jr://file"
_INSTANCE = re.compile(
    r"""<(?P<tag>(?:[\w.-]+:)?instance)(?P<attributes>(?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*"""
    r"""(?:/>|>\s*</(?P=tag)\s*>)"""
)
_SOURCE = re.compile(r"""\ssrc\s*=\s*(?:"([^"]*)"|'([^']*)')""")
_COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)
_MODEL_END = re.compile(r"</(?:[\w.-]+:)?model\s*>")
_APPEARANCE = re.compile(r"""\sappearance\s*=\s*(?:"([^"]*)"|'([^']*)')""")
_SEARCH = re.compile(r"""\bsearch\s*\(\s*(?:'([^']+)'|"([^"]+)"|&quot;(.+?)&quot;|&apos;(.+?)&apos;)""")


def file_names(xform: str) -> frozenset[str]:
    """Return the names of the data files that an XForm uses and doesn't hold."""
    named = (_file_of(found) for found in _INSTANCE.finditer(xform))
    searched = (f"{name}.csv" for name in _searched(xform))
    return frozenset((*filter(None, named), *searched, ITEMSETS))


def inlined(xform: str, files: Mapping[str, bytes]) -> tuple[str, dict[str, str]]:
    """Return an XForm with what its data files hold, and why which of them can't be read."""
    unreadable: dict[str, str] = {}
    if not files:
        return xform, unreadable
    parts: list[str] = []
    end, comments = 0, [found.span() for found in _COMMENT.finditer(xform)]
    for found in _INSTANCE.finditer(xform):
        name = _file_of(found)
        if not name or name not in files or any(a <= found.start() < b for a, b in comments):
            continue
        content = _content(name, files[name], unreadable)
        if content is not None:
            opened = f"<{found['tag']}{found['attributes']}>"
            parts += [xform[end : found.start()], opened, content, f"</{found['tag']}>"]
            end = found.end()
    whole = "".join((*parts, xform[end:]))
    return _with_more(whole, "".join(_more(whole, files, unreadable))), unreadable


def _file_of(instance: re.Match[str]) -> str:
    source = _SOURCE.search(instance["attributes"])
    written = (source[1] or source[2] or "") if source else ""
    return file_name_of(written) if written.startswith(_FILE) else ""


def _searched(xform: str) -> Iterator[str]:
    """Walk the names of the data sets that appearances search."""
    for appearance in _APPEARANCE.finditer(xform):
        for found in _SEARCH.finditer(appearance[1] or appearance[2] or ""):
            yield next(filter(None, found.groups())).removesuffix(".csv")


def _content(name: str, data: bytes, unreadable: dict[str, str]) -> str | None:
    try:
        return "".join(_written(read_external(name, data)))
    except (ValueError, RecursionError) as error:
        unreadable[name] = str(error)
        return None


def _more(xform: str, files: Mapping[str, bytes], unreadable: dict[str, str]) -> Iterator[str]:
    """Walk the instances that an XForm lacks."""
    for name in dict.fromkeys(_searched(xform)):
        file = f"{name}.csv"
        known = any(mark in xform for mark in (f'/{file}"', f"/{file}'"))
        content = _content(file, files[file], unreadable) if file in files and not known else None
        if content is not None:
            source = escape(f"{_FILE}-csv/{file}", attribute=True)
            yield f'<instance id="{escape(file, attribute=True)}" src="{source}">{content}</instance>'
    if ITEMSETS in files:
        for name, root in itemset_lists(files[ITEMSETS]).items():
            written = escape(name, attribute=True)
            if f'<instance id="{written}"' not in xform:
                yield f'<instance id="{written}">{"".join(_written(root))}</instance>'


def _with_more(xform: str, instances: str) -> str:
    end = list(_MODEL_END.finditer(xform))[-1:] if instances else []
    return xform[: end[0].start()] + instances + xform[end[0].start() :] if end else xform


def _written(node: XmlNode) -> Iterator[str]:
    """Write an element whose texts are joined."""
    attributes = "".join(
        f' {name.rpartition(":")[2]}="{escape(text, attribute=True)}"'
        for name, text in (node.written or {}).items()
    )
    yield f"<{node.local}{attributes}>"
    if node.children:
        for child in node.children:
            yield from _written(child)
    else:
        yield escape(node.text or "")
    yield f"</{node.local}>"
