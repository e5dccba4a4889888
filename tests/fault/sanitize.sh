#!/bin/sh
# SPDX-FileCopyrightText: 2026 The HuiDesk authors
# SPDX-License-Identifier: Apache-2.0
#
# Builds and runs tests under a sanitizer: tests/fault/sanitize.sh asan|tsan. Under asan (addresses and
# undefined behaviour) what reads, books and stores; under tsan what has threads.
set -eu
cd "$(dirname "$0")/../.."
preset=${1:-}
case $preset in
asan) units="core store sync catalogue till server billpay" ;;
tsan) units="store sync server" ;;
*) echo "usage: $0 asan|tsan" >&2 && exit 2 ;;
esac
targets= labels=
for unit in $units; do
    targets="$targets tests.$unit"
    labels="$labels|$unit"
done
export ASAN_OPTIONS=strict_string_checks=1:detect_stack_use_after_return=1
export UBSAN_OPTIONS=halt_on_error=1:print_stacktrace=1
export TSAN_OPTIONS=history_size=7
cmake --preset "$preset"
# shellcheck disable=SC2086  # one word a target
cmake --build --preset "$preset" --target $targets
ctest --preset "$preset" -L "^(app|modules)/(${labels#|})(/|$)"
