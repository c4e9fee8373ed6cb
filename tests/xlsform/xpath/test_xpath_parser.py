"""Reading expressions: what they mean, and what is refused."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from touchaudit.xlsform.xpath import XPathError
from touchaudit.xlsform.xpath.ast import (
    And,
    Call,
    Compare,
    Expression,
    Filter,
    KindTest,
    NameTest,
    Negate,
    Number,
    Or,
    Path,
    Product,
    Step,
    Sum,
    Text,
    Union,
)
from touchaudit.xlsform.xpath.parser import parse


def name(text: str) -> Path:
    return Path(None, (Step("child", NameTest("", text)),))


A, B, C = name("a"), name("b"), name("c")


@pytest.mark.parametrize(
    ("text", "tree"),
    [
        ("a + b * c", Sum(A, (("+", Product(B, (("*", C),))),))),
        ("(a + b) * c", Product(Sum(A, (("+", B),)), (("*", C),))),
        ("a - b + c", Sum(A, (("-", B), ("+", C)))),
        ("a or b and c", Or((A, And((B, C))))),
        ("a = b != c", Compare("!=", Compare("=", A, B), C)),
        ("a < b + c", Compare("<", A, Sum(B, (("+", C),)))),
        ("-a", Negate(A)),
        ("--1", Negate(Negate(Number(1)))),
        ("-1", Number(-1)),
        ("a | b", Union((A, B))),
        ("(a)[1]", Filter(A, (Number(1),))),
        ("f(a, 'x')", Call("f", (A, Text("x")))),
        ("/", Path("/", ())),
    ],
)
def test_precedence_and_chains(text: str, tree: Expression) -> None:
    assert parse(text) == tree


@pytest.mark.parametrize(
    ("text", "steps"),
    [
        ("..", (Step("parent", KindTest("node")),)),
        ("@id", (Step("attribute", NameTest("", "id")),)),
        ("p:*", (Step("child", NameTest("p", "*")),)),
        ("child::a[b]", (Step("child", NameTest("", "a"), (B,)),)),
        ("a//b", (*A.steps, Step("descendant-or-self", KindTest("node")), *B.steps)),
        ("processing-instruction('x')", (Step("child", KindTest("processing-instruction", "x")),)),
    ],
)
def test_steps(text: str, steps: tuple[Step, ...]) -> None:
    assert parse(text) == Path(None, steps)


@pytest.mark.parametrize(
    ("tight", "loose"),
    [
        ("1div1", "1 div 1"),
        ("1and1", "1 and 1"),
        ("2mod.5", "2 mod .5"),
        ("a*b", "a * b"),
        ("* * *", "*  *\n*"),
        ("../n+1", "../n + 1"),
        ("today()-1", "today() - 1"),
        ("div div mod", "(div) div (mod)"),
        ("a[. >1]", "a[.>1]"),
    ],
)
def test_no_space_is_needed_where_it_is_clear(tight: str, loose: str) -> None:
    assert parse(tight) == parse(loose)


def test_a_minus_within_a_name_belongs_to_it() -> None:
    assert parse("a-b") == name("a-b")
    assert parse("a -b") == Sum(A, (("-", B),))


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "a b",
        "1 And 1",
        "1 OR 1",
        "f(",
        "f(a,)",
        "a[",
        "a]",
        "a +",
        "'x",
        '"',
        "£",
        "a:",
        "..a",
        "/ /",
        "foo::a",
        "$x",
        "@",
        "a | ",
        "1 2",
        "()",
        "a/",
        "//",
        "[1]",
        "f(a b)",
        "!=",
        "a==b",
        "a,b",
    ],
)
def test_malformed_expressions_are_refused(text: str) -> None:
    with pytest.raises(XPathError) as caught:
        parse(text)
    assert caught.value.what


def test_the_trouble_is_shown_where_it_is() -> None:
    with pytest.raises(XPathError, match="instead of “\\)”"):
        parse("if(a, b, )")
    with pytest.raises(XPathError, match="never closed"):
        parse("a = 'yes")


@pytest.mark.parametrize(
    "text", ["(" * 1000 + "1" + ")" * 1000, "-(" * 5000, "a[" * 500, "f(" * 500, "1=" * 5000 + "1"]
)
def test_deep_nesting_is_refused_at_once(text: str) -> None:
    begun = time.perf_counter()
    with pytest.raises(XPathError):
        parse(text)
    assert time.perf_counter() - begun < 1


def test_a_huge_expression_is_refused_at_once() -> None:
    begun = time.perf_counter()
    with pytest.raises(XPathError, match="longer than"):
        parse("1+" * 500_000 + "1")
    assert time.perf_counter() - begun < 0.1


def test_a_long_chain_is_flat() -> None:
    tree = parse("+".join(["a"] * 20_000))
    assert isinstance(tree, Sum)
    assert len(tree.rest) == 19_999


# ------------------------------------------------------------------ round trip

NAMES = st.from_regex(r"[a-z_][a-z0-9_.-]{0,6}", fullmatch=True)
TESTS = st.one_of(
    st.builds(NameTest, st.sampled_from(("", "p")), NAMES | st.just("*")),
    st.sampled_from((KindTest("node"), KindTest("text"), KindTest("processing-instruction", "x"))),
)
LEAVES = st.one_of(
    st.floats(min_value=0, max_value=1e9, allow_nan=False).map(lambda n: Number(round(n, 3))),
    st.text(alphabet='ab ]"(', max_size=4).map(Text),
)


def _steps(inner: st.SearchStrategy[Expression]) -> st.SearchStrategy[Step]:
    axes = st.sampled_from(("child", "attribute", "parent", "self", "ancestor", "descendant"))
    return st.builds(Step, axes, TESTS, st.lists(inner, max_size=1).map(tuple))


def _grown(inner: st.SearchStrategy[Expression]) -> st.SearchStrategy[Expression]:
    pairs = st.lists(st.tuples(st.sampled_from("+-"), inner), min_size=1, max_size=2).map(tuple)
    factors = st.lists(st.tuples(st.sampled_from(("*", "div", "mod")), inner), min_size=1, max_size=2)
    several = st.lists(inner, min_size=2, max_size=3).map(tuple)
    paths = st.lists(_steps(inner), min_size=1, max_size=2).map(tuple)
    return st.one_of(
        st.builds(Call, NAMES.filter(lambda n: n not in ("node", "text", "comment")), several),
        st.builds(Path, st.sampled_from((None, "/")), paths),
        st.builds(And, several),
        st.builds(Or, several),
        st.builds(Sum, inner, pairs),
        st.builds(Product, inner, factors.map(tuple)),
        st.builds(Compare, st.sampled_from(("=", "!=", "<", "<=", ">", ">=")), inner, inner),
        st.builds(Union, several),
        st.builds(Negate, inner.filter(lambda tree: not isinstance(tree, Number))),
        st.builds(Filter, inner, st.lists(inner, min_size=1, max_size=2).map(tuple)),
    )


def written(tree: Expression) -> str:
    """Write a tree with a bracket around everything, so that reading it leaves no choice."""
    if isinstance(tree, Number):
        return f"{tree.value:.3f}"
    if isinstance(tree, Text):
        return f"'{tree.value}'"
    if isinstance(tree, Call):
        return f"{tree.name}({', '.join(map(written, tree.arguments))})"
    if isinstance(tree, Path):
        return ("/" if tree.start == "/" else "") + "/".join(map(_written_step, tree.steps))
    if isinstance(tree, Filter):
        return f"({written(tree.base)}){_written_predicates(tree.predicates)}"
    if isinstance(tree, Negate):
        return f"-({written(tree.operand)})"
    if isinstance(tree, And | Or | Union):
        word = {And: " and ", Or: " or ", Union: " | "}[type(tree)]
        return word.join(f"({written(part)})" for part in tree.parts)
    if isinstance(tree, Compare):
        return f"({written(tree.left)}) {tree.operator} ({written(tree.right)})"
    rest = "".join(f" {sign} ({written(part)})" for sign, part in tree.rest)
    return f"({written(tree.first)}){rest}"


def _written_step(step: Step) -> str:
    test = step.test
    if isinstance(test, KindTest):
        text = f"{test.kind}({repr(test.target) if test.target else ''})"
    else:
        text = f"{test.prefix}:{test.local}" if test.prefix else test.local
    return f"{step.axis}::{text}{_written_predicates(step.predicates)}"


def _written_predicates(predicates: tuple[Expression, ...]) -> str:
    return "".join(f"[{written(predicate)}]" for predicate in predicates)


@given(st.recursive(LEAVES, _grown, max_leaves=12))
def test_a_written_tree_reads_back_the_same(tree: Expression) -> None:
    assert parse(written(tree)) == tree


@given(st.text(alphabet="ab12 ()[]/.@*|+-=<>!,'\"$:andoriv£é\n", max_size=40) | st.text(max_size=40))
def test_any_text_is_read_or_refused(text: str) -> None:
    try:
        parse(text)
    except XPathError as error:
        assert error.what
