"""The check of a checklist's file: everything that is wrong or odd with it, at once."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path

from touchaudit.errors import FormError
from touchaudit.xlsform import FormDefinition, open_form
from touchaudit.xlsform.audit import read_audit
from touchaudit.xlsform.audit_columns import AuditColumns
from touchaudit.xlsform.lint import Outline, Remark, in_order, lint
from touchaudit.xlsform.lint.placing import new_ones, placed
from touchaudit.xlsform.lint.summary import Summary, summarise, summary_of_xform
from touchaudit.xlsform.opening import with_data
from touchaudit.xlsform.packing import unpacked
from touchaudit.xlsform.sheets import read_sheets

_UNSCORED = "an XForm carries no points, so nothing is scored; open the workbook that it was made from."


@dataclass(frozen=True, slots=True)
class Checked:
    """What a check found: problems keep the checklist from being used, warnings do not.

    ``summary`` is there if the checklist can be used.
    """

    file_name: str
    problems: tuple[Remark, ...]
    warnings: tuple[Remark, ...]
    summary: Summary | None

    @property
    def usable(self) -> bool:
        """Whether the checklist can be walked with."""
        return not self.problems


def check_file(path: Path) -> Checked:
    """Check a checklist: .xlsx .xlsm .xls .csv .md, XForm .xml, or a .zip; data files beside it are read."""
    try:
        content, name = with_data(path)
    except FormError as error:
        return _checked(path.name, placed(error.problems, None, grave=True), None)
    return replace(check(content, name), file_name=path.name)


def check(content: bytes, file_name: str) -> Checked:
    """Check the content of a checklist's file.

    Cells, audit columns and the converted form are each read as far as they go, so that one mistake
    doesn't hide the next.
    """
    try:
        inside = unpacked(content, file_name).name
        if inside.lower().endswith(".xml"):
            return _check_xform(content, file_name)
        sheets = read_sheets(content, file_name)
    except FormError as error:
        return _checked(file_name, placed(error.problems, None, grave=True), None)
    remarks: list[Remark] = []
    audit = _audit(content, file_name, remarks)
    outline = Outline.of(sheets, audit, strict=inside.lower().endswith(".md"))
    remarks += new_ones(lint(outline), remarks)
    definition = _definition(content, file_name, outline, remarks)
    if audit is None or definition is None:
        return _checked(file_name, remarks, None)
    # Both readers can use it: whatever is odd about it, it can be walked with.
    odd = [replace(remark, grave=False) for remark in remarks]
    title = definition.title or Path(inside).stem
    return _checked(file_name, odd, summarise(outline, audit, title))


def _audit(content: bytes, file_name: str, remarks: list[Remark]) -> AuditColumns | None:
    try:
        audit = read_audit(content, file_name=file_name)
    except FormError as error:
        remarks += placed(error.problems, None, grave=True)
        return None
    remarks += placed(audit.warnings, None, grave=False)
    return audit


def _definition(
    content: bytes, file_name: str, outline: Outline | None, remarks: list[Remark]
) -> FormDefinition | None:
    """Convert and read the form; what it complains of and nobody said yet joins the remarks."""
    try:
        definition = open_form(content, file_name=file_name)
    except FormError as error:
        found = placed(error.problems, outline, grave=True)
        known = [remark for remark in remarks if remark.grave]
        # Without a cell it can't be told from what is known: it is said only where nothing else is.
        remarks += [one for one in new_ones(found, known) if one.row or not known]
        return None
    remarks += new_ones(placed(definition.warnings, outline, grave=False), remarks)
    return definition


def _check_xform(content: bytes, file_name: str) -> Checked:
    remarks: list[Remark] = []
    definition = _definition(content, file_name, None, remarks)
    if definition is None:
        return _checked(file_name, remarks, None)
    remarks.append(Remark(_UNSCORED, grave=False))
    return _checked(file_name, remarks, summary_of_xform(definition))


def _checked(file_name: str, remarks: Iterable[Remark], summary: Summary | None) -> Checked:
    ordered = in_order(remarks)
    problems = tuple(remark for remark in ordered if remark.grave)
    return Checked(file_name, problems, tuple(one for one in ordered if not one.grave), summary)
