"""Breaks each rule on purpose in a small package and expects the check to fail and to say why."""
import json
import pathlib
import subprocess
import sys
import tempfile
import unittest

sys.dont_write_bytecode = True
TOOLS = pathlib.Path(__file__).resolve().parent.parent
sys.path.insert(0, str(TOOLS))
from checks import imports, layers, routes, text  # noqa: E402
from checks.package import Package  # noqa: E402

MANIFEST = """// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "probe",
    targets: [
        .target(name: "Values", swiftSettings: [.treatAllWarnings(as: .error)]),
        .target(name: "Domain", dependencies: ["Values"], swiftSettings: [.treatAllWarnings(as: .error)]),
    ]
)
"""


def target(name, *dependencies, kind="regular", strict=True):
    settings = [{"kind": {"treatAllWarnings": {"_0": "error"}}, "tool": "swift"}] if strict else []
    return {"name": name, "type": kind, "dependencies": [{"byName": [item, None]} for item in dependencies],
            "settings": settings}


class Broken(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.root = pathlib.Path(folder.name)

    def write(self, name, content):
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content)

    def package(self, *targets):
        return Package.from_description(self.root, {"targets": list(targets)})

    def assertBroken(self, problems, *words):
        problems = list(problems)
        self.assertTrue(any(all(word in problem for word in words) for problem in problems), problems)

    def assertGood(self, problems):
        self.assertEqual(list(problems), [])


class Imports(Broken):
    def test_declared_imports_pass(self):
        self.write("Sources/Domain/A.swift", 'public import Values\nimport Glibc\nlet x = """\nimport os\n"""\n')
        self.write("Tests/DomainTests/A.swift", "import Testing\nimport Foundation\n@testable import Domain\n")
        self.assertGood(imports.check(self.package(
            target("Values"), target("Domain", "Values"), target("DomainTests", "Domain", kind="test"))))

    def test_an_undeclared_import_is_named_with_its_line(self):
        self.write("Sources/Domain/A.swift", "import Values\n\npublic import struct Database.SQL\n")
        self.assertBroken(imports.check(self.package(target("Values"), target("Database"), target("Domain", "Values"))),
                          "Sources/Domain/A.swift:3", "Database")

    def test_foundation_in_sources_fails(self):
        self.write("Sources/Domain/A.swift", "internal import Foundation\n")
        self.assertBroken(imports.check(self.package(target("Domain"))), "Foundation")

    def test_a_second_importer_of_a_c_library_fails(self):
        for name in ["SQLiteDatabase", "Storage"]:
            self.write(f"Sources/{name}/A.swift", "internal import CSQLite\n")
        self.assertBroken(imports.check(self.package(
            target("CSQLite", kind="system"), target("SQLiteDatabase", "CSQLite"), target("Storage", "CSQLite"))),
            "CSQLite", "SQLiteDatabase", "Storage")

    def test_an_unused_dependency_fails(self):
        self.write("Sources/Domain/A.swift", "import Glibc\n")
        self.assertBroken(imports.check(self.package(target("Values"), target("Domain", "Values"))), "Domain nennt Values")


class Layers(Broken):
    def test_the_right_direction_passes(self):
        self.assertGood(layers.check(self.package(target("Values"), target("Domain", "Values"), target("Access", "Domain"))))

    def test_domain_must_not_see_sql_http_or_html(self):
        for kit in ["Database", "HTTPServer", "HTML"]:
            self.assertBroken(layers.check(self.package(target(kit), target("Domain", kit))), "Domain darf", kit)

    def test_a_kit_must_not_know_the_product(self):
        self.assertBroken(layers.check(self.package(target("HTML", "Domain"), target("Domain"))), "HTML darf Domain")

    def test_only_the_root_sees_the_drivers(self):
        self.assertBroken(layers.check(self.package(target("Web", "SQLiteDatabase"), target("SQLiteDatabase"))),
                          "Web", "Datenbanktreiber")

    def test_web_must_not_reach_past_the_actions(self):
        self.assertBroken(layers.check(self.package(target("Web", "Storage"), target("Storage"))), "Web darf Storage")

    def test_a_new_target_needs_a_layer(self):
        self.assertBroken(layers.check(self.package(target("Helpers"))), "Helpers", "keiner Schicht")

    def test_warnings_must_be_errors(self):
        self.assertBroken(layers.check(self.package(target("Values", strict=False))), "Warnungen")


class Text(Broken):
    def found(self, name, content):
        self.write(name, content)
        return list(text.check(self.package()))

    def test_unsafe_html_passes_only_in_the_kit(self):
        self.assertEqual(self.found("Sources/HTML/A.swift", "HTML(unsafe: bytes)\n"), [])
        self.assertBroken(self.found("Sources/Web/A.swift", "let page = HTML(unsafe: bytes)\n"), "Sources/Web/A.swift:1")

    def test_inline_script_fails(self):
        self.assertBroken(self.found("Sources/Web/A.swift", 'let s = "<script>"\n'), "Sicherheitsregeln")

    def test_unfinished_work_fails(self):
        self.assertBroken(self.found("Sources/Web/A.swift", "// TO" + "DO later\n"), "Unfertiges")

    def test_machine_paths_and_registry_hosts_fail(self):
        self.assertBroken(self.found("README.md", "siehe /wor" + "k/shared\n"), "README.md:1")
        self.assertBroken(self.found("tools/x", "https://py" + "pi.org/simple\n"), "tools/x:1")

    def test_a_very_long_file_fails(self):
        self.assertBroken(self.found("Sources/Web/A.swift", "//\n" * 401), "401 Zeilen")

    def test_a_python_package_without_hash_fails(self):
        self.assertBroken(self.found("tools/requirements.txt", "typst==0.15.2\n"), "Prüfsumme")


class Routes(unittest.TestCase):
    def test_named_permissions_pass(self):
        listed = [{"methode": "GET", "adresse": "/", "berechtigung": "public"},
                  {"methode": "GET", "adresse": "/health/live", "berechtigung": None}]
        self.assertEqual(list(routes.check(json.dumps(listed))), [])

    def test_a_route_without_permission_fails(self):
        problems = list(routes.check('[{"methode": "POST", "adresse": "/{}/hinweis", "berechtigung": null}]'))
        self.assertIn("POST /{}/hinweis", problems[0])

    def test_an_empty_list_and_no_json_fail(self):
        self.assertTrue(list(routes.check("[]")))
        self.assertTrue(list(routes.check("Fehler")))


class Whole(Broken):
    """The command itself on a real package, so that what SwiftPM prints and what we read stay together."""

    def run_check(self, *arguments):
        return subprocess.run([sys.executable, str(TOOLS / "check"), "--root", str(self.root), *arguments],
                              capture_output=True, text=True)

    def test_a_good_package_passes_and_a_broken_one_does_not(self):
        self.write("Package.swift", MANIFEST)
        self.write(".swift-format", (TOOLS.parent / ".swift-format").read_text())
        self.write("Sources/Values/A.swift", "public struct A {}\n")
        self.write("Sources/Domain/B.swift", "public import Values\n\npublic struct B { let a: A }\n")
        good = self.run_check()
        self.assertEqual(good.returncode, 0, good.stdout + good.stderr)
        self.write("Sources/Domain/C.swift", "import Foundation\nstruct C{ }\n")
        self.write("tools/broken", "#!/usr/bin/env bash\nif then\n")
        bad = self.run_check()
        self.assertEqual(bad.returncode, 1)
        for word in ["Sources/Domain/C.swift:1: „import Foundation“", "Sources/Domain/C.swift:2:9: error", "syntax error"]:
            self.assertIn(word, bad.stdout)


if __name__ == "__main__":
    unittest.main()
