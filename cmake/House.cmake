# SPDX-FileCopyrightText: 2026 The HuiDesk authors
# SPDX-License-Identifier: Apache-2.0

# The house rules of the build: how a library, a service module and a test are declared,
# and which library may link which. Nothing else in the tree calls add_library() for our code.

add_library(hui_warnings INTERFACE)
target_compile_options(hui_warnings INTERFACE
  $<$<CXX_COMPILER_ID:GNU,Clang,AppleClang>:-Wall -Wextra -Wpedantic -Wshadow -Wconversion
    -Wnon-virtual-dtor -Woverloaded-virtual -Wold-style-cast -Werror=switch -Werror=return-type>
  $<$<CXX_COMPILER_ID:MSVC>:/W4 /permissive- /utf-8 /we4062>)
target_compile_definitions(hui_warnings INTERFACE
  _GLIBCXX_ASSERTIONS # a value that is not there, an index past the end: the program stops there and then
  QT_NO_KEYWORDS QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY
  QT_NO_URL_CAST_FROM_STRING QT_NO_FOREACH QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
  QT_DISABLE_DEPRECATED_BEFORE=0x060400)

# Where files of tests are read together: a class of a test may have what is anonymous in its file (GCC sees that
# the file is read by another), and what one file calls a constant another may call a variable.
add_library(hui_united_tests INTERFACE)
target_compile_options(hui_united_tests INTERFACE
  $<$<CXX_COMPILER_ID:GNU>:-Wno-subobject-linkage -Wno-shadow -Wshadow=local>)

# Who may link whom. An edge that is not written here does not configure.
set(HUI_SHARED hui_catalogue hui_customer hui_casework hui_till hui_approval hui_receipt hui_settlement hui_table hui_ticket)
set(HUI_MAY_LINK_hui_core)
set(HUI_MAY_LINK_hui_store hui_core)
set(HUI_MAY_LINK_hui_sync hui_core hui_store)
set(HUI_MAY_LINK_shared hui_core hui_store)
set(HUI_MAY_LINK_hui_printing hui_core hui_receipt)
set(HUI_MAY_LINK_hui_server hui_core hui_store)
set(HUI_MAY_LINK_hui_ui hui_core hui_store hui_sync hui_printing ${HUI_SHARED})
set(HUI_MAY_LINK_module hui_core hui_store ${HUI_SHARED})
set(HUI_MAY_LINK_module_ui hui_core hui_store hui_sync hui_printing hui_ui ${HUI_SHARED})
set(HUI_MAY_LINK_module_platform hui_core hui_store hui_server ${HUI_SHARED})

# Who may have QObjects of their own. moc is run for no other: it would start CMake once a library and
# leave an empty file to compile.
set(HUI_HAS_OBJECTS hui_store hui_sync hui_ui module_ui)

get_target_property(HUI_MOC Qt6::moc LOCATION)
configure_file(${PROJECT_SOURCE_DIR}/cmake/moc.sh.in ${CMAKE_BINARY_DIR}/moc.sh @ONLY
  FILE_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE)
set(HUI_MOC ${CMAKE_BINARY_DIR}/moc.sh)

# Several files of a library are one translation unit (docs/adr/0005-build-speed.md): a name in an
# anonymous namespace stands once in its library. 0: each file by itself.
set(HUI_UNITY 8 CACHE STRING "How many files of a library are compiled together")
# Of tests twice as many: half of what a unit of tests costs are templates that each unit makes anew, and a
# test is edited less often than what it tests.
math(EXPR HUI_UNITY_OF_TESTS "2 * ${HUI_UNITY}")

# hui_unite(<variable> <target> <sources>): what is to be compiled of them. CMake's own unity files name the
# folder of the clone, so that the compiler cache would serve no other clone.
function(hui_unite united target)
  set(${united} ${ARGN} PARENT_SCOPE)
  if(HUI_UNITY LESS 2)
    return()
  endif()
  set(files "")
  set(text "")
  set(count 0)
  foreach(source IN LISTS ARGN)
    cmake_path(ABSOLUTE_PATH source NORMALIZE)
    cmake_path(RELATIVE_PATH source BASE_DIRECTORY ${PROJECT_SOURCE_DIR} OUTPUT_VARIABLE name)
    string(APPEND text "#include \"${name}\"\n")
    math(EXPR count "${count} + 1")
    math(EXPR left "${count} % ${HUI_UNITY}")
    list(LENGTH ARGN all)
    if(left EQUAL 0 OR count EQUAL all)
      list(LENGTH files number)
      set(file ${CMAKE_CURRENT_BINARY_DIR}/${target}.united/${number}.cpp)
      file(CONFIGURE OUTPUT ${file} CONTENT "${text}" @ONLY)
      list(APPEND files ${file})
      set(text "")
    endif()
  endforeach()
  set_source_files_properties(${ARGN} PROPERTIES HEADER_FILE_ONLY ON)
  set(${united} ${files} ${ARGN} PARENT_SCOPE)
endfunction()

function(hui_check_links target rule)
  foreach(link IN LISTS ARGN)
    if(link MATCHES "^hui_" AND NOT link IN_LIST HUI_MAY_LINK_${rule})
      message(FATAL_ERROR "${target} may not link ${link} (allowed: ${HUI_MAY_LINK_${rule}})")
    endif()
  endforeach()
endfunction()

# hui_library(<target> [RULE <name>] SOURCES ... HEADERS ... LINKS ... [PRIVATE_LINKS ...])
function(hui_library target)
  cmake_parse_arguments(ARG "" "RULE" "SOURCES;HEADERS;LINKS;PRIVATE_LINKS" ${ARGN})
  if(NOT ARG_RULE)
    set(ARG_RULE ${target})
  endif()
  hui_check_links(${target} ${ARG_RULE} ${ARG_LINKS} ${ARG_PRIVATE_LINKS})
  if(ARG_SOURCES)
    hui_unite(sources ${target} ${ARG_SOURCES})
    add_library(${target} ${sources}) # shared in the preset dev, static in what is shipped
    set_target_properties(${target} PROPERTIES DEFINE_SYMBOL "") # every set of libraries shares its precompiled headers
    set(scope PUBLIC)
    target_link_libraries(${target} PRIVATE hui_warnings ${ARG_PRIVATE_LINKS})
    hui_precompile(${target} LINKS ${ARG_LINKS} ${ARG_PRIVATE_LINKS})
    if(ARG_RULE IN_LIST HUI_HAS_OBJECTS)
      set_target_properties(${target} PROPERTIES AUTOMOC_EXECUTABLE ${HUI_MOC}
        AUTOMOC_COMPILER_PREDEFINES OFF)
    else()
      set_target_properties(${target} PROPERTIES AUTOMOC OFF AUTORCC OFF)
    endif()
  else()
    add_library(${target} INTERFACE)
    set(scope INTERFACE)
  endif()
  target_sources(${target} ${scope} FILE_SET HEADERS
    BASE_DIRS ${PROJECT_SOURCE_DIR} FILES ${ARG_HEADERS})
  target_link_libraries(${target} ${scope} ${ARG_LINKS})
endfunction()

# hui_module(<name> SOURCES ... HEADERS ... LINKS ... MIGRATIONS ...
#            UI_SOURCES ... UI_HEADERS ...
#            PLATFORM_SOURCES ... PLATFORM_HEADERS ... PLATFORM_MIGRATIONS ...)
# Makes hui_<name> (rules and SQL), hui_<name>_ui (pages) and hui_<name>_platform (endpoints), each
# only when it has sources, and enters the module in the lists from which app/desk and app/platform
# write their registries.
function(hui_module name)
  cmake_parse_arguments(ARG "" ""
    "SOURCES;HEADERS;LINKS;MIGRATIONS;UI_SOURCES;UI_HEADERS;PLATFORM_SOURCES;PLATFORM_HEADERS;PLATFORM_MIGRATIONS"
    ${ARGN})
  hui_library(hui_${name} RULE module
    SOURCES ${ARG_SOURCES} HEADERS ${ARG_HEADERS} LINKS hui_core hui_store ${ARG_LINKS})
  if(ARG_MIGRATIONS)
    qt_add_resources(hui_${name} ${name}_schema PREFIX /schema/${name}
      BASE ${CMAKE_CURRENT_SOURCE_DIR}/schema FILES ${ARG_MIGRATIONS})
  endif()
  if(ARG_UI_SOURCES)
    hui_library(hui_${name}_ui RULE module_ui
      SOURCES ${ARG_UI_SOURCES} HEADERS ${ARG_UI_HEADERS} LINKS hui_ui)
    target_link_libraries(hui_${name}_ui PUBLIC hui_${name})
    set_property(GLOBAL APPEND PROPERTY HUI_DESK_MODULES ${name})
  endif()
  if(ARG_PLATFORM_SOURCES)
    hui_library(hui_${name}_platform RULE module_platform
      SOURCES ${ARG_PLATFORM_SOURCES} HEADERS ${ARG_PLATFORM_HEADERS} LINKS hui_server)
    target_link_libraries(hui_${name}_platform PUBLIC hui_${name})
    if(ARG_PLATFORM_MIGRATIONS)
      qt_add_resources(hui_${name}_platform ${name}_platform_schema PREFIX /schema/platform/${name}
        BASE ${CMAKE_CURRENT_SOURCE_DIR}/platform/schema FILES ${ARG_PLATFORM_MIGRATIONS})
    endif()
    set_property(GLOBAL APPEND PROPERTY HUI_PLATFORM_MODULES ${name})
  endif()
  set_property(GLOBAL APPEND PROPERTY HUI_MODULES ${name})
endfunction()

# hui_registry(<target> <template.cpp.in> <modules ...>): writes the list of modules found. The
# template uses @DECLARATIONS@ and @CALLS@ on the desk, those with PLATFORM_ on the platform.
function(hui_registry target template)
  foreach(name DECLARATIONS CALLS PLATFORM_DECLARATIONS PLATFORM_CALLS)
    set(${name} "")
  endforeach()
  foreach(module IN LISTS ARGN)
    string(APPEND DECLARATIONS "namespace hui::${module} {\nModule module();\n}\n")
    string(APPEND CALLS "hui::${module}::module(), ")
    string(APPEND PLATFORM_DECLARATIONS
      "namespace hui::${module} {\nserver::PlatformModule platformModule();\n}\n")
    string(APPEND PLATFORM_CALLS "hui::${module}::platformModule(), ")
  endforeach()
  configure_file(${template} Registry.cpp @ONLY)
  target_sources(${target} PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/Registry.cpp)
endfunction()

# hui_moc_test(<variable> <source>): what moc makes of a test. A test includes it itself: AUTOMOC, which
# starts CMake once a target and leaves an empty file to compile, costs as much as half of the test itself.
# moc is shown no folder of headers (cmake/moc.sh.in says why).
function(hui_moc_test moc source)
  get_filename_component(name ${source} NAME_WE)
  set(file ${CMAKE_CURRENT_BINARY_DIR}/moc/${name}.moc)
  cmake_path(ABSOLUTE_PATH source NORMALIZE)
  file(MAKE_DIRECTORY ${CMAKE_CURRENT_BINARY_DIR}/moc)
  add_custom_command(OUTPUT ${file} DEPENDS ${source} COMMAND Qt6::moc -o ${file} ${source} VERBATIM)
  set(${moc} ${file} PARENT_SCOPE)
endfunction()

# hui_add_test(<name> <label> COMMAND ...): one entry of ctest.
function(hui_add_test name label)
  add_test(NAME ${name} ${ARGN})
  set_tests_properties(${name} PROPERTIES TIMEOUT 300 LABELS "${label}"
    ENVIRONMENT "QT_QPA_PLATFORM=offscreen;TZ=UTC;LC_ALL=C.UTF-8")
endfunction()

function(hui_test_program target)
  cmake_parse_arguments(ARG "" "" "SOURCES;LINKS" ${ARGN})
  add_executable(${target} ${ARG_SOURCES})
  set_target_properties(${target} PROPERTIES AUTOMOC OFF AUTORCC OFF)
  target_include_directories(${target} PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/moc)
  target_link_libraries(${target} PRIVATE hui_warnings hui_testkit Qt6::Test ${ARG_LINKS})
  hui_precompile(${target} TEST LINKS hui_testkit ${ARG_LINKS})
endfunction()

# hui_test(<path/to/tst_x.cpp> [LABELS ...] LINKS ...): a test that is a program by itself.
function(hui_test source)
  cmake_parse_arguments(ARG "" "" "LINKS;LABELS" ${ARGN})
  get_filename_component(target ${source} NAME_WE)
  hui_moc_test(moc ${source})
  hui_test_program(${target} SOURCES ${source} ${moc} LINKS ${ARG_LINKS})
  hui_add_test(${target} "${ARG_LABELS}" COMMAND ${target})
endfunction()

# hui_tests(<target> [LABEL ...] SOURCES ... LINKS ...): the tests of a folder as one program, sixteen files
# a translation unit, and one entry of ctest a file. Each file keeps the main() of Qt Test; it
# is given another name where the file is read, and the program calls the one it is told.
function(hui_tests target)
  cmake_parse_arguments(ARG "" "LABEL" "SOURCES;LINKS" ${ARGN})
  set(units "")
  set(mocs "")
  set(text "")
  set(TESTS "")
  set(DECLARATIONS "")
  set(count 0)
  list(LENGTH ARG_SOURCES all)
  foreach(source IN LISTS ARG_SOURCES)
    get_filename_component(name ${source} NAME_WE)
    cmake_path(RELATIVE_PATH source BASE_DIRECTORY ${PROJECT_SOURCE_DIR} OUTPUT_VARIABLE path)
    string(APPEND DECLARATIONS "int ${name}_main(int argc, char *argv[]);\n")
    string(APPEND TESTS "    {\"${name}\", ${name}_main},\n")
    hui_moc_test(moc ${source})
    list(APPEND mocs ${moc})
    hui_add_test(${name} "${ARG_LABEL}" COMMAND ${target} ${name})
    math(EXPR count "${count} + 1")
    if(HUI_UNITY LESS 2)
      set_source_files_properties(${source} PROPERTIES COMPILE_DEFINITIONS main=${name}_main)
      list(APPEND units ${source})
      continue()
    endif()
    string(APPEND text "#define main ${name}_main\n#include \"${path}\"\n#undef main\n")
    math(EXPR left "${count} % ${HUI_UNITY_OF_TESTS}")
    if(left EQUAL 0 OR count EQUAL all)
      set(unit ${CMAKE_CURRENT_BINARY_DIR}/${target}.united/${count}.cpp)
      file(CONFIGURE OUTPUT ${unit} CONTENT "${text}" @ONLY)
      list(APPEND units ${unit})
      set(text "")
    endif()
  endforeach()
  configure_file(${PROJECT_SOURCE_DIR}/tests/testkit/Main.cpp.in ${target}.united/main.cpp @ONLY)
  hui_test_program(${target} LINKS ${ARG_LINKS} hui_united_tests
    SOURCES ${units} ${mocs} ${CMAKE_CURRENT_BINARY_DIR}/${target}.united/main.cpp)
  set_source_files_properties(${CMAKE_CURRENT_BINARY_DIR}/${target}.united/main.cpp PROPERTIES SKIP_PRECOMPILE_HEADERS ON)
endfunction()
