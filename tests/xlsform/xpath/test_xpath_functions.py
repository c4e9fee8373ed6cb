"""What expressions give over a document: functions, conversions, comparisons, paths."""

from __future__ import annotations

import base64
import math
from datetime import datetime, timedelta, timezone

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import given
from hypothesis import strategies as st

from touchaudit.xlsform.xpath import XPathError, evaluate

LIMA = timezone(timedelta(hours=-5))
NOW = datetime(2026, 3, 6, 22, 30, 15, 250_000, tzinfo=LIMA)

STOCK = """<stock xmlns:m="urn:money" xml:lang="en-GB">
  <item id="k1"><name>kettle</name><price m:currency="GBP">20</price><tags>red big</tags></item>
  <item id="k2"><name>toaster</name><price>30.5</price><tags/></item>
  <item id="k3"><name>iron</name><price/><tags>blue</tags></item>
  <place>-12.05 -77.04 0 0</place><shape>0 0;0 10;10 10;10 0</shape>
</stock>"""


def number(expression: str, **options: object) -> float:
    return evaluate(expression, xml=STOCK, result="number", now=NOW, **options)


def string(expression: str, **options: object) -> str:
    return evaluate(expression, xml=STOCK, result="string", now=NOW, **options)


def truth(expression: str, **options: object) -> bool:
    return evaluate(expression, xml=STOCK, result="boolean", now=NOW, **options)


def nodes(expression: str, **options: object) -> list[str]:
    return evaluate(expression, xml=STOCK, result="nodes", now=NOW, **options)


@pytest.mark.parametrize(
    ("expression", "expected"),
    [
        ("7 mod 3", 1),
        ("-7 mod 3", -1),
        ("7 div 2", 3.5),
        ("0.1 * 3", 0.1 * 3),
        ("floor(-1.5)", -2),
        ("ceiling(-1.5)", -1),
        ("int(-1.5)", -1),
        ("abs(-2)", 2),
        ("round(2.5)", 3),
        ("round(-2.5)", -2),
        ("round(2.345, 2)", 2.35),
        ("round(1234, -2)", 1200),
        ("round(7, 3)", 7),
        ("pow(2, 10)", 1024),
        ("sqrt(9)", 3),
        ("exp10(3)", 1000),
        ("log10(1000)", 3),
        ("count(/stock/item)", 3),
        ("count-non-empty(/stock/item/price)", 2),
        ("sum(/stock/item/price)", 50.5),
        ("max(/stock/item/price)", 30.5),
        ("min(/stock/item/price, 4)", 4),
        ("string-length('abc')", 3),
        ("count-selected('a  b c')", 3),
        ("number(true())", 1),
        ("position(/stock/item[name='iron'])", 3),
        ("decimal-time('06:00')", 0.25),
        ("decimal-date-time('1970-01-02T00:00:00Z')", 1),
        ("date('2026-03-10') - today()", 4),
        ("/stock/item[1]/price + 1", 21),
        ("count(//@id)", 3),
        ("count(/stock/node()[self::place or self::shape])", 2),
        ("/stock/item[last()]/preceding-sibling::item[1]/price", 30.5),
        ("coalesce(/stock/item[3]/price, 5)", 5),
        ("if(true(), 1, nope())", 1),
        ("string-length('a🥰')", 3),
        ("decimal-time(2.25)", 0.25),
        ("depend(4, 'x')", 4),
    ],
)
def test_numbers(expression: str, expected: float) -> None:
    assert number(expression) == pytest.approx(expected, abs=1e-12)


@pytest.mark.parametrize(
    "expression",
    [
        "number('')",
        "number('a')",
        "1 + 'x'",
        "0 div 0",
        "sqrt(-1)",
        "max(/stock/nothing)",
        "max('a', 1)",
        "/stock/item[3]/price * 2",
        "number('2026-03-06')",
        "decimal-time('25:00')",
        "1 mod 0",
        "log(-1)",
        "sum(/stock/item/name)",
        "position(/stock/none)",
        "distance('a b')",
        "round('x', 2)",
        "round(1, 'x')",
        "round(1, 31)",
        "decimal-time(1 div 0)",
    ],
)
def test_what_has_no_number_is_nan(expression: str) -> None:
    assert math.isnan(number(expression))


@pytest.mark.parametrize(
    ("expression", "expected"),
    [
        ("1 div 0", math.inf),
        ("-1 div 0", -math.inf),
        ("1 div (0 * -1)", -math.inf),
        ("pow(0, -1)", math.inf),
        ("exp(1000)", math.inf),
        ("log(0)", -math.inf),
        ("floor(1 div 0)", math.inf),
        ("round(1 div 0)", math.inf),
    ],
)
def test_infinities(expression: str, expected: float) -> None:
    assert number(expression) == expected


@pytest.mark.parametrize(
    ("expression", "expected"),
    [
        ("concat('a', 1, true())", "a1true"),
        ("concat(/stock/item/name, '!')", "kettletoasteriron!"),
        ("join(', ', /stock/item/name)", "kettle, toaster, iron"),
        ("join('-', 'a', 'b')", "a-b"),
        ("substring('12345', 2, 3)", "234"),
        ("substring('12345', 1.5, 2.6)", "234"),
        ("substring('12345', 0, 3)", "12"),
        ("substring('12345', -42, 1 div 0)", "12345"),
        ("substring('12345', 0 div 0)", ""),
        ("substr('hello', 1, 3)", "el"),
        ("substr('hello', -3)", "llo"),
        ("substr('hello', 9)", ""),
        ("substring-before('1999/04', '/')", "1999"),
        ("substring-after('1999/04', '/')", "04"),
        ("normalize-space('  a \t b ')", "a b"),
        ("translate('bar', 'abc', 'AB')", "BAr"),
        ("selected-at('a b c', 1)", "b"),
        ("selected-at('a', 5)", ""),
        ("string(0.1 + 0.2)", "0.30000000000000004"),
        ("string(1 div 3)", "0.3333333333333333"),
        ("string(-0)", "0"),
        ("today()", "2026-03-06"),
        ("now()", "2026-03-06T22:30:15.250-05:00"),
        ("date('2026-03-06T23:00:00Z')", "2026-03-06"),
        ("date(20000)", "2024-10-04"),
        ("date('')", ""),
        ("date('soon')", ""),
        ("format-date('2026-03-06', '%e.%n.%y')", "6.3.26"),
        ("format-date-time(now(), '%H:%M')", "22:30"),
        ("format-date-time('14:05:00', '%H.%M')", "14.05"),
        ("format-date('x', '%Y')", ""),
        ("digest('a', 'MD5', 'hex')", "0cc175b9c0f1b6a831c399e269772661"),
        ("digest('a', 'SHA-256')", "ypeBEsobvcr6wjGzmiPcTaeG7/gUfE5yuYB3ha/uSLs="),
        ("base64-decode('aGVsbG8=')", "hello"),
        ("base64-decode('%%')", ""),
        ("once('new')", "kettle"),
        ("name(/stock/item/price/@*)", "m:currency"),
        ("local-name(/stock/item/price/@*)", "currency"),
        ("namespace-uri(/stock/item/price/@*)", "urn:money"),
        ("indexed-repeat(/stock/item/name, /stock/item, 2)", "toaster"),
        ("indexed-repeat(/stock/item/name, /stock/item, 0)", "kettle"),
        ("indexed-repeat(/stock/item/name, /stock/item, 4)", ""),
        ("substr('a🥰b', 1, 3)", "🥰"),
        ("substr('a🥰b', 0, 2)", "a"),
        ("substring('a🥰b', 4)", "b"),
        ("property('deviceid')", ""),
    ],
)
def test_texts(expression: str, expected: str) -> None:
    assert string(expression, context="/stock[1]/item[1]/name[1]") == expected


@pytest.mark.parametrize(
    "expression",
    [
        "selected('a b', 'b')",
        "selected('', '')",
        "not(selected('ab', 'a'))",
        "starts-with('abc', 'ab') and ends-with('abc', 'bc') and contains('abc', 'b')",
        "regex('A12', '[A-Z][0-9]+')",
        "not(regex('A12x', '[A-Z][0-9]+'))",
        r"regex('Ñandú', '\p{L}+')",
        "boolean-from-string('1') and not(boolean-from-string('yes'))",
        "boolean-from-string('TRUE')",
        "is-selected('a b', 'b')",
        "checklist(1, 2, true(), false(), 1 = 1)",
        "not(checklist(3, -1, true(), true()))",
        "weighted-checklist(5, 5, true(), 2, true(), 3, false(), 9)",
        "lang('en')",
        "0.1 + 0.2 = 0.3",
        "true() or nope()",
        "not(false() and nope())",
        "today() = '2026-03-06'",
        "date('2026-03-05') < today()",
        "not('2026-03-05' < today())",
        "date-time('2026-03-06T10:00:00-05:00') < now()",
        "geofence('5 5', /stock/shape) and not(geofence('15 5', /stock/shape))",
        "/stock/item/name = 'iron' and /stock/item/name != 'iron'",
        "/stock/item/price > 30 and /stock/item/price < 21",
        "not(/stock/none = '') and not(/stock/none != '')",
        "not(/stock/none)",
        "/stock/item[name = 'kettle' and price = 20]",
        "/stock/item[@id = 'k2']/name = 'toaster'",
        "/m:x | /stock/place",
    ],
)
def test_truths(expression: str) -> None:
    assert truth(expression, context="/stock[1]/item[1]/name[1]") is True


@pytest.mark.parametrize(
    ("expression", "expected"),
    [
        ("/stock/item[2]/name", ["toaster"]),
        ("//item[price > 10]/name", ["kettle", "toaster"]),
        ("/stock/item[position() > 1][1]/name", ["toaster"]),
        ("(/stock/item)[last()]/name", ["iron"]),
        ("//name | //place | //name", ["kettle", "toaster", "iron", "-12.05 -77.04 0 0"]),
        ("id('k3 k1')/name", ["kettle", "iron"]),
        ("/stock/item[3]/ancestor::*/item/name", ["kettle", "toaster", "iron"]),
        ("//price/@m:currency", ["GBP"]),
        ("//tags/following-sibling::*", []),
        ("//name[. = 'iron']/../@id", ["k3"]),
        ("current()", ["kettle"]),
        ("../following-sibling::item[1]/name", ["toaster"]),
        ("/stock/item/name[string-length(.) = 4]", ["iron"]),
        ("namespace::*", []),
    ],
)
def test_sets_of_nodes(expression: str, expected: list[str]) -> None:
    assert nodes(expression, context="/stock[1]/item[1]/name[1]") == expected


@pytest.mark.parametrize(
    "expression",
    [
        "nope()",
        "true(1)",
        "count()",
        "count('a')",
        "sum(1)",
        "concat(",
        "substring('a')",
        "p:x/a",
        "'a' | 'b'",
        "digest('a', 'ROT13')",
        "digest('a', 'MD5', 'roman')",
        "regex('a', '(')",
        "uuid(-1)",
        "jr:itext('a')",
        "indexed-repeat(name, item, 1)",
        "indexed-repeat(/a, /b)",
        "pulldata('a', 'b', 'c', 'd')",
        "property()",
        "version()",
        "coalesce(1, 2, 3)",
        "weighted-checklist(1, 2, 3)",
    ],
)
def test_what_cannot_be_evaluated_is_refused(expression: str) -> None:
    with pytest.raises(XPathError):
        string(expression)


def test_the_context_and_root_can_be_any_node() -> None:
    assert string(".", context="/stock[1]/item[2]/@id") == "k2"
    assert nodes("/name", root="/stock[1]/item[2]") == ["toaster"]
    with pytest.raises(XPathError, match="has no"):
        string(".", context="/stock[1]/item[9]")


def test_a_broken_document_is_an_expression_error() -> None:
    with pytest.raises(XPathError, match="well-formed"):
        evaluate("1", xml="<a>", result="number")


def test_random_values_differ_and_fit() -> None:
    assert 0 <= number("random()") < 1
    assert len(string("uuid()")) == 36
    assert string("uuid()") != string("uuid()")
    assert len(string("uuid(12)")) == 12


def test_a_seed_gives_the_same_order_everywhere() -> None:
    assert nodes("randomize(/stock/item, 42)/name") == nodes("randomize(/stock/item, 42)/name")
    orders = {tuple(nodes(f"randomize(/stock/item, {seed * 99_991})/name")) for seed in range(60)}
    assert len(orders) == 6
    assert sorted(nodes("randomize(/stock/item/name, 'text')")) == ["iron", "kettle", "toaster"]
    assert sorted(nodes("randomize(/stock/item/name)")) == ["iron", "kettle", "toaster"]


def test_a_message_is_taken_only_from_behind_a_signature_that_holds() -> None:
    key = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
    public = base64.b64encode(key.public_key().public_bytes_raw()).decode()
    message = b"Room 12; paid"
    signed = base64.b64encode(key.sign(message) + message).decode().rstrip("=")
    assert string(f"extract-signed('{signed}', '{public}')") == "Room 12; paid"
    forged = base64.b64encode(key.sign(message) + b"Room 13; paid").decode()
    for text, used in ((forged, public), (signed, signed), ("%", public), ("", ""), (public, public)):
        assert string(f"extract-signed('{text}', '{used}')") == ""


def test_distances_and_areas_on_the_globe() -> None:
    assert number("distance('0 0', '0 1')") == pytest.approx(6_378_100 * math.pi / 180, abs=0.01)
    assert number("distance(/stock/place, '-12.05 -77.04')") == 0
    degree = 6_378_100 * math.pi / 180
    assert number("area('0 0; 0 1; 1 1; 1 0')") == pytest.approx(degree * degree, rel=1e-3)
    assert number("area('0 0; 0 1')") == 0


@given(st.text(alphabet="ab1 '()[]/.@*|+-=<>,anddivormtext", max_size=25))
def test_any_expression_gives_a_value_or_is_refused(expression: str) -> None:
    for result in ("number", "string", "boolean", "nodes"):
        try:
            evaluate(expression, xml=STOCK, result=result, now=NOW)
        except XPathError as error:
            assert error.what


NUMBERS = st.integers(min_value=-50, max_value=50)


@given(NUMBERS, NUMBERS, NUMBERS)
def test_arithmetic_is_that_of_floating_point(a: int, b: int, c: int) -> None:
    assert number(f"{a} + {b} * {c} - {a}") == a + b * c - a
    assert number(f"({a} - {b}) * {c}") == (a - b) * c
    if b:
        assert number(f"{a} div {b}") == a / b
        assert number(f"{a} mod {b}") == math.fmod(a, b)


@given(NUMBERS, NUMBERS)
def test_comparisons_agree_with_one_another(a: int, b: int) -> None:
    assert truth(f"{a} < {b}") == (a < b) == truth(f"not({a} >= {b})")
    assert truth(f"{a} = {b}") == (a == b) == truth(f"not({a} != {b})")
    assert truth(f"'{a}' <= {b}") == truth(f"{b} >= '{a}'")
