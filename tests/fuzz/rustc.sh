#!/bin/sh
# Compiles our crates so that libFuzzer sees which of their branches some bytes reach; `cargo xtask fuzz` makes Cargo
# call this in place of rustc. Other people's crates stay as they are and are shared with every other build.
exec "$@" --cfg fuzzing -Cpasses=sancov-module -Cllvm-args=-sanitizer-coverage-level=4 \
    -Cllvm-args=-sanitizer-coverage-inline-8bit-counters -Cllvm-args=-sanitizer-coverage-pc-table \
    -Cllvm-args=-sanitizer-coverage-trace-compares
