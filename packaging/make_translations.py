"""Bring the window's translations up to date: collect the texts, keep what is translated, compile.

    .venv/bin/python packaging/make_translations.py            # after texts changed
    .venv/bin/python packaging/make_translations.py --gaps     # only say what is missing

Texts in ``self.tr("...")`` are kept by class, as Qt looks them up. Texts that come from below the window
are kept under "words": the words of the craft, sayings, what *Undo* calls a gesture, and the parts of an
error. They are handed to Qt's lupdate as plain calls, for it finds neither a text inside an f-string nor one
below the window. Translate what is new in resources/translations/*.ts with Qt Linguist, then run this again.
"""

from __future__ import annotations

import argparse
import ast
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from xml.etree import ElementTree as Xml

from touchaudit.ui import words

ROOT = Path(__file__).resolve().parent.parent
TRANSLATIONS = ROOT / "resources" / "translations"
LANGUAGES = ("de", "fr", "es")
PACKAGE = ROOT / "touchaudit"
_KEEPERS = {"keep", "_keep", "_keep_photos", "_ended"}
_ERRORS = {
    "TouchAuditError",
    "StorageError",
    "DamagedError",
    "MovedError",
    "EvidenceError",
    "PaperError",
    "ReportError",
    "SettingsError",
    "TableError",
}
_TOOLS = "pyside6-"


@dataclass
class Module:
    """One module's tree, and what its names were set to."""

    tree: ast.Module
    names: dict[str, list[ast.expr]] = field(default_factory=dict)

    @classmethod
    def read(cls, path: Path) -> Module:
        """Parse a file."""
        tree = ast.parse(path.read_text("utf-8"))
        module = cls(tree)
        for node in ast.walk(tree):
            if isinstance(node, ast.Assign):
                for target in node.targets:
                    if isinstance(target, ast.Name):
                        module.names.setdefault(target.id, []).append(node.value)
            elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name) and node.value:
                module.names.setdefault(node.target.id, []).append(node.value)
        return module

    def texts(self, node: ast.expr, depth: int = 0) -> Iterator[str]:
        """Return every text an expression can be, as far as it is written in this module."""
        if depth > 4:
            return
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.value
        elif isinstance(node, ast.IfExp):
            yield from self.texts(node.body, depth + 1)
            yield from self.texts(node.orelse, depth + 1)
        elif isinstance(node, ast.Name):
            for value in self.names.get(node.id, ()):
                yield from self.texts(value, depth + 1)
        elif isinstance(node, ast.Subscript):
            yield from self.texts(node.value, depth + 1)
        elif isinstance(node, ast.Dict):
            for value in node.values:
                yield from self.texts(value, depth + 1)
        elif isinstance(node, ast.Tuple | ast.List):
            for value in node.elts:
                yield from self.texts(value, depth + 1)


@cache
def texts_from_below() -> frozenset[str]:
    """Return the texts under "words"."""
    found = set(words.sources()) | set(shipped_words())
    for path in PACKAGE.rglob("*.py"):
        found.update(_texts_of(Module.read(path)))
    return frozenset(found - {""})


def shipped_words() -> Iterator[str]:
    """Return what the library says of the shipped checklists: their titles, and the stages they are for."""
    for path in (ROOT / "forms").glob("*.md"):
        lines = path.read_text("utf-8").partition("| settings |")[2].split("\n")
        names, values = ([cell.strip() for cell in line.split("|")] for line in lines[1:3])
        settings = dict(zip(names, values, strict=True))
        yield settings["form_title"]
        yield settings["stage"].capitalize()


@cache
def texts_of_classes() -> frozenset[tuple[str, str]]:
    """Return class and text of every ``self.tr(...)``.

    Raises:
        ValueError: One is not written out, so nobody could translate it.
    """
    found: set[tuple[str, str]] = set()
    for path in (PACKAGE / "ui").rglob("*.py"):
        for klass in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(klass, ast.ClassDef):
                for call in ast.walk(klass):
                    if _called(call) == "tr":
                        found.add((klass.name, _written_out(call, path)))
    return frozenset(found)


def missing(ts: Path) -> list[str]:
    """Return what a translation lacks, as "class: text" of the code that is not finished in it."""
    done = {(context, text) for context, text, translated in messages(ts) if translated}
    wanted = texts_of_classes() | {(words.CONTEXT, text) for text in texts_from_below()}
    return sorted(f"{context}: {text}" for context, text in wanted - done)


def messages(ts: Path) -> Iterator[tuple[str, str, str]]:
    """Return context, source and finished translation ("" where there is none) of a .ts file."""
    for context in Xml.parse(ts).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is not None and translation.get("type") not in {"vanished", "obsolete"}:
                done = "" if translation.get("type") == "unfinished" else translation.text or ""
                yield context.findtext("name", ""), message.findtext("source", ""), done


def update(ts: Path) -> None:
    """Take new texts in and drop those that are gone."""
    texts = texts_of_classes() | {(words.CONTEXT, text) for text in texts_from_below()}
    with tempfile.TemporaryDirectory() as folder:
        calls = Path(folder) / "calls.py"
        lines = [f"QCoreApplication.translate({context!r}, {text!r})\n" for context, text in sorted(texts)]
        calls.write_text("".join(lines), "utf-8")
        languages = ["-source-language", "en", "-target-language", ts.stem[-2:]]
        _run("lupdate", str(calls), "-no-obsolete", "-locations", "none", *languages, "-ts", str(ts))


def release(ts: Path, qm: Path) -> None:
    """Compile a translation."""
    _run("lrelease", str(ts), "-qm", str(qm))


def main() -> int:
    """Bring all translations up to date; return 1 where texts are missing."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--gaps", action="store_true", help="only say what is missing")
    only_gaps = parser.parse_args().gaps
    status = 0
    for language in LANGUAGES:
        ts = TRANSLATIONS / f"touchaudit_{language}.ts"
        if not only_gaps:
            update(ts)
            release(ts, ts.with_suffix(".qm"))
        gaps = missing(ts)
        status |= bool(gaps)
        sys.stdout.write("".join(f"{language}  {gap}\n" for gap in gaps))
    return status


def _texts_of(module: Module) -> Iterator[str]:
    for call in ast.walk(module.tree):
        name = _called(call)
        if not isinstance(call, ast.Call) or not name:
            continue
        if name in {"Saying", "_tr", "say"} or _is_said(call):
            yield from module.texts(call.args[0]) if call.args else ()
        elif name in _KEEPERS:
            for argument in call.args:
                yield from (text for text in module.texts(argument) if text[:1].isupper())
        elif name in _ERRORS:
            for argument in (*call.args[:1], *(word.value for word in call.keywords)):
                yield from (text for text in module.texts(argument) if " " in text)
        elif name == "__init__":  # what every error of a kind says is safe, and what to do
            for word in call.keywords:
                yield from module.texts(word.value) if word.arg in {"safe", "todo"} else ()


def _called(node: ast.AST) -> str:
    """Return the name of what is called, without what it belongs to."""
    if not isinstance(node, ast.Call):
        return ""
    if isinstance(node.func, ast.Attribute):
        return node.func.attr
    return node.func.id if isinstance(node.func, ast.Name) else ""


def _is_said(call: ast.Call) -> bool:
    """Return whether this is ``words.said("text")``."""
    match call.func:
        case ast.Attribute(value=ast.Name(id="words"), attr="said"):
            return True
    return False


def _written_out(call: ast.AST, path: Path) -> str:
    """Return the text of ``self.tr("text")``; any other form would escape lupdate, or Qt when it runs."""
    match call:
        case ast.Call(
            func=ast.Attribute(value=ast.Name(id="self")), args=[ast.Constant(value=str(text)), *_]
        ):
            return text
    raise ValueError(f'{path.name}:{getattr(call, "lineno", 0)}: write self.tr("the text itself")')


def _run(tool: str, *arguments: str) -> None:
    program = Path(sys.executable).with_name(f"{_TOOLS}{tool}")
    subprocess.run([str(program), *arguments], check=True, stdout=subprocess.DEVNULL, cwd=ROOT)


if __name__ == "__main__":
    sys.exit(main())
