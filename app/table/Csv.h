// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Result.h"
#include "app/table/Table.h"

#include <QByteArray>

namespace hui {

/// Reads a list of values set apart by comma, semicolon or tab, whichever its first line has most
/// of (RFC 4180: quoted fields may hold the separator, line ends and doubled quotes). Input, with
/// the line, when a quote is not closed or stands within a bare field, or a limit is passed.
/// Nothing is run and nothing is converted.
Result<Table> readCsv(const QByteArray& bytes, const TableLimits& limits = {});

/// The rows as RFC 4180 with a byte order mark, which Chinese spreadsheets need to see UTF-8. Text
/// that would be run is neutralised.
QByteArray csvOf(const Table& table);

} // namespace hui
