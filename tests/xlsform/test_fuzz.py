"""Whatever a file holds, it is opened or refused in words: no crash, no hang.

A few dozen examples of each kind run with the other tests. ``TOUCHAUDIT_FUZZ=20000`` runs as many.
"""

from __future__ import annotations

import io
import os
import time
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from functools import lru_cache

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from touchaudit.errors import FormError
from touchaudit.services.checklist_check import check
from touchaudit.xlsform import FormDefinition, FormSession, open_form
from touchaudit.xlsform.audit import read_audit
from touchaudit.xlsform.export import workbook
from touchaudit.xlsform.packing import packed
from touchaudit.xlsform.sheets import read_sheets
from touchaudit.xlsform.submission_in import read_submission
from touchaudit.xlsform.template import starter
from touchaudit.xlsform.xpath import XPathError, evaluate
from touchaudit.xlsform.xpath.registry import FUNCTIONS

from .making import NOW, run, xform

EXAMPLES = int(os.environ.get("TOUCHAUDIT_FUZZ", "20"))
SECONDS = 6.0  # of processor time that one example may take
PHASES = (Phase.explicit, Phase.reuse, Phase.generate)  # what is slow takes for ever to be made small
fuzz = settings(max_examples=EXAMPLES, deadline=None, phases=PHASES, suppress_health_check=list(HealthCheck))


@contextmanager
def quick() -> Iterator[None]:
    begun = time.process_time()
    yield
    assert time.process_time() - begun < SECONDS


def opened(content: bytes, name: str) -> None:
    """Open, start, look at everything and write: each works or is refused in words, as the check says."""
    with quick():
        checked = check(content, name)
        assert checked.usable or all(str(problem).strip() for problem in checked.problems)
        try:
            form = open_form(content, file_name=name)
            usable = read_audit(content, file_name=name) is not None
        except FormError as error:
            assert error.problems
            assert not checked.usable
            return
        assert checked.usable is usable
        try:
            session = FormSession(form, now=lambda: NOW)
            dict(session.nodes())
            session.questions()
            session.submission_xml()
        except FormError as error:
            assert all(problem.strip() for problem in error.problems)


# ------------------------------------------------------------------ expressions

LEAVES = st.sampled_from(
    [
        *("1", "0", "-1", "1.5", ".5", "1e9", "99999999999999999999", "0 div 0", "1 div 0", "-1 div 0"),
        *("''", "'a'", "'2026-03-06'", "'2026-13-41T99:00'", "'10:00'", "'1 2; 3 4; 5 6'", "'(a+)+'", "'🥰'"),
        *("/data/a", "/data/r/b", "../b", ".", "..", "/", "//b", "*", "@id", "/data/r[2]/b", "/data/none"),
        *(
            "current()",
            "current()/..",
            "instance('i')/root/item",
            "position(..)",
            "today()",
            "'%Y-%q'",
            "'['",
        ),
    ]
)
NAMES = st.sampled_from(sorted(FUNCTIONS))
OPERATORS = st.sampled_from(
    ["+", "-", "*", " div ", " mod ", "=", "!=", "<", ">=", " and ", " or ", "|", "/", "//"]
)


def _larger(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    calls = st.builds(lambda name, some: f"{name}({', '.join(some)})", NAMES, st.lists(inner, max_size=5))
    joined = st.builds(lambda a, operator, b: f"{a}{operator}{b}", inner, OPERATORS, inner)
    narrowed = st.builds(lambda a, b: f"{a}[{b}]", inner, inner)
    return st.one_of(calls, joined, narrowed, inner.map("({})".format), inner.map("-{}".format))


EXPRESSIONS = st.one_of(
    st.recursive(LEAVES, _larger, max_leaves=12),
    st.text(alphabet="abr1 '\"()[]/.@*|+-=<>!,:$andivmo\n\té", max_size=40),
)
RESULTS = st.sampled_from(["number", "string", "boolean", "nodes"])
XML = (
    "<data id='x'><a>1</a><r><b>2</b></r><r><b>x y</b></r>"
    "<instance id='i'><root><item>q</item></root></instance></data>"
)


@fuzz
@given(EXPRESSIONS, RESULTS)
def test_any_expression_gives_a_value_or_is_refused(expression: str, result: str) -> None:
    with quick():
        try:
            evaluate(expression, xml=XML, context="/data[1]/r[2]/b[1]", result=result, now=NOW)
        except XPathError as error:
            assert str(error).strip()


def attribute(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace('"', "&quot;")


ROLES = st.sampled_from(["calculate", "relevant", "constraint", "required", "readonly"])
PLACES = st.sampled_from(["/data/a", "/data/c", "/data/r", "/data/r/b", "/data/r/q/e"])
REFS = st.sampled_from(
    ["/data/a", "/data/c", "/data/r[1]/b", "/data/r[2]/b", "/data/r[1]/q[1]/e", "/data", "x"]
)
ANSWERS = st.one_of(
    st.sampled_from(
        ["", "0", "3", "-1", "2.5", "a", "a b", "2026-03-06", "10:00:00.000Z", "1 2 3 4", "NaN", "9" * 50]
    ),
    st.text(max_size=12),
)
GESTURES = st.one_of(
    st.tuples(st.just("answer"), REFS, ANSWERS),
    st.tuples(st.just("add"), st.sampled_from(["/data/r", "/data/r[1]/q"]), st.just("")),
    st.tuples(
        st.just("remove"), st.sampled_from(["/data/r[1]", "/data/r[2]", "/data/r[1]/q[1]"]), st.just("")
    ),
)


@fuzz
@given(
    st.lists(st.tuples(PLACES, ROLES, EXPRESSIONS), max_size=4),
    EXPRESSIONS,
    EXPRESSIONS,
    st.sampled_from(
        ["int", "decimal", "string", "date", "dateTime", "time", "geopoint", "geoshape", "boolean"]
    ),
    st.lists(GESTURES, max_size=6),
)
def test_any_form_runs_or_is_refused(
    binds: list[tuple[str, str, str]],
    count: str,
    choices: str,
    kind: str,
    gestures: list[tuple[str, str, str]],
) -> None:
    given_binds = "".join(f'<bind nodeset="{ref}" {role}="{attribute(text)}"/>' for ref, role, text in binds)
    source = xform(
        '<a>1</a><c/><r jr:template=""><b/><q jr:template=""><e/></q></r><r><b/><q><e/></q></r>',
        f'<bind nodeset="/data/a" type="{kind}"/>{given_binds}'
        '<instance id="i"><root><item>q</item></root></instance>'
        f'<setvalue event="odk-instance-first-load" ref="/data/c" value="{attribute(choices)}"/>',
        f'<input ref="/data/a"><label>A <output value="{attribute(count)}"/></label></input>'
        f'<select ref="/data/c"><itemset nodeset="{attribute(choices)}"><value ref="."/></itemset></select>'
        '<repeat nodeset="/data/r"><input ref="/data/r/b"/>'
        f'<repeat nodeset="/data/r/q" jr:count="{attribute(count)}"><input ref="/data/r/q/e"/></repeat>'
        "</repeat>",
    )
    with quick():
        try:
            session = run(FormDefinition.from_xform(source))
        except FormError as error:
            assert error.problems
            return
        for gesture, ref, value in gestures:
            try:
                if gesture == "answer":
                    session.answer(ref, value)
                else:
                    (session.add_repeat if gesture == "add" else session.remove_repeat)(ref)
            except FormError as error:
                assert error.problems
            dict(session.nodes())
        session.submission_xml()
        run(session.form, saved=session.saved())


# ------------------------------------------------------------------ files

CHUNKS = st.one_of(
    st.binary(max_size=6),
    st.sampled_from(
        [
            *(
                b"<",
                b">",
                b"/>",
                b"&",
                b"&#0;",
                b"&x;",
                b"]]>",
                b"<!--",
                b"<![CDATA[",
                b"<?x",
                b"\x00",
                b"\xff\xfe",
            ),
            *(
                b"|",
                b"||",
                b"\\|",
                b'"',
                b"${",
                b"${a}",
                b"${last-saved#a}",
                b"\n",
                b"\r",
                b",",
                b"begin_repeat",
            ),
            *(
                b"end_group",
                b"select_one ",
                b"9" * 400,
                b"(" * 150,
                b"search('",
                b"jr://file/x.csv",
                b"xmlns:a='b'",
            ),
        ]
    ),
)


@st.composite
def damaged(draw: st.DrawFn, source: bytes) -> bytes:
    """Bytes with some parts taken out, put in or put elsewhere."""
    for _ in range(draw(st.integers(1, 4))):
        begin = draw(st.integers(0, len(source)))
        end = draw(st.integers(begin, min(len(source), begin + draw(st.sampled_from([0, 1, 8, 200])))))
        source = source[:begin] + draw(CHUNKS) + source[end:]
    return source


SMALL = """
| survey |
| | type | name | label | relevant | weight |
| | select_one yn | a | A | | 2 |
| | integer | b | B | ${a} = 'yes' | |
| choices |
| | list_name | name | label | score |
| | yn | yes | Yes | 1 |
| | yn | no | No | 0 |
"""


@lru_cache(maxsize=1)
def starters() -> dict[str, bytes]:
    made = datetime(2026, 1, 1, tzinfo=UTC)
    text = starter(".md", made)
    form = xform(
        '<a/><r jr:template=""><b/></r><c/>',
        '<itext><translation lang="en"><text id="t"><value>T <output value="/data/a"/></value></text>'
        '</translation></itext><instance id="i"><root><item><name>x</name></item></root></instance>'
        '<instance id="f" src="jr://file-csv/f.csv"/>'
        '<bind nodeset="/data/a" relevant="/data/r/b = 1" type="int"/>'
        "<bind nodeset=\"/data/c\" calculate=\"pulldata('f', 'b', 'a', /data/a)\"/>"
        '<setvalue event="xforms-value-changed" ref="/data/c">x</setvalue>',
        '<repeat nodeset="/data/r" jr:count="2"><select1 ref="/data/r/b"><label ref="jr:itext(\'t\')"/>'
        '<itemset nodeset="randomize(instance(\'i\')/root/item, 4)"><value ref="name"/><label ref="name"/>'
        "</itemset></select1></repeat>",
    ).encode()
    sheets = read_sheets(text, "a.md")
    rows = [
        f"{sheet.name}\n"
        + "\n".join(
            ",".join(["", *(f'"{cell}"' for cell in line)])
            for line in [sheet.columns, *([row[column] for column in sheet.columns] for row in sheet.rows)]
        )
        for sheet in sheets.values()
    ]
    return {
        "a.md": text,
        "a.xlsx": workbook(read_sheets(SMALL.encode(), "a.md"), made),
        "a.csv": "\n".join(rows).encode(),
        "a.xml": form,
        "a.zip": packed(form, "a.xml", {"f.csv": b"a,b\n1,2\n"})[0],
    }


@pytest.mark.parametrize("name", ["a.md", "a.csv", "a.xml", "a.xlsx", "a.zip"])
@fuzz
@given(data=st.data())
def test_damaged_files_are_opened_or_refused(name: str, data: st.DataObject) -> None:
    content = data.draw(damaged(starters()[name]))
    opened(content, name)


@fuzz
@given(data=st.data())
def test_damaged_parts_of_a_workbook_are_read_or_refused(data: st.DataObject) -> None:
    stream = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(starters()["a.xlsx"])) as whole, zipfile.ZipFile(stream, "w") as broken:
        chosen = data.draw(st.sampled_from(sorted(whole.namelist())))
        for name in whole.namelist():
            content = whole.read(name)
            broken.writestr(name, data.draw(damaged(content)) if name == chosen else content)
    opened(stream.getvalue(), "a.xlsx")


CELLS = st.one_of(
    st.sampled_from(
        [
            *(
                "",
                "",
                "a",
                "b",
                "yn",
                "text",
                "integer",
                "note",
                "calculate",
                "range",
                "rank yn",
                "select_one yn",
            ),
            *(
                "select_multiple yn or_other",
                "select_one_from_file f.csv",
                "select_one ${a}",
                "geoshape",
                "audit",
            ),
            *(
                "begin_group",
                "end_group",
                "begin_repeat",
                "end_repeat",
                "begin_score",
                "end_score",
                "score__row",
            ),
            *(
                "${a}",
                "${b} + 1",
                "${a",
                ". > ${b}",
                "yes",
                "1 +",
                "position(..)",
                "once(random())",
                "a b",
                "é",
            ),
            *(
                "start=1 end=7 step=0",
                "seed=${a} randomize=true",
                "value=x label=y",
                "1",
                "-1",
                "4h",
                "note photo",
            ),
            *(
                "photo",
                "trigger",
                "file",
                "csv-external",
                "start-geopoint",
                "background-audio",
                "entity",
                "hidden",
            ),
        ]
    ),
    st.text(max_size=6),
)
HEADERS = st.sampled_from(
    [
        *(
            "type",
            "name",
            "label",
            "label::fr",
            "hint",
            "relevant",
            "constraint",
            "calculation",
            "required",
            "default",
        ),
        *(
            "repeat_count",
            "choice_filter",
            "appearance",
            "parameters",
            "trigger",
            "weight",
            "target",
            "critical",
        ),
        *(
            "evidence",
            "role",
            "score",
            "is_na",
            "list_name",
            "read_only",
            "media::image",
            "bind::type",
            "body::x",
            "x y",
        ),
        *(
            "form_id",
            "form_title",
            "version",
            "default_language",
            "stage",
            "public_key",
            "instance_name",
            "save_to",
        ),
    ]
)


@st.composite
def sheet(draw: st.DrawFn, name: str, first: tuple[str, ...]) -> str:
    columns = [*first, *draw(st.lists(HEADERS, max_size=5))]
    rows = draw(st.lists(st.lists(CELLS, min_size=len(columns), max_size=len(columns)), max_size=7))
    lines = [f"| {name} |", *(f"| | {' | '.join(cells)} |" for cells in [columns, *rows])]
    return "\n".join(line.replace("\n", " ") if place else line for place, line in enumerate(lines)) + "\n"


@fuzz
@given(
    sheet("survey", ("type", "name", "label")),
    sheet("choices", ("list_name", "name", "label")),
    st.one_of(st.just(""), sheet("settings", ("form_id",)), sheet("entities", ("list_name", "label"))),
)
def test_any_workbook_is_opened_or_refused(survey: str, choices: str, more: str) -> None:
    content = (survey + choices + more).encode("utf-8", "replace")
    opened(content, "a.md")


@fuzz
@given(st.data(), st.sampled_from(["f.csv", "f.xml", "f.geojson", "itemsets.csv"]))
def test_damaged_data_files_leave_the_form_usable(data: st.DataObject, name: str) -> None:
    whole = {
        "f.csv": b'a,b\n1,"2"\n3,4\n',
        "f.xml": b"<root><item><a>1</a><b at='x'>2</b></item></root>",
        "f.geojson": b'{"features": [{"id": 1, "geometry": {"type": "Point", "coordinates": [1, 2]}}]}',
        "itemsets.csv": b"list_name,name,label\nx,1,One\n",
    }[name]
    source = xform(
        "<a>1</a>",
        f'<instance id="f" src="jr://file/{name}"/>'
        "<bind nodeset=\"/data/a\" calculate=\"pulldata('f', 'b', 'a', 1)\"/>",
    )
    with quick():
        form = FormDefinition.from_xform(source, attachments={name: data.draw(damaged(whole))})
        dict(run(form).nodes())
        dict(run(FormDefinition.from_xform(form.xform)).nodes())


@fuzz
@given(st.data())
def test_damaged_submissions_are_read_or_refused(data: st.DataObject) -> None:
    form = open_form(starters()["a.xml"], file_name="a.xml")
    whole = FormSession(form).submission_xml().encode()
    with quick():
        try:
            FormSession(form, saved=read_submission(data.draw(damaged(whole)), form).saved)
        except FormError as error:
            assert error.problems


# ------------------------------------------------------------------ too much of everything

DEEP = "".join(f"<g{n}>" for n in range(150)) + "<a/>" + "".join(f"</g{n}>" for n in reversed(range(150)))


@pytest.mark.parametrize(
    "source",
    [
        xform("<a/>", f'<bind nodeset="/data/a" calculate="{"1 + " * 250_000}1"/>'),
        xform("<a/>", f'<bind nodeset="/data/a" calculate="{"(" * 50_000}1"/>'),
        xform("<a/>", f'<bind nodeset="/data/a" calculate="{"not(" * 9_000}1{")" * 9_000}"/>'),
        xform("<a/>", f'<bind nodeset="/data/a" calculate="{"-" * 90_000}1"/>'),
        xform("<a/>", f'<bind nodeset="/data/a" calculate="{"/a" * 9_000}"/>'),
        xform("<a/>", f'<bind nodeset="/data/a" calculate="/data{"[1]" * 9_000}"/>'),
        xform("<a/>", f'<bind nodeset="/data/a" calculate="concat({"1," * 9_000}1)"/>'),
        xform(DEEP),
        xform(
            "<r><a/></r>",
            "",
            '<repeat nodeset="/data/r" jr:count="999999999999"><input ref="/data/r/a"/></repeat>',
        ),
        xform(
            "<r><a/></r>",
            "",
            '<repeat nodeset="/data/r" jr:count="1 div 0"><input ref="/data/r/a"/></repeat>',
        ),
        xform(
            "<r><q><a/></q></r>",
            "",
            '<repeat nodeset="/data/r" jr:count="9999"><repeat nodeset="/data/r/q" jr:count="9999">'
            '<input ref="/data/r/q/a"/></repeat></repeat>',
        ),
        xform(
            "<a/>",
            f"<bind nodeset=\"/data/a\" calculate=\"regex('{'a' * 40}!', '(a|a)*(a+)+')\"/>",
        ),
        xform("<a/>", '<bind nodeset="/data/a" calculate="string-length(uuid(99999999))"/>'),
        xform("<a/>", '<bind nodeset="/data/a" calculate="round(1.5, 999999999)"/>'),
        xform("<a/>", f'<bind nodeset="/data/a" calculate="count({"//*" * 12})"/>'),
        "<!DOCTYPE h SYSTEM 'file:///etc/passwd'>" + xform("<a/>"),
        "<!DOCTYPE h [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>" + xform("<a>&x;</a>"),
        xform("<a/>" * 5_000),
        xform("<a/>", '<bind nodeset="/data/a"/>' * 5_000),
    ],
    ids=range(19),
)
def test_too_much_is_refused_or_done_at_once(source: str) -> None:
    with quick():
        try:
            assert len(FormSession(open_form(source.encode(), file_name="a.xml")).nodes()) > 1
        except FormError as error:
            assert error.problems
