#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The HuiDesk authors
# SPDX-License-Identifier: Apache-2.0
#
# What docs/adr/0005-build-speed.md says, measured again: processor seconds (user and system, so that a
# busy machine says the same), without the compiler cache. tests/bench/buildspeed.sh objects|link|edit|headers
set -eu
cd "$(dirname "$0")/../.."
export CCACHE_DISABLE=1

# cpu <command ...>: processor seconds it took, of all its children; it must succeed
cpu() {
    local TIMEFORMAT='%U %S'
    { time "$@" >build/speed/log 2>&1 || { cat build/speed/log >&2; exit 1; }; } 2>&1 |
        awk '{ printf "%.1f", $1 + $2 }'
}

# objects_of <build folder> <target ...>: the objects of our own sources
objects_of() {
    local folder=$1 target
    shift
    for target in "$@"; do
        ninja -C "$folder" -t targets all |
            sed -n "s|^\(.*CMakeFiles/$target\.dir/.*\.o\): .*|\1|p" | grep -v cmake_pch
    done
}

# The same objects compiled file by file, with precompiled headers, and with those several files as one.
objects() {
    local targets="hui_till hui_billpay hui_billpay_ui" way folder
    for way in ${*:-plain pch unity}; do
        folder=build/speed/$way
        rm -rf "$folder" # what is there would not be compiled
        cmake --preset dev -B "$folder" -DHUI_PCH="$([ $way = plain ] && echo OFF || echo ON)" \
            -DHUI_UNITY="$([ $way = unity ] && echo 8 || echo 0)" >build/speed/log
        # what is made once for all is not counted: moc, and with `pch` the headers themselves
        ninja -C "$folder" hui_billpay_ui_autogen >/dev/null
        [ $way = plain ] || echo "headers, once: $(cpu ninja -C "$folder" hui_pch_core hui_pch_widgets) s"
        for target in $targets; do
            # shellcheck disable=SC2046  # one word an object
            echo "$way $target: $(cpu ninja -C "$folder" $(objects_of "$folder" "$target")) s"
        done
    done
}

# linked_by <linker> <command>: mold would work in a child that is not timed
linked_by() {
    case $1 in
    mold) echo "${2//-fuse-ld=mold/-fuse-ld=mold -Wl,--no-fork}" ;;
    *) echo "${2//-fuse-ld=mold/-fuse-ld=$1}" ;;
    esac
}

# The tests of a folder linked by both linkers; everything it needs is in build/dev.
link() {
    local command linker
    cmake --build --preset dev --target tests_billpay tests_billpay_ui >build/speed/log
    for program in tests_billpay tests_billpay_ui; do
        command=$(ninja -C build/dev -t commands "$program" | tail -1)
        for linker in mold bfd; do
            echo "$program, $linker: $(cd build/dev && mkdir -p build/speed &&
                cpu sh -c "$(linked_by "$linker" "$command")") s"
        done
    done
}

# An edit of one rule and of one page: compile, archive, link and run its test.
edit() {
    local row source program test
    cmake --build --preset dev --target tests_billpay tests_billpay_ui >build/speed/log
    for row in modules/billpay/PayBill.cpp=tests_billpay=tst_paybill \
        modules/billpay/ui/BillpayPage.cpp=tests_billpay_ui=tst_billpaypage; do
        IFS== read -r source program test <<<"$row"
        touch "$source"
        local start=$SECONDS
        echo "$source: $(cpu sh -c "cmake --build --preset dev --target $program &&
            QT_QPA_PLATFORM=offscreen TZ=UTC build/dev/tests/$program $test") s, $((SECONDS - start)) s by the clock"
    done
}

# The headers of one library compiled alone, with what they reach precompiled and without.
headers() {
    rm -f build/dev/headers/alone.json
    echo "headers of billpay: $(cpu tests/house/headers.py modules/billpay/*.h modules/billpay/ui/*.h) s"
    echo "nothing precompiled: $(cpu tests/house/headers.py --plain modules/billpay/*.h modules/billpay/ui/*.h) s"
}

mkdir -p build/speed
case ${1:-} in
objects | link | edit | headers) "$@" ;;
*) echo "usage: $0 objects|link|edit|headers" >&2 && exit 2 ;;
esac
