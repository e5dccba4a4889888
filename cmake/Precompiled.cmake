# SPDX-FileCopyrightText: 2026 The HuiDesk authors
# SPDX-License-Identifier: Apache-2.0

# Headers of Qt and the standard library that most files read, parsed once a build: a file then
# compiles in less than half the time (docs/adr/0005-build-speed.md). They make nothing visible that
# the file does not include itself: tests/house/headers.py and clang-tidy build without.

option(HUI_PCH "Precompile the headers of Qt and the standard library" ON)

set(HUI_PCH_core <algorithm> <array> <expected> <functional> <memory> <optional> <utility> <vector>
  <QAbstractTableModel> <QCoreApplication> <QCryptographicHash> <QDateTime> <QDir> <QFile> <QFuture>
  <QHash> <QJsonArray> <QJsonDocument> <QJsonObject> <QList> <QMap> <QObject> <QPromise>
  <QSet> <QStringList> <QThread> <QTimer> <QUuid> <QVariant>)
set(HUI_PCH_widgets ${HUI_PCH_core} <QApplication> <QComboBox> <QFrame> <QGridLayout> <QHeaderView>
  <QKeyEvent> <QLabel> <QLineEdit> <QPainter> <QPushButton> <QStackedWidget> <QVBoxLayout>)
set(HUI_PCH_test <QSignalSpy> <QTemporaryDir> <QTest>)

# Whether a target reaches a library through what it links, as far as it is known by now.
function(hui_links_to found target library)
  set(${found} FALSE PARENT_SCOPE)
  get_target_property(links ${target} INTERFACE_LINK_LIBRARIES)
  foreach(link IN LISTS links)
    if(link STREQUAL library)
      set(${found} TRUE PARENT_SCOPE)
      return()
    endif()
    if(link MATCHES "^hui_" AND TARGET ${link})
      hui_links_to(below ${link} ${library})
      if(below)
        set(${found} TRUE PARENT_SCOPE)
        return()
      endif()
    endif()
  endforeach()
endfunction()

# Makes the object from which others take the headers; one for each set of libraries, because the
# compiler takes them only where the same macros are set.
function(hui_pch_provider name headers)
  if(TARGET ${name})
    return()
  endif()
  file(WRITE ${CMAKE_BINARY_DIR}/pch/${name}.cpp "")
  add_library(${name} OBJECT ${CMAKE_BINARY_DIR}/pch/${name}.cpp)
  set_target_properties(${name} PROPERTIES AUTOMOC OFF AUTORCC OFF)
  target_link_libraries(${name} PRIVATE hui_warnings ${ARGN})
  target_precompile_headers(${name} PRIVATE ${headers})
  if(HUI_CCACHE)
    set_target_properties(${name} PROPERTIES
      CXX_COMPILER_LAUNCHER "${PROJECT_SOURCE_DIR}/cmake/precompile.sh;${CMAKE_CXX_COMPILER_LAUNCHER}")
  endif()
endfunction()

# hui_precompile(<target> [TEST] LINKS <what the target links> ...)
function(hui_precompile target)
  cmake_parse_arguments(ARG "TEST" "" "LINKS" ${ARGN})
  if(NOT HUI_PCH)
    return()
  endif()
  set(reached "")
  foreach(library Gui Widgets Network)
    foreach(link IN LISTS ARG_LINKS)
      set(found FALSE)
      if(link MATCHES "^hui_" AND TARGET ${link})
        hui_links_to(found ${link} Qt6::${library})
      endif()
      if(found OR link STREQUAL Qt6::${library})
        list(APPEND reached ${library})
        break()
      endif()
    endforeach()
  endforeach()
  if(ARG_TEST)
    foreach(library Gui Network Widgets) # who has one is given the others: a precompiled header costs more than they
      if(reached AND NOT library IN_LIST reached)
        list(APPEND reached ${library})
        target_link_libraries(${target} PRIVATE Qt6::${library})
      endif()
    endforeach()
    list(SORT reached)
  elseif(Widgets IN_LIST reached)
    set(reached Widgets)
  else()
    set(reached "")
  endif()
  set(headers ${HUI_PCH_core})
  if(Widgets IN_LIST reached)
    set(headers ${HUI_PCH_widgets})
  endif()
  set(provider ${reached})
  if(NOT reached)
    set(provider core)
  endif()
  if(ARG_TEST)
    list(APPEND headers ${HUI_PCH_test}) # these look at what is linked
    list(APPEND provider test)
  endif()
  list(JOIN provider _ provider)
  string(TOLOWER hui_pch_${provider} provider)
  list(TRANSFORM reached PREPEND Qt6::)
  if(ARG_TEST)
    list(APPEND reached Qt6::Test)
  endif()
  hui_pch_provider(${provider} "${headers}" Qt6::Core ${reached})
  target_precompile_headers(${target} REUSE_FROM ${provider})
endfunction()
