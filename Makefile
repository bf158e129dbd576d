# INSEK-Werkstatt. Each command says what it does and how long it took.

MAKEFLAGS += --no-print-directory
TIMED := tools/timed

.PHONY: help setup build run demo test check bench pictures fmt clean

help: ## Diese Übersicht
	@echo "INSEK-Werkstatt – make BEFEHL"
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  %-8s %s\n", $$1, $$2 }' Makefile

setup: ## Richtet ein, was zum Bauen und Laufen gebraucht wird (nach .setup/)
	@tools/setup

build: setup ## Baut das Programm nach .build/release/insek
	@$(TIMED) "Programm bauen" tools/build

run: build ## Startet die Werkstatt mit der Datenbank der Vorführung
	@tools/demo --serve

demo: build ## Liest die Beispieldaten ein, erstellt Seite und PDF und zeigt sie
	@tools/demo

check: ## Prüft Form, Abhängigkeiten, Schichten, unsicheres HTML; dann die Prüfungen selbst
	@$(TIMED) "Regeln prüfen" tools/check
	@$(TIMED) "Prüfungen prüfen" /usr/bin/python3 -B -m unittest discover -s tools/checks -t tools

test: ## Prüft alles: Regeln, Swift-Tests auf beiden Datenbanken, Browser, PDF
	@tools/setup --tests
	@$(MAKE) check
	@$(TIMED) "Programm bauen" tools/build
	@$(TIMED) "Adressen prüfen" tools/check --only routes
	@$(TIMED) "Swift-Tests" tools/with-postgres swift test
	@$(TIMED) "Browser-Tests" .setup/testvenv/bin/python -B -m pytest Tests/BrowserTests
	@$(TIMED) "Zahlen zurückverfolgen" .setup/testvenv/bin/python -B -m pytest Tests/TracingTests
	@$(TIMED) "Störfälle üben" .setup/testvenv/bin/python -B -m pytest Tests/ResilienceTests

bench: ## Misst neben anderen und schreibt docs/benchmarks.md
	@tools/setup --tests --bench
	@$(TIMED) "Programm bauen" tools/build
	@$(TIMED) "Messen" Benchmarks/run

pictures: ## Macht die Bilder der Anleitungen neu, aus der Beispielstadt
	@tools/setup --tests
	@$(TIMED) "Programm bauen" tools/build
	@$(TIMED) "Bilder machen" tools/pictures

fmt: ## Bringt den Quelltext in Form
	@$(TIMED) "Formatieren" swift format format --in-place --parallel --recursive Package.swift Sources Tests

clean: ## Entfernt Gebautes und die Vorführung, behält .setup/
	@rm -rf .build .demo
