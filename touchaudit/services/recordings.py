"""Voice notes while they are recorded: on disk from the first second, and put back after a crash.

A recording has a folder of its own below that of its visit, with the sound and a note of which question it is
about. Both go only when the voice note is stored as evidence, or is not wanted.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from shutil import rmtree

from touchaudit.domain.ids import new_id
from touchaudit.domain.visit import EvidenceKind
from touchaudit.errors import EvidenceError, TouchAuditError
from touchaudit.saying import Saying
from touchaudit.services.changes import Changes
from touchaudit.services.core import Core
from touchaudit.services.evidence import KeptFile
from touchaudit.services.walks import WalkService
from touchaudit.store.files import make_private, write_whole
from touchaudit.store.sounds import GrowingSound, mend
from touchaudit.xlsform.markdown import without_markdown

_ABOUT = "recording.json"
_SHORTEST = 0.3
_TYPE = "audio/wav"


@dataclass(frozen=True, slots=True)
class Recording:
    """A voice note that is being recorded into ``path``, about the question with a key."""

    path: Path
    walk_id: str
    key: str
    began: datetime

    def open(self, rate: int, channels: int) -> GrowingSound:
        """Begin the file: so many samples a second, of 16 bits."""
        return GrowingSound(self.path, rate, channels)


@dataclass(frozen=True, slots=True)
class Recovered:
    """A voice note that was cut off: when it began, about which question, and why it can't be kept."""

    began: datetime
    question: str
    trouble: TouchAuditError | None = None


class RecordingService:
    """Begins, keeps and recovers voice notes."""

    def __init__(self, core: Core, walks: WalkService) -> None:
        self._core = core
        self._walks = walks
        self._folder = core.home / "recordings"

    def begin(self, walk_id: str, key: str, name: str) -> Recording:
        """Make room for a voice note called ``name`` and the time of day.

        Raises:
            StorageError: The disk does not take it.
        """
        began = self._core.clock()
        folder = self._folder / self._core.live.get(walk_id).walk.visit_id / new_id()
        make_private(folder)
        recording = Recording(folder / f"{name} {began:%H.%M}.wav", walk_id, key, began)
        about = {"walk": walk_id, "key": key, "file": recording.path.name, "began": began.isoformat()}
        write_whole(folder / _ABOUT, json.dumps(about).encode())
        return recording

    def prepare(self, recording: Recording) -> KeptFile:
        """Copy a finished recording to where evidence is. Slow, and safe in any thread.

        Raises:
            EvidenceError: It can't be read, or is larger than 100 MB.
            StorageError: The disk does not take it.
        """
        file = self._walks.prepare_file(recording.path)
        return replace(file, kind=EvidenceKind.VOICE, media_type=_TYPE, taken=recording.began)

    def keep(self, recording: Recording, file: KeptFile) -> Changes:
        """Store a prepared voice note as evidence, then let its recording go.

        Raises:
            EvidenceError: The round that the question belonged to was removed meanwhile.
        """
        changes = self._walks.keep_file(recording.walk_id, recording.key, file)
        self.discard(recording)
        return changes

    def discard(self, recording: Recording) -> None:
        """Let a recording go."""
        folder = recording.path.parent
        with suppress(OSError):  # the sound first: its note tells what it is as long as it is there
            recording.path.unlink()
        rmtree(folder, ignore_errors=True)
        for around in (folder.parent, self._folder):
            with suppress(OSError):  # there are others in it
                around.rmdir()

    def recover(self) -> tuple[Recovered, ...]:
        """Keep what was being recorded when the program stopped; one that can't be kept stays where it is."""
        return tuple(self._recover_all())

    def _recover_all(self) -> Iterator[Recovered]:
        for about in sorted(self._folder.glob(f"*/*/{_ABOUT}")):
            recording = _read(about)
            if recording is None:
                yield from (_unknown(sound) for sound in about.parent.glob("*.wav"))
                continue
            try:
                if not recording.path.exists() or mend(recording.path) < _SHORTEST:
                    self.discard(recording)
                    continue
                question = self._put_back(recording)
            except TouchAuditError as error:
                yield Recovered(recording.began, "", _where(recording, error))
            else:
                if question:
                    yield Recovered(recording.began, question)

    def _put_back(self, recording: Recording) -> str:
        """Keep a recording; return its question in words, "" where it was kept already."""
        live = self._core.live.get(recording.walk_id)
        file = self.prepare(recording)
        if any(one.digest == file.digest for one in live.evidence.get(recording.key, ())):
            self.discard(recording)  # it was stored, and the program stopped before the recording went
            return ""
        self.keep(recording, file)
        ref = live.ref_of(recording.key)
        return without_markdown(live.session.node(ref).label) if ref else recording.path.stem


def _read(about: Path) -> Recording | None:
    try:
        said = json.loads(about.read_bytes())
        path = about.with_name(Path(said["file"]).name)
        return Recording(path, said["walk"], said["key"], datetime.fromisoformat(said["began"]))
    except (OSError, ValueError, KeyError, TypeError):
        return None


def _unknown(sound: Path) -> Recovered:
    """Say where a recording is of which nobody knows any more to which question it belongs."""
    recording = Recording(sound, "", "", datetime.fromtimestamp(sound.stat().st_mtime).astimezone())
    why = EvidenceError("It is not known to which question it belongs.")
    return Recovered(recording.began, "", _where(recording, why))


def _where(recording: Recording, error: TouchAuditError) -> TouchAuditError:
    """Say where a recording is that could not be kept."""
    time = f"{recording.began:%Y-%m-%d %H:%M}"
    return EvidenceError(
        Saying("A voice note of {time} was cut off and can't be put back: {why}", time=time, why=error.what),
        safe=Saying("What was said is in {file}.", file=recording.path),
        todo="Listen to it there, and add it to a question; delete the file when you need it no more.",
    )
