"""Ask for a client: its name and trade, and for a new one the map to start from."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtWidgets import QDialog, QDoubleSpinBox, QWidget

from touchaudit.domain.client import Bands, Client
from touchaudit.ui.widgets.basics import label
from touchaudit.ui.widgets.controls import Picker, line_edit
from touchaudit.ui.widgets.sheet import Sheet


@dataclass(frozen=True, slots=True)
class ClientDraft:
    """A client that is to be made; ``starter`` is the key of the map it starts from ("" for an empty one)."""

    name: str
    industry: str
    town: str
    starter: str


class ClientSheet(Sheet):
    """Name, trade and town of a client; the starting map, or the lowest score of each band."""

    def __init__(
        self, parent: QWidget, client: Client | None = None, starters: Sequence[tuple[str, str]] = ()
    ) -> None:
        super().__init__(
            parent,
            self.tr("Change the client") if client else self.tr("New client"),
            self.tr("Keep") if client else self.tr("Make the client"),
        )
        self._client = client
        self.name = line_edit(
            self.tr("Name"), client.name if client else "", hint=self.tr("Harbour Street Dental")
        )
        self.industry = line_edit(
            self.tr("Trade"), client.industry if client else "", hint=self.tr("Dental practice")
        )
        self.town = line_edit(self.tr("Town"), client.town if client else "")
        self.field(self.tr("Name"), self.name)
        self.beside((self.tr("Trade"), self.industry), (self.tr("Town"), self.town))
        self.starter = Picker(self.tr("Map to start from"), starters)
        self._bands: dict[str, QDoubleSpinBox] = {}
        if client is None:
            if starters:
                self.field(
                    self.tr("Map to start from"),
                    self.starter,
                    self.tr("Stages, touchpoints and personas usual in this trade; change them as you like."),
                )
        else:
            self._ask_bands(client.bands)

    @classmethod
    def new(cls, parent: QWidget, starters: Sequence[tuple[str, str]]) -> ClientDraft | None:
        """Return the client to be made, or None if the auditor backed out."""
        sheet = cls(parent, starters=starters)
        if sheet.exec() != QDialog.DialogCode.Accepted:
            return None
        return ClientDraft(*sheet._texts(), str(sheet.starter.value() or ""))

    @classmethod
    def edit(cls, parent: QWidget, client: Client) -> Client | None:
        """Return the client as changed, or None if the auditor backed out."""
        sheet = cls(parent, client)
        return sheet._changed(client) if sheet.exec() == QDialog.DialogCode.Accepted else None

    def problem(self) -> tuple[str, QWidget] | None:
        if not self.name.text().strip():
            return self.tr("A client needs a name."), self.name
        values = [spin.value() for spin in self._bands.values()]
        if values != sorted(values, reverse=True):
            return self.tr("The bands must rise from fair to excellent."), self._bands["good"]
        return None

    def _texts(self) -> tuple[str, str, str]:
        return self.name.text().strip(), self.industry.text().strip(), self.town.text().strip()

    def _changed(self, client: Client) -> Client:
        name, industry, town = self._texts()
        bands = Bands(**{band: spin.value() for band, spin in self._bands.items()})
        return replace(client, name=name, industry=industry, town=town, bands=bands)

    def _ask_bands(self, bands: Bands) -> None:
        names = {"excellent": self.tr("Excellent"), "good": self.tr("Good"), "fair": self.tr("Fair")}
        for key, name in names.items():
            spin = QDoubleSpinBox()
            spin.setRange(0, 100)
            spin.setButtonSymbols(QDoubleSpinBox.ButtonSymbols.NoButtons)
            spin.setAccessibleName(self.tr("{} from").format(name))
            spin.setDecimals(1)
            spin.setValue(getattr(bands, key))
            self._bands[key] = spin
        self.beside(*((self.tr("{} from").format(names[key]), spin) for key, spin in self._bands.items()))
        self.form.addWidget(
            label(self.tr("Scores from 0 to 100; whatever lies below fair is poor."), "small", wrap=True)
        )
