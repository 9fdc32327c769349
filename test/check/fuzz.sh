#!/usr/bin/env bash
# The core on some thousand random inputs, under sanitizers.
exec "$(dirname "${BASH_SOURCE[0]}")/../fuzz/run" "${FUZZ_COUNT:-50000}" "${FUZZ_SEED:-1}"
