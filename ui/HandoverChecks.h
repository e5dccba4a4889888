// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Duty.h"
#include "app/till/Blank.h"

#include <QWidget>

#include <optional>

class QCheckBox;
class QVBoxLayout;

namespace hui {

/// What is handed over with a box beside its cash: the controlled blank forms that it holds by the
/// books of this desk, kind by kind with their numbers, and the seals of the operator. Each is
/// ticked once it was held against what is shown. Nothing where there are none.
class HandoverChecks : public QWidget {
    Q_OBJECT

public:
    explicit HandoverChecks(QWidget* parent = nullptr);

    /// What the books of this desk say; until they were read nothing is complete.
    void setStock(const QList<BlankStock>& stock);
    void setSeals(const QList<BranchSeal>& seals);

    /// Whether it is known which forms the box holds.
    bool isKnown() const { return m_stock.has_value(); }

    /// Whether all are known and ticked; true where there is nothing to tick.
    bool isComplete() const;

    /// Puts the keyboard on the first one that is not.
    void focusFirst();

    /// Kind → numbers, for whoever signs.
    QList<std::pair<QString, QString>> facts() const;

private:
    void addCheck(const QString& text, const QString& objectName);
    QList<std::pair<QString, QString>> blankFacts() const;
    /// What was ticked, and where the keyboard stands, stays.
    void rebuild();

    QVBoxLayout* m_column;
    std::optional<QList<BlankStock>> m_stock;
    QList<BranchSeal> m_seals;
    QList<QCheckBox*> m_boxes;
};

} // namespace hui
