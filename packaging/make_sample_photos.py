"""Draw the pictures that stand in for photos in the sample client.

A sample must not show real people or premises, so its evidence is drawn: flat shapes with soft light, in
the report's colours. Run from a checkout with its environment::

    python packaging/make_sample_photos.py
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

from sample_photos import rooms, street, things
from sample_photos.picture import Picture

TARGET = Path(__file__).resolve().parent.parent / "resources" / "sample"
SCENES: tuple[Callable[[], Picture], ...] = (
    rooms.queue,
    rooms.waiting_room,
    rooms.late_board,
    rooms.wait_sign,
    rooms.treatment,
    things.invoice,
    things.phone,
    things.website,
    things.card_reader,
    things.leaflets,
    things.stop_card,
    street.door,
    street.van,
)


def main(wanted: list[str]) -> None:
    """Draw every scene, or only those named."""
    TARGET.mkdir(parents=True, exist_ok=True)
    for scene in SCENES:
        if not wanted or scene.__name__ in wanted:
            (TARGET / f"{scene.__name__}.jpg").write_bytes(scene().jpeg())


if __name__ == "__main__":
    main(sys.argv[1:])
