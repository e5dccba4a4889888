// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/table/Table.h"

#include <QMap>
#include <QStringView>

#include <optional>

namespace hui::billpay {

/// In which columns of a list what is found, from 0; −1: in none.
struct BatchColumns {
    int biller = -1;
    int account = -1;
    int amount = -1;
    int period = -1;
    int note = -1;
    QMap<QString, int> others = {}; ///< heading → column: for what else a biller asks for
    bool hasHeader = false; ///< the first row names the columns and is no payment

    friend bool operator==(const BatchColumns&, const BatchColumns&) = default;
};

/// What the first row says of the columns, in Chinese or English, whatever their case and spaces.
/// Without account and amount among them it is no heading.
BatchColumns columnsOf(const TableRow& first);

/// A period as lists write it ("2026-01", "202601", "2026/1", "2026年1月") as "2026-01"; nothing
/// when it is none.
std::optional<QString> periodOf(QStringView text);

} // namespace hui::billpay
