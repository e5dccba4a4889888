#!/bin/sh
# SPDX-FileCopyrightText: 2026 The HuiDesk authors
# SPDX-License-Identifier: Apache-2.0
#
# Every check of ./dev test, in the order in which a failure is cheapest.
set -eu
cd "$(dirname "$0")/.."

step() { printf '\n== %s (%s)\n' "$1" "$(date +%H:%M:%S)"; }

step "formatting"
if git grep -nE '^(<{7}|>{7}) '; then
    echo "a merge is not finished" >&2
    exit 1
fi
git ls-files '*.cpp' '*.h' | xargs clang-format-19 --dry-run --Werror

step "contract"
tests/contract/lint.sh

step "build"
cmake --preset dev
cmake --build --preset dev

step "texts complete"
tests/house/texts.sh

step "tests"
ctest --preset dev "$@"
