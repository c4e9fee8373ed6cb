from __future__ import annotations

import stat
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from touchaudit.errors import SettingsError
from touchaudit.settings import Settings


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "home" / "settings.toml"


def test_without_a_file_everything_has_its_default(path: Path) -> None:
    assert Settings.load(path) == Settings()
    assert (Settings().theme, Settings().text_size, Settings().language) == ("system", 100, "en")


@settings(max_examples=200)
@given(
    auditor=st.text(st.characters(exclude_categories=["Cs"])),
    recent=st.lists(st.text(st.characters(exclude_categories=["Cs"]))).map(tuple),
    size=st.integers(80, 200),
)
def test_what_is_saved_is_loaded(
    tmp_path_factory: pytest.TempPathFactory, auditor: str, recent: tuple[str, ...], size: int
) -> None:
    path = tmp_path_factory.mktemp("settings") / "settings.toml"
    wanted = Settings(auditor, "dark", size, "fr", "walk", "QUJD", recent, r"C:\Backups \"x\"")
    wanted.save(path)
    assert Settings.load(path) == wanted


def test_what_a_newer_program_wrote_is_passed_over(path: Path) -> None:
    Settings(auditor="Bea").save(path)
    path.write_text(path.read_text("utf-8") + 'hologram = "on"\n[later]\nx = 1\n', "utf-8")
    assert Settings.load(path) == Settings(auditor="Bea")


def test_values_that_make_no_sense_keep_their_defaults(path: Path) -> None:
    path.parent.mkdir()
    path.write_text('theme = "pink"\ntext_size = 5000\nauditor = 7\nrecent = [1]\nlanguage = "de"\n', "utf-8")
    assert Settings.load(path) == Settings(language="de")
    path.write_text("text_size = true\n", "utf-8")
    assert Settings.load(path) == Settings()


@pytest.mark.parametrize("content", [b"theme = ", b"\xff\xfe", b"a = 1\na = 2"])
def test_a_file_that_cannot_be_read_is_named_and_kept(path: Path, content: bytes) -> None:
    path.parent.mkdir()
    path.write_bytes(content)
    with pytest.raises(SettingsError, match=r"settings\.toml can't be read"):
        Settings.load(path)
    assert path.read_bytes() == content


def test_a_disk_that_does_not_take_them_leaves_the_old_ones(path: Path) -> None:
    Settings(auditor="Bea").save(path)
    (path.parent / "settings.toml.part").mkdir()
    with pytest.raises(SettingsError, match="not saved"):
        replace(Settings(), auditor="Ann").save(path)
    assert Settings.load(path).auditor == "Bea"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps the folder of a user to that user")
def test_the_folder_it_makes_is_its_owners(path: Path) -> None:
    Settings().save(path)
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
    assert [file.name for file in path.parent.iterdir()] == ["settings.toml"]
