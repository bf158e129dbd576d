"""A person with a session who uses our pages as a browser without scripts would: fetch a form, fill it, send it."""

import dataclasses
import html.parser
import http.client
import re
import secrets
import urllib.parse

from . import product

PASSWORD = "vier wilde Kühe am Bach"


@dataclasses.dataclass
class Form:
    action: str
    fields: list[tuple[str, str]]

    def filled(self, changes: dict[str, str]) -> list[tuple[str, str]]:
        """The fields with other values; a field that the form does not have is a mistake of the drill."""
        names = {name for name, _ in self.fields}
        if unknown := set(changes) - names:
            raise RuntimeError(f"the form {self.action} has no field {sorted(unknown)}, only {sorted(names)}")
        return [(name, changes.get(name, value)) for name, value in self.fields]


class Forms(html.parser.HTMLParser):
    """The forms of a page with what they would send if nobody typed anything."""

    def __init__(self, page: str):
        super().__init__()
        self.forms: list[Form] = []
        self.inside: Form | None = None
        self.area: str | None = None
        self.select: tuple[str, list[tuple[str, bool]]] | None = None
        self.feed(page)

    def handle_starttag(self, tag, attributes):
        values = {name: value or "" for name, value in attributes}
        if tag == "form":
            self.inside = Form(values.get("action", ""), [])
            self.forms.append(self.inside)
        if self.inside is None:
            return
        if tag == "input" and "name" in values:
            kind = values.get("type", "text")
            if kind in ("checkbox", "radio") and "checked" not in values or kind in ("submit", "file"):
                return
            self.inside.fields.append((values["name"], values.get("value", "")))
        elif tag == "textarea":
            self.inside.fields.append((values["name"], ""))
            self.area = values["name"]
        elif tag == "select":
            self.select = (values["name"], [])
        elif tag == "option" and self.select:
            self.select[1].append((values.get("value", ""), "selected" in values))

    def handle_data(self, data):
        if self.inside and self.area:
            name, text = self.inside.fields[-1]
            # A line break right after the tag belongs to the markup.
            self.inside.fields[-1] = (name, text + (data if text else data.removeprefix("\n")))

    def handle_endtag(self, tag):
        if tag == "form":
            self.inside = None
        elif tag == "textarea":
            self.area = None
        elif tag == "select" and self.select and self.inside:
            name, options = self.select
            chosen = [value for value, selected in options if selected] or [value for value, _ in options[:1]]
            self.inside.fields += [(name, value) for value in chosen]
            self.select = None


@dataclasses.dataclass
class Answer:
    status: int
    headers: http.client.HTTPMessage
    text: str

    @property
    def location(self) -> str:
        return self.headers.get("Location", "")

    def form(self, action: str) -> Form:
        """The form that is sent to an address with this ending."""
        forms = Forms(self.text).forms
        for form in forms:
            if urllib.parse.urlsplit(form.action).path.endswith(action):
                return form
        raise RuntimeError(f"{self.status}: no form for {action}, only {[form.action for form in forms]}")


class Person:
    """One browser: its cookies and one connection that is opened anew when the server has ended it."""

    def __init__(self, server: product.Server, cookies: dict[str, str] | None = None):
        self.server = server
        self.cookies = dict(cookies or {})
        self.connection: http.client.HTTPConnection | None = None

    def request(self, method: str, path: str, body: bytes | None = None, headers: dict[str, str] | None = None) -> Answer:
        if self.connection is None:
            self.connection = self.server.connection(10)
        sent = {**(headers or {}), "Cookie": "; ".join(f"{name}={value}" for name, value in self.cookies.items())}
        try:
            self.connection.request(method, path, body=body, headers=sent)
            response = self.connection.getresponse()
            text = response.read().decode("utf-8", "replace")
        except (OSError, http.client.HTTPException):
            self.connection.close()
            self.connection = None
            raise
        for cookie in response.headers.get_all("Set-Cookie", []):
            name, _, value = cookie.split(";")[0].partition("=")
            self.cookies[name.strip()] = value
        return Answer(response.status, response.headers, text)

    def get(self, path: str) -> Answer:
        return self.request("GET", path)

    def post(self, path: str, fields: list[tuple[str, str]], headers: dict[str, str] | None = None) -> Answer:
        return self.request(
            "POST", path, urllib.parse.urlencode(fields).encode(),
            {"Content-Type": "application/x-www-form-urlencoded", **(headers or {})})

    def send(self, page: str, action: str, changes: dict[str, str]) -> Answer:
        """Fetches a page, fills its form for `action`, sends it."""
        form = self.get(page).form(action)
        return self.post(form.action, form.filled(changes))

    def upload(self, page: str, action: str, file: tuple[str, str, bytes], changes: dict[str, str] | None = None) -> Answer:
        """The same for a form with a file: (field, file name, content)."""
        form = self.get(page).form(action)
        mark = secrets.token_hex(16)
        parts = [
            f'--{mark}\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n{value}\r\n'.encode()
            for name, value in form.filled(changes or {})]
        field, name, content = file
        parts.append(
            f'--{mark}\r\nContent-Disposition: form-data; name="{field}"; filename="{name}"\r\n'
            f"Content-Type: application/octet-stream\r\n\r\n".encode() + content + b"\r\n")
        body = b"".join(parts) + f"--{mark}--\r\n".encode()
        return self.request("POST", form.action, body, {"Content-Type": f"multipart/form-data; boundary={mark}"})


def invited(
    server: product.Server, database, role: str, *, municipality: str | None = None, name: str = "Petra Scholz",
    email: str = "p.scholz@tannenrode.example"
) -> Person:
    """Somebody who was given a role by the operator and has accepted the invitation."""
    place = ["--municipality", municipality] if municipality else []
    done = product.run(
        "user", "add", "--email", email, "--name", name, "--role", role, *place, "--database", str(database))
    if done.code != 0:
        raise RuntimeError(done.error)
    link = re.search(r"/einladung/\S+", done.out)
    if not link:
        raise RuntimeError(f"no link in: {done.out}")
    person = Person(server)
    answer = person.send(
        link[0], link[0], {"name": name, "passwort": PASSWORD, "passwort-wiederholt": PASSWORD})
    if answer.status != 303:
        raise RuntimeError(f"the invitation was answered with {answer.status}")
    return person
