#!/bin/sh
# SPDX-FileCopyrightText: 2026 The HuiDesk authors
# SPDX-License-Identifier: Apache-2.0
#
# Runs every fuzzer of build/fuzz: tests/fuzz/run.sh [seconds each, 60] [name ...]. What they learn
# stays in build/fuzz/corpus. An input that breaks something is left in build/fuzz/found; put it into
# tests/fuzz/seeds once the fault is mended.
set -eu
cd "$(dirname "$0")/../.."
seconds=${1:-60}
[ $# -eq 0 ] || shift
[ $# -gt 0 ] || set -- json header rules amounts mirror
mkdir -p build/fuzz/found
for name in "$@"; do
    mkdir -p "build/fuzz/corpus/$name"
    log=build/fuzz/$name.log
    if ! build/fuzz/tests/fuzz/"fuzz_$name" -max_total_time="$seconds" -timeout=10 \
        -rss_limit_mb=2048 -max_len=4096 -dict="tests/fuzz/$name.dict" \
        -artifact_prefix="build/fuzz/found/$name-" \
        "build/fuzz/corpus/$name" "tests/fuzz/seeds/$name" >"$log" 2>&1; then
        tail -40 "$log"
        echo "$name: found something; the whole output is in $log" >&2
        exit 1
    fi
    printf '%-8s %s\n' "$name" "$(grep DONE "$log")"
done
