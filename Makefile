# Every target first makes .venv ready for itself; nothing has to be installed by hand but Python 3.11, 3.12 or 3.13.
# `make PYTHON=/path/to/python ...` picks the Python. `make test ARGS='-k ordinal'` hands pytest more arguments.
.DEFAULT_GOAL := help
.PHONY: help demo test container lint format docs pictures compiled bench bench-pure lock clean runtime dev

BIN := .venv/bin
# The tests of what is compiled, and of all that it comes to.
READING := extraction language linking segmentation values adversarial test_seeds.py test_properties.py test_claim_folders.py
# What puts something in the place of a function, or asks for the checkout's own folder.
PURE := language/test_model.py test_claim_folders.py::test_folder_of_the_checkout_is_the_one_read

help: ## list these targets
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "make %-9s %s\n", $$1, $$2 }' Makefile

demo: runtime ## reconcile the articles in seeds/
	@$(BIN)/factcheck compare seeds/ --fail-on never

test: dev ## run the tests, on every core
	@tools/chromium.sh
	$(BIN)/pytest -n auto --dist loadgroup $(ARGS)

container: dev ## build the container's image with podman, and run it as docs/recipes.md says (as root, on Debian)
	@tools/podman.sh
	$(BIN)/pytest -m container tests/docs/test_image.py

lint: dev ## check format, style, types, layers and the wheel
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python tools/check_wheel.py

format: dev ## put the code into shape
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

# With --quiet, properdocs would not be strict.
docs: dev ## build the documentation into build/site; a broken link or anchor is an error
	$(BIN)/properdocs build

pictures: dev ## make the pictures of the README anew, from the reports on seeds/ (needs Chromium)
	@tools/chromium.sh
	$(BIN)/python tools/pictures.py

# Plain Python would be taken from the checkout, were it not for PYTHONSAFEPATH.
COMPILED := PYTHONSAFEPATH=1 PYTHONPATH=build/compiled:.

compiled: dev ## compile what reads an article, in build/compiled, and run its tests on that
	@tools/compiler.sh && tools/compiled.sh
	@$(COMPILED) $(BIN)/python tools/check_compiled.py
	$(COMPILED) $(BIN)/pytest -n auto --dist loadgroup $(addprefix tests/,$(READING)) $(addprefix --deselect=tests/,$(PURE))

bench: dev ## measure speed and growth, compiled (`make bench-pure` measures plain Python)
	@tools/compiler.sh && tools/compiled.sh
	$(COMPILED) $(BIN)/python -m benchmarks

bench-pure: runtime
	$(BIN)/python -m benchmarks

lock: ## pin the dependencies anew (UPGRADE=1 to move them all)
	tools/lock.sh

clean: ## remove the environment, caches and builds
	rm -rf .venv .hypothesis .import_linter_cache .mypy_cache .pytest_cache .ruff_cache build dist
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

runtime dev:
	@tools/environment.sh $@
