// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/till/Blank.h"

#include <QWidget>

class QCheckBox;
class QVBoxLayout;

namespace hui {

/// The controlled blank forms that a box holds by the books of this desk, kind by kind with their
/// numbers: each is ticked once the forms were held against them. Nothing where there are none.
class BlankChecks : public QWidget {
    Q_OBJECT

public:
    explicit BlankChecks(QWidget* parent = nullptr);

    void setStock(const QList<BlankStock>& stock);

    /// Whether all are ticked; true where there is nothing to tick.
    bool isComplete() const;

    /// Puts the keyboard on the first one that is not.
    void focusFirst();

    /// Kind → numbers, for whoever signs.
    QList<std::pair<QString, QString>> facts() const;

private:
    QVBoxLayout* m_column;
    QList<BlankStock> m_stock;
    QList<QCheckBox*> m_boxes;
};

} // namespace hui
