"""An XForm document into the parts of a definition."""

from __future__ import annotations

from collections.abc import Mapping

from touchaudit.errors import FormError
from touchaudit.xlsform.body import BodyReader, Control, place_name, repeat_paths
from touchaudit.xlsform.events import Action, events_of
from touchaudit.xlsform.expressions import Expression, Trees
from touchaudit.xlsform.externals import file_name_of
from touchaudit.xlsform.graph import CALCULATE, COUNT, OFFER, RELEVANT, Rule, order_rules
from touchaudit.xlsform.reads import readings
from touchaudit.xlsform.scope import FormScope
from touchaudit.xlsform.shown import tell_who_shows
from touchaudit.xlsform.structure import NodeDef, Structure, split_path
from touchaudit.xlsform.texts import Translations, read_message
from touchaudit.xlsform.xml import ATTRIBUTE, ELEMENT, XmlNode, join_texts

_ALWAYS = ("true()", "")
_NEVER = ("false()", "")
_NO_PLACE = "{node}: where the device is can't be known here, so that {ref} stays as it is."
LAST_SAVED = "jr://instance/last-saved"


class ModelReader:
    """Reads a whole XForm; what is wrong with it gathers in ``problems``."""

    def __init__(self, document: XmlNode, unreadable: Mapping[str, str]) -> None:
        self.problems: list[str] = []
        self.warnings: list[str] = []
        self.actions: list[Action] = []
        self.instances: dict[str, XmlNode] = {}
        self.missing: set[str] = set()
        self.last_saved: set[str] = set()
        self.files: dict[str, str] = {}  # the instances that hold data files, by the file's name
        self.rules: tuple[Rule, ...] = ()
        self._trees = Trees()
        self._scopes: dict[NodeDef, FormScope] = {}
        self._by_bind: dict[str, NodeDef] = {}
        self._unreadable = unreadable  # why which data files can't be read
        html = next(document.elements(), None)
        model = next(html.descendants("model"), None) if html is not None else None
        if html is None or model is None:
            raise FormError(["This is no form: it has no model."])
        self._html, self._model = html, model
        primary = self._primary()
        self.translations = Translations(model.first("itext"))
        self.primary_id = self._primary_holder.get("id") or primary.get("id") or primary.local
        self.title = self._title(primary)
        self.form_id = primary.get("id") or primary.uri or primary.local
        self.version = primary.local_attribute("version") or ""
        body = next(html.elements("body"), None)
        self._body_source = body
        self.structure = Structure(primary, repeat_paths(body))
        self.namespaces = self._namespaces(html, model, primary)
        submission = model.first("submission")
        self.encrypted = submission is not None and submission.get("base64RsaPublicKey") is not None
        self.body: Control = Control("group", self.structure.root)

    def _primary(self) -> XmlNode:
        for instance in self._model.elements("instance"):
            primary = next(instance.elements(), None)
            if primary is not None:
                self._primary_holder = instance
                return primary
            break
        raise FormError(["This is no form: it has no answers to fill in (its first instance is empty)."])

    def _title(self, primary: XmlNode) -> str:
        head = self._html.first("head")
        title = head.first("title") if head is not None else None
        return (title.string().strip() if title is not None else "") or primary.local

    @staticmethod
    def _namespaces(*elements: XmlNode) -> dict[str, str]:
        found: dict[str, str] = {}
        for one in elements:
            found.update(one.namespaces or {})
        return found

    def read(self) -> None:
        """Read everything."""
        self._read_instances()
        self._add_meta()
        binds = [(bind, self._bound(bind)) for bind in self._model.elements("bind")]
        for bind, node in binds:
            if node is not None:
                self._read_bind(bind, node)
        body = BodyReader(self.structure.find, self._by_bind, self._scope, self._trees, self.warnings)
        self.body = body.read(self._body_source, self.structure.root)
        for file in dict.fromkeys(one.search.file for one in self.body.walk() if one.search is not None):
            if file not in self.files:
                self._miss(file)
        root = self.structure.root
        of_model = (one for one in self._model.elements() if one.local in ("setvalue", "setgeopoint"))
        actions = [*((source, root) for source in of_model), *body.actions]
        for source, _ in actions:
            self._add_attribute(source.get("ref") or "")
        self.structure.settle()
        for source, node in actions:
            self._read_action(source, node)
        self.problems += self._trees.problems
        if self.encrypted:
            self.warnings.append("The form asks for encrypted submissions, which can't be made here.")
        if not self.problems:
            self._order()

    def _scope(self, node: NodeDef) -> FormScope:
        scope = self._scopes.get(node)
        if scope is None:
            fixed = frozenset(self.instances) - self.last_saved
            scope = FormScope(node, self.structure.document, fixed, self.primary_id)
            self._scopes[node] = scope
        return scope

    # ---------------------------------------------------------------- instances

    def _read_instances(self) -> None:
        for instance in self._model.elements("instance"):
            name = instance.get("id")
            if name is None or instance is self._primary_holder:
                continue
            source = instance.get("src") or ""
            if source.startswith(LAST_SAVED):
                self.last_saved.add(name)
            elif source and next(instance.elements(), None) is None:
                self._miss(file_name_of(source))
                self.missing.add(name)
            if source:
                self.files[file_name_of(source)] = name
            join_texts(instance)
            self.instances[name] = instance

    def _miss(self, file_name: str) -> None:
        """Note a data file that is not there or can't be read."""
        if file_name in self._unreadable:
            self.warnings.append(f"The file {file_name} can't be read: {self._unreadable[file_name]}.")
        else:
            self.warnings.append(f"The file {file_name} is missing: its choices and data are empty.")

    def _add_meta(self) -> None:
        """Every submission needs an identifier, also where the form's author left it out."""
        root = self.structure.root
        meta = root.by_name.get("meta")
        if meta is None:
            meta = self.structure.add_element(root, _orx("meta"))
        if "instanceID" not in meta.by_name:
            prefix = meta.name.rpartition(":")[0]
            source = XmlNode(ELEMENT, f"{prefix}:instanceID" if prefix else "instanceID")
            source.parent = meta.sources[0]
            self.structure.add_element(meta, source)

    # ---------------------------------------------------------------- binds

    def _bound(self, bind: XmlNode) -> NodeDef | None:
        written = bind.get("nodeset") or bind.get("ref") or ""
        path = split_path(written, (self.structure.root.local,))
        self._add_attribute(written)
        node = self.structure.find(path) if path else None
        if node is None:
            self.warnings.append(f"A rule is left out: the form has no {written.strip() or 'place for it'}.")
            return None
        if bind.get("id"):
            self._by_bind[bind.get("id") or ""] = node
        return node

    def _read_bind(self, bind: XmlNode, node: NodeDef) -> None:
        given = {name.rpartition(":")[2]: text for name, text in bind.written.items()}
        where = place_name(node)
        if given.get("type"):
            node.set_type(given["type"])
        if given.get("relevant", "").strip() not in _ALWAYS:
            node.relevant = self._read(given["relevant"], node, f"{where}, relevance")
        if given.get("calculate", "").strip():
            node.calculate = self._read(given["calculate"], node, f"{where}, calculation")
        if given.get("required", "").strip() not in _NEVER:
            node.required = self._read(given["required"], node, f"{where}, required")
        if given.get("readonly", "").strip() not in _NEVER:
            node.readonly = self._read(given["readonly"], node, f"{where}, read only")
        if given.get("constraint", "").strip() not in _ALWAYS:
            node.constraint = self._read(given["constraint"], node, f"{where}, constraint")
        if "constraintMsg" in given:
            node.constraint_message = read_message(
                given["constraintMsg"], self._trees, self._scope(node), f"{where}, constraint message"
            )
        if "requiredMsg" in given:
            node.required_message = read_message(
                given["requiredMsg"], self._trees, self._scope(node), f"{where}, required message"
            )
        if given.get("preload"):
            node.preload = (given["preload"], given.get("preloadParams", ""))

    def _read(self, text: str, node: NodeDef, where: str) -> Expression | None:
        return self._trees.read(text, self._scope(node), where)

    # ---------------------------------------------------------------- actions

    def _read_action(self, source: XmlNode, node: NodeDef) -> None:
        events, unknown = events_of(source.get("event") or source.local_attribute("event") or "")
        if unknown:
            self.warnings.append(f"{place_name(node)}: unknown events are ignored: {', '.join(unknown)}.")
        if source.local == "setgeopoint":
            self.warnings.append(
                _NO_PLACE.format(node=place_name(node), ref=(source.get("ref") or "").strip())
            )
        if source.local != "setvalue" or not events:
            return
        bind = source.get("bind")
        target = self._by_bind.get(bind) if bind else None
        ref = target.path if target is not None else source.get("ref")
        if not ref:
            self.warnings.append(f"{place_name(node)}: a value is set without saying where.")
            return
        where = f"{place_name(node)}, set value"
        leads = self._trees.read(ref, self._scope(node), where)
        if leads is None:
            return
        target = target or _target(leads)
        if target is None:
            self.warnings.append(f"{where}: the form has no {ref.strip()}.")
            return
        value = source.get("value")
        expression = self._read(value, target, where) if value and value.strip() else None
        text = "" if value is not None else source.string()
        targets = leads.scope.everywhere(leads.tree) or leads.closure("nodes")
        self.actions.append(Action(events, node, expression, text, targets))

    def _add_attribute(self, written: str) -> None:
        """Make a place for an attribute that is bound or set but not written in the form."""
        path = split_path(written, (self.structure.root.local,))
        holder = self.structure.find(path[:-1]) if path and path[-1].startswith("@") else None
        if path and holder is not None and path[-1][1:] not in holder.by_attribute:
            self.structure.add_attribute(holder, XmlNode(ATTRIBUTE, path[-1][1:], ""))

    # ---------------------------------------------------------------- rules

    def _order(self) -> None:
        rules = []
        for node in self.structure.nodes:
            if node.relevant is not None:
                rules.append(Rule(RELEVANT, node, node.relevant))
            if node.calculate is not None and node.is_leaf:
                rules.append(Rule(CALCULATE, node, node.calculate))
            if node.count is not None:
                rules.append(Rule(COUNT, node, node.count))
            control = node.control
            if control is not None and control.itemset is not None and node.is_leaf and self._knows(control):
                rules.append(Rule(OFFER, node, control.itemset.nodeset))
        order = order_rules(rules)
        self.rules = order.rules
        self.problems += order.problems
        self.warnings += order.warnings
        self._check_the_rest()

    def _knows(self, control: Control) -> bool:
        """Whether a question's choices are all there, not in a file that is missing."""
        assert control.itemset is not None
        return not any(f"'{name}'" in control.itemset.nodeset.text for name in self.missing)

    def _check_the_rest(self) -> None:
        """Expressions that work out nothing else are checked as well."""
        for action in self.actions:
            if action.value is not None:
                problems = readings(action.value, action.value.scope.owner).problems
                self.problems += [f"{place_name(action.source)}, set value: {one}" for one in problems]
        self.problems += tell_who_shows(
            self.body, self.structure, self.translations, self._trees, self._scope
        )
        self.problems += [one for one in self._trees.problems if one not in self.problems]


def _target(leads: Expression) -> NodeDef | None:
    """Return the place an action sets."""
    found = [reading.place for reading in readings(leads, leads.scope.owner).reads]
    return found[-1] if found else None


def _orx(name: str) -> XmlNode:
    node = XmlNode(ELEMENT, f"orx:{name}")
    node.namespaces = {"orx": "http://openrosa.org/xforms"}
    return node
