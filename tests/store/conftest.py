"""A real database in a temporary folder."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from touchaudit.store.database import Database

from .factory import World, keep, world


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "home" / "touchaudit.sqlite"


@pytest.fixture
def database(path: Path, empty_database: Path) -> Iterator[Database]:
    path.parent.mkdir(exist_ok=True)
    shutil.copyfile(empty_database, path)
    database = Database.open(path)
    yield database
    database.close()


@pytest.fixture
def here(database: Database) -> World:
    """A client, stored."""
    one = world()
    keep(database, one)
    return one
