#!/bin/sh
# SPDX-FileCopyrightText: 2026 The HuiDesk authors
# SPDX-License-Identifier: Apache-2.0
#
# Runs the compiler of a precompiled header and leaves its checksum beside it: the compiler cache reads that for
# each file that takes the header (CCACHE_PCH_EXTSUM), instead of 200 MB.
set -eu
"$@"
for argument; do
    case $argument in
    *.gch) [ ! -f "$argument" ] || sha256sum <"$argument" >"$argument.sum" ;;
    esac
done
