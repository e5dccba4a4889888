# SPDX-FileCopyrightText: 2026 The HuiDesk authors
# SPDX-License-Identifier: Apache-2.0

# What makes a build fast or checked, and has nothing to do with the product: the compiler cache,
# the linker and the sanitizers. Why these: docs/adr/0005-build-speed.md.

find_program(HUI_CCACHE ccache)
if(HUI_CCACHE)
  # a precompiled header is seen as equal by its content, not by the time it was written
  set(CMAKE_CXX_COMPILER_LAUNCHER
    ${CMAKE_COMMAND} -E env CCACHE_SLOPPINESS=pch_defines,time_macros CCACHE_PCH_EXTSUM=true ${HUI_CCACHE})
endif()

find_program(HUI_MOLD mold)
if(HUI_MOLD)
  add_link_options(-fuse-ld=mold)
endif()

if(BUILD_SHARED_LIBS AND UNIX AND NOT APPLE)
  add_link_options(LINKER:--no-as-needed) # a library may be linked for its resources alone
endif()

set(HUI_SANITIZE "" CACHE STRING "Sanitizers to build with, as -fsanitize= takes them")
if(HUI_SANITIZE)
  add_compile_options(-fsanitize=${HUI_SANITIZE} -fno-omit-frame-pointer)
  add_link_options(-fsanitize=${HUI_SANITIZE})
endif()

option(HUI_FUZZ "Build the fuzzers of tests/fuzz (needs clang)" OFF)
