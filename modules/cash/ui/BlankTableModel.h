// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/till/Blank.h"
#include "ui/RowTableModel.h"

#include <QCoreApplication>

namespace hui::cash {

/// The kinds of controlled blank forms in words.
struct BlankText {
    Q_DECLARE_TR_FUNCTIONS(hui::cash::BlankText)

public:
    /// The kinds every branch has; a bank's own are named as they are called on the wire.
    static QStringList usualKinds();
    static QString name(const QString& kind);
    /// "101–120"; one form is "101".
    static QString numbers(const BlankRange& range);
};

/// What a box holds of blank forms, by kind: the numbers, the next one and how many.
class BlankTableModel : public RowTableModel<BlankStock> {
    Q_OBJECT

public:
    enum Column { Kind, Numbers, Next, Pieces, ColumnCount };

    explicit BlankTableModel(QObject* parent = nullptr);

    void setStock(QList<BlankStock> stock);
    /// Nothing when the box has none of the kind.
    const BlankStock* stockOf(const QString& kind) const;

protected:
    QString text(const BlankStock& stock, int column) const override;
};

} // namespace hui::cash
