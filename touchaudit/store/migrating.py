"""Run the migrations on a file that nobody uses yet."""

from __future__ import annotations

from pathlib import Path

from alembic import command
from alembic.config import Config

from touchaudit.store import sqlite

SCRIPTS = Path(__file__).parent / "migrations"


def upgrade(path: Path, passphrase: str | None = None, *, scripts: Path = SCRIPTS) -> None:
    """Run every migration that the file lacks, in one transaction.

    Foreign keys are off: a migration may rebuild tables. Trouble of the driver is not translated here.
    """
    connection = sqlite.connect(path, passphrase, live=False)
    engine = sqlite.engine_on(connection)
    try:
        with engine.begin() as transaction:
            config = _config(scripts)
            config.attributes["connection"] = transaction
            command.upgrade(config, "head")
    finally:
        engine.dispose()


def _config(scripts: Path) -> Config:
    config = Config()
    config.set_main_option("script_location", str(scripts).replace("%", "%%"))
    return config
