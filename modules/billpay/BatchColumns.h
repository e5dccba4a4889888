// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Result.h"
#include "app/table/Table.h"

#include <QJsonObject>
#include <QMap>
#include <QStringView>

#include <optional>

namespace hui::billpay {

/// In which columns of a list what is found, from 0; −1: in none.
struct BatchColumns {
    int biller = -1;
    int account = -1;
    int amount = -1;
    int holder = -1; ///< whose account it is, held against what the biller says
    int billNo = -1; ///< the number on the biller's paper, where one account has several bills
    int period = -1;
    int note = -1;
    QMap<QString, int> others = {}; ///< heading → column: for what else a biller asks for
    bool hasHeader = false; ///< the first row names the columns and is no payment

    friend bool operator==(const BatchColumns&, const BatchColumns&) = default;
};

/// What the first row says of the columns, in Chinese or English, whatever their case and spaces.
/// Without account and amount among them it is no heading.
BatchColumns columnsOf(const TableRow& first);

/// What lists of one kind have in common, whatever is in them: the words of their heading, or, when
/// the first row is a payment already, in which of its columns there are figures and words. Nothing
/// of a customer can be told from it.
QByteArray shapeOf(const TableRow& first);

/// Columns somebody chose for a list that begins with this row: names what else a biller may ask
/// for by its heading.
BatchColumns chosenColumns(BatchColumns columns, const TableRow& first);

/// As they are remembered for the next list of the same shape; without `others`, which the heading
/// tells. A Protocol error for what is none.
QJsonObject toJson(const BatchColumns& columns);
Result<BatchColumns> batchColumnsFromJson(const QJsonObject& json);

/// A period as lists write it ("2026-01", "202601", "2026/1", "2026年1月") as "2026-01"; nothing
/// when it is none.
std::optional<QString> periodOf(QStringView text);

} // namespace hui::billpay
