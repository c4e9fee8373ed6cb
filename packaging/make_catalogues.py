"""Bring the report's catalogues up to date: collect the sentences, keep what is translated, drop the rest.

    python3 packaging/make_catalogues.py            # after sentences changed; then fill in what is empty
    python3 packaging/make_catalogues.py --gaps     # only say what is missing

A sentence is collected where it is told: ``tell("…")``, ``tell_n(n, "…", "…")`` and ``counted``, as a saying
of the craft, as the heading of a column or sheet, as the name of a section or the stamp of an edition. It may
come from a constant, also one of another module, or from a loop over one.
"""

from __future__ import annotations

import argparse
import ast
import json
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from string import Formatter

ROOT = Path(__file__).resolve().parent.parent
CATALOGUES = ROOT / "resources" / "report"
LANGUAGES = ("de", "fr", "es")
SPOKEN = ("domain", "charts", "reports", "exchange", "services/exports.py", "services/cribs.py")
"""Where sentences are told, within the package."""

SAYINGS = {"hotspots.py", "derivation.py", "derivation_agreement.py", "derivation_steps.py"}
"""Modules of the craft whose sayings are printed; all others only the window shows."""

_TOLD = {
    "tell": (0,),
    "tell_n": (1, 2),
    "counted": (1, 2),
    "Saying": (0,),
    "Column": (0,),
    "sheet": (0,),
    "say": (0,),
}
_NAMED = {"Section": (1, ""), "Edition": (None, "stamp"), "RegisterSheet": (0, "")}
_DEEPEST = 5


@dataclass
class Sentences:
    """All modules that tell anything, and what the names in them were set to."""

    trees: list[tuple[str, ast.Module]] = field(default_factory=list)
    names: dict[str, list[ast.expr]] = field(default_factory=dict)

    @classmethod
    def read(cls, package: Path) -> Sentences:
        """Parse the modules."""
        known = cls()
        for part in SPOKEN:
            place = package / part
            for path in sorted(place.rglob("*.py")) if place.is_dir() else [place]:
                tree = ast.parse(path.read_text("utf-8"))
                known.trees.append((path.name, tree))
                for name, value in _settings(tree):
                    known.names.setdefault(name, []).append(value)
        return known

    def collect(self) -> list[str]:
        """Return every sentence that can be told, in order."""
        found = {text for name, tree in self.trees for text in self._of(name, tree)}
        return sorted(found - {""})

    def _of(self, module: str, tree: ast.Module) -> Iterator[str]:
        loops = [(ast.dump(node.target), node.iter) for node in ast.walk(tree) if _loops(node)]
        for call in ast.walk(tree):
            if not isinstance(call, ast.Call):
                continue
            name = _called(call)
            if name == "Saying" and module not in SAYINGS:
                continue
            for place in _TOLD.get(name, ()):
                if place < len(call.args):
                    yield from self._texts(call.args[place], loops)
            place, word = _NAMED.get(name, (None, ""))
            if place is not None:
                yield from self._texts(call.args[place], loops)
            for keyword in call.keywords:
                if word and keyword.arg == word:
                    yield from self._texts(keyword.value, loops)

    def _texts(self, node: ast.expr, loops: list[tuple[str, ast.expr]], depth: int = 0) -> Iterator[str]:
        """Return every text that an expression can be."""
        if depth > _DEEPEST:
            return
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.value
        elif isinstance(node, ast.Name):
            values = self.names.get(node.id, [])
            values = values or [inner for target, inner in loops if f"id='{node.id}'" in target]
            for value in values:
                yield from self._texts(value, loops, depth + 1)
        else:
            for part in _parts(node):
                yield from self._texts(part, loops, depth + 1)


def _settings(tree: ast.Module) -> Iterator[tuple[str, ast.expr]]:
    """Return name and value of each constant of a module."""
    for node in tree.body:
        if isinstance(node, ast.Assign):
            for target in node.targets:
                if isinstance(target, ast.Name):
                    yield target.id, node.value
                elif isinstance(target, ast.Tuple) and isinstance(node.value, ast.Tuple):
                    for one, value in zip(target.elts, node.value.elts, strict=False):
                        if isinstance(one, ast.Name):
                            yield one.id, value
        elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name) and node.value:
            yield node.target.id, node.value


def _loops(node: ast.AST) -> bool:
    return isinstance(node, ast.For | ast.comprehension)


def _parts(node: ast.expr) -> list[ast.expr]:
    if isinstance(node, ast.IfExp):
        return [node.body, node.orelse]
    if isinstance(node, ast.Subscript):
        return [node.value]
    if isinstance(node, ast.Dict):
        return list(node.values)
    if isinstance(node, ast.Tuple | ast.List):
        return list(node.elts)
    if isinstance(node, ast.Call) and _called(node) == "enumerate":
        return node.args[:1]
    return []


def _called(call: ast.Call) -> str:
    function = call.func
    return function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")


def places(text: str) -> list[str]:
    """Return the names in braces of a sentence."""
    return sorted(name for _, name, _, _ in Formatter().parse(text) if name is not None)


def read(language: str) -> dict[str, str]:
    """Return a catalogue."""
    path = CATALOGUES / f"{language}.json"
    return json.loads(path.read_text("utf-8")) if path.exists() else {}


def faults(language: str, wanted: list[str]) -> list[str]:
    """Return what is wrong with a catalogue: missing, out of date, or a figure lost."""
    known = read(language)
    return [
        *(f"{language}  missing: {text}" for text in wanted if not known.get(text)),
        *(f"{language}  out of date: {text}" for text in known if text not in set(wanted)),
        *(
            f"{language}  loses a figure: {text}"
            for text, told in known.items()
            if told and places(text) != places(told)
        ),
    ]


def main() -> int:
    """Bring all catalogues up to date; return 1 where sentences are missing."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--gaps", action="store_true", help="only say what is missing")
    only_gaps = parser.parse_args().gaps
    wanted = Sentences.read(ROOT / "touchaudit").collect()
    status = 0
    for language in LANGUAGES:
        if not only_gaps:
            known = read(language)
            CATALOGUES.mkdir(exist_ok=True)
            told = json.dumps({text: known.get(text, "") for text in wanted}, ensure_ascii=False, indent=1)
            (CATALOGUES / f"{language}.json").write_text(f"{told}\n", "utf-8")
        wrong = faults(language, wanted)
        status |= bool(wrong)
        sys.stdout.write("".join(f"{line}\n" for line in wrong))
    return status


if __name__ == "__main__":
    sys.exit(main())
