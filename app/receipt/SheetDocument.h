// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <utility>

namespace hui {

/// A table of a sheet. Cells are texts as they are read; figures stand to the right.
struct SheetTable {
    struct Column {
        QString key; ///< its name in JSON: "amount"
        QString title; ///< its name on paper and in CSV: 金额
        int weight = 1; ///< share of the width
        bool figures = false; ///< to the right
        bool isHealth = false; ///< tells of somebody's health: printed, and on no disk
    };

    QString key; ///< its name in JSON: "services"
    QString caption;
    QList<Column> columns;
    QList<QStringList> rows;
    QStringList totals = {}; ///< as a last row; empty = none
};

/// A sheet of A4 paper as data: closing sheet, daily report. Always Chinese.
struct SheetDocument {
    QString title; ///< "柜员轧账单"
    QString subtitle; ///< bank and branch
    QList<std::pair<QString, QString>> head; ///< label, value; two to a line
    QList<SheetTable> tables;
    QStringList signatures; ///< "柜员", "复核": a line to sign on each
    QString footer; ///< on every page, before the page number
};

/// The sheet as it is printed for the how manieth time: from the second on marked 补打 with its
/// count.
SheetDocument reprintOf(SheetDocument sheet, int printing);

/// The sheet as it may be left on a disk: stars stand for what tells of somebody's health.
SheetDocument asKept(SheetDocument sheet);

/// The tables one after the other, each under its caption: UTF-8 with a byte order mark, CRLF, as
/// RFC 4180. A cell that a spreadsheet would read as a formula is put behind an apostrophe.
QByteArray toCsv(const SheetDocument& sheet);

/// {"title", "head": {label: value}, "tables": {key: [{column key: cell}]}, …}: for scripts.
QJsonObject toJson(const SheetDocument& sheet);

} // namespace hui
