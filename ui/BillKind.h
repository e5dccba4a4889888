// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QCoreApplication>
#include <QStringList>

namespace hui {

/// The kinds of bill a customer pays, by the key of the catalogue ("water"), as they are shown.
class BillKind {
    Q_DECLARE_TR_FUNCTIONS(hui::BillKind)

public:
    /// In the order in which the service names them.
    static QStringList all();

    /// "Water" in the teller's language; what the catalogue calls a kind we do not know.
    static QString word(const QString& category);

    /// The name of its picture; that of a bill for a kind we do not know.
    static QString icon(const QString& category);
};

} // namespace hui
