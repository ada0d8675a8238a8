# make bench   from a clone to the convolve benchmark: table, JSON and picture under build/bench/
# make bench-loops   loops of a dozen programs beside Cython: tables, JSON and picture
# make test    all tests; those of the binary too, where it is built
# make fuzz SECONDS=60   random expressions on NumPy and on the binary
PYTHON3 ?= python3

.NOTPARALLEL:
.PHONY: help bench bench-loops test fuzz translate setup lint conformance-expected clean

help:
	@echo 'make bench       translate ./micronumpy-c if its sources changed, run the convolve benchmark, draw the picture'
	@echo 'make bench-loops the same for a dozen programs of loops beside Cython'
	@echo 'make test        run all tests (on ./micronumpy-c too, where it is built)'
	@echo 'make fuzz SECONDS=60'
	@echo '                 compare ./micronumpy-c with NumPy on random expressions; FUZZ_ARGS goes to tools/fuzz.py'
	@echo 'make translate   make ./micronumpy-c if its sources changed'
	@echo 'make setup       only make the Python environments under build/'
	@echo 'make lint        look for mistakes without running anything'
	@echo 'make conformance-expected'
	@echo '                 ask CPython 3.11 what the programs of tests/conformance print'
	@echo 'make clean       remove what was made (build/ and ./micronumpy-c)'

bench: translate
	@$(PYTHON3) tools/environments.py bench
	@build/py3/bin/python bench/run_convolve.py $(BENCH_ARGS)

bench-loops: translate
	@$(PYTHON3) tools/environments.py bench
	@build/py3/bin/python bench/run_loops.py $(BENCH_ARGS)

test:
	@$(PYTHON3) tools/environments.py test
	@$(PYTHON3) tools/run_tests.py

fuzz:
	@$(PYTHON3) tools/environments.py test
	@build/py3/bin/python tools/fuzz.py --seconds $(or $(SECONDS),60) $(FUZZ_ARGS)

translate:
	@$(PYTHON3) tools/environments.py translate
	@$(PYTHON3) tools/translate.py

setup:
	@$(PYTHON3) tools/environments.py test translate bench

lint:
	@$(PYTHON3) tools/environments.py test
	@$(PYTHON3) tools/lint.py

conformance-expected:
	@$(PYTHON3) tools/environments.py test
	@$(PYTHON3) tools/run_conformance.py --write build/py3/bin/python

clean:
	rm -rf build micronumpy-c
