"""All services, put on one database."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from touchaudit import assets
from touchaudit.services.backups import BackupService
from touchaudit.services.checklists import ChecklistService, compile_workbook
from touchaudit.services.clients import ClientService
from touchaudit.services.core import Clock, Core
from touchaudit.services.derivations import DerivationService
from touchaudit.services.exports import ExportService
from touchaudit.services.fieldwork import FieldworkService
from touchaudit.services.insight import InsightService
from touchaudit.services.paper import PaperService
from touchaudit.services.recordings import RecordingService
from touchaudit.services.reports import ReportService
from touchaudit.services.roadmap import RoadMapService
from touchaudit.services.sample import SampleService
from touchaudit.services.seals import SealService
from touchaudit.services.search import SearchService
from touchaudit.services.submissions import SubmissionService
from touchaudit.services.visits import VisitService
from touchaudit.services.walks import WalkService
from touchaudit.store.database import Database
from touchaudit.store.media import MediaFolder

DATABASE = "touchaudit.sqlite"


class Services:
    """What the window and the command line ask. Belongs to the thread that opened it."""

    def __init__(self, home: Path, database: Database, clock: Clock) -> None:
        self._core = Core(home, database, MediaFolder(home / "media"), clock)
        self.home = home
        self.database_path = database.path
        self.history = self._core.history
        self.checklists = ChecklistService(self._core)
        self.backups = BackupService(self._core)
        self.clients = ClientService(self._core, self.backups)
        self.visits = VisitService(self._core, self.checklists)
        self.walks = WalkService(self._core)
        self.recordings = RecordingService(self._core, self.walks)
        self.submissions = SubmissionService(self._core)
        self.paper = PaperService(self._core, self.checklists, self.walks)
        self.roadmap = RoadMapService(self._core)
        self.fieldwork = FieldworkService(self._core, self.checklists)
        self.derivations = DerivationService(self._core)
        self.insight = InsightService(self._core)
        self.reports = ReportService(self._core)
        self.seals = SealService(self._core)
        self.exports = ExportService(self._core, self.reports)
        self.search = SearchService(self._core)
        self.sample = SampleService(self, self._core)

    @classmethod
    def open(cls, home: Path, *, clock: Clock, passphrase: str | None = None) -> Services:
        """Open the database in a folder, making both where they are missing.

        Raises:
            StorageError: The folder is no safe place, the database can't be opened, or another
                Touchaudit has it open.
        """
        return cls(home, Database.open(home / DATABASE, passphrase=passphrase), clock)

    def prepare(self) -> bool:
        """Work out a little of what will be asked for; tell whether there is more to do.

        Takes a few milliseconds: to be called again and again while nobody is waiting.
        """
        core = self._core
        return core.records.prepare() or core.offering.look_ahead(core.records.samples())

    def scores(self) -> Iterator[float]:
        """Score the walks whose scores are not kept, as after an update; yield the share that is done.

        There are none as a rule. Without this a page would do it before it opens, and not say so.
        """
        return self._core.records.scores()

    def idle(self) -> None:
        """Tidy up while nobody is waiting."""
        self._core.records.settle()
        self._core.database.idle()

    def close(self) -> None:
        """Close the database; every answer is on disk before this already."""
        try:
            self._core.records.settle()
        finally:
            self._core.database.close()

    def self_test(self) -> Iterator[str]:
        """Use each part of this installation once and say what works.

        Raises:
            TouchAuditError: A part does not work.
        """
        fonts = sorted(path.name for path in assets.resource("fonts").glob("*.ttf"))
        yield f"{len(fonts)} fonts"
        for path in assets.forms():
            compile_workbook(path)
        yield f"{len(assets.forms())} checklists compile"
        yield f"the database opens: {self.database_path}"
        yield from self.backups.verify() or ["journal, values and photos agree"]
