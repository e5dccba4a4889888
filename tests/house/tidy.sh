#!/bin/sh
# SPDX-FileCopyrightText: 2026 The HuiDesk authors
# SPDX-License-Identifier: Apache-2.0
#
# clang-tidy over the files named, or those changed since main, or all of them with --all.
set -eu
cd "$(dirname "$0")/../.."
case "${1:-}" in
--all) files=$(git ls-files 'app/*.cpp' 'ui/*.cpp' 'modules/*.cpp' 'tests/*.cpp') ;;
"") files=$(git diff --name-only --diff-filter=d main -- '*.cpp') ;;
*) files=$* ;;
esac
[ -n "$files" ] || exit 0
# The tests include what moc makes of them; nothing is compiled for that.
find build/tidy -name AutogenInfo.json -print0 |
    xargs -0 -P "$(nproc)" -n 1 sh -c 'exec cmake -E cmake_autogen "$0" Debug >build/tidy/moc.log'
# GCC's flags that clang does not know are dropped by -Wno-unknown-warning-option.
echo "$files" | xargs -P "$(nproc)" -n 4 clang-tidy-19 -p build/tidy --quiet --extra-arg=-Wno-unknown-warning-option
